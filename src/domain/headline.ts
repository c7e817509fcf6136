import { ChaparError } from "./errors.ts";
import type { RateSource } from "./rate.ts";
import type { TickerPair } from "./reference.ts";

const DOLLAR = "USD";

/** The currency of a pair with the dollar; null where the dollar is not one of the two, or both. */
const againstDollar = ({ base, quote }: TickerPair): string | null => {
  if (base === quote) return null;
  if (base === DOLLAR) return quote;
  return quote === DOLLAR ? base : null;
};

/**
 * True of a bank's own currency in dollars: the one price that a home bank sets. Prices of third currencies are worked out
 * from others also where a bank prints them, and have been wrong by a seventh; no page leads with one.
 */
export const isHeadline = (pair: TickerPair, bank: Pick<RateSource, "id" | "homeCurrency">): boolean =>
  pair.source === bank.id && againstDollar(pair) === bank.homeCurrency;

/** Throws "invalid" for a ticker with a pair that can be no headline, whoever its bank is. */
export const checkHeadlines = (pairs: readonly TickerPair[]): void => {
  const other = pairs.find((pair) => againstDollar(pair) === null);
  if (!other) return;
  throw new ChaparError(
    "invalid",
    `${other.base}/${other.quote} is no rate for the ticker: banks work it out from others.`,
    {
      field: "ticker",
      remedy:
        "Name the dollar and the bank's own currency; the converter and the API derive all other pairs, with their legs.",
    },
  );
};
