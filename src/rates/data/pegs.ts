import type { Day } from "../../domain/instant.ts";
import type { Decimal } from "../../domain/rate.ts";

/** A rate fixed by decree: it holds from `since` to the day before the next of the same pair. */
export type Peg = {
  source: string;
  base: string;
  quote: string;
  value: Decimal;
  since: Day;
  /** Last day; null while it holds. */
  until: Day | null;
  link: string;
};

const DEVALUATION =
  "https://www.bloomberg.com/news/articles/2015-01-02/turkmenistan-devalues-currency-19-amid-oil-plunge-ruble-crisis";

/** Only what an authority declared: a currency that merely stands still is no peg. */
export const PEGS: readonly Peg[] = [
  {
    source: "tm-cbt",
    base: "USD",
    quote: "TMT",
    value: "2.85",
    since: "2009-01-01",
    until: "2014-12-31",
    link: DEVALUATION,
  },
  { source: "tm-cbt", base: "USD", quote: "TMT", value: "3.5", since: "2015-01-01", until: null, link: DEVALUATION },
];
