import type { Instant } from "./instant.ts";
import { changeOver, type LineNow, lineNow } from "./line-now.ts";
import type { Decimal, LastRate, RateObservation, RateSource } from "./rate.ts";
import { figureBefore, moveOf, type RateChange } from "./rate-change.ts";
import { isUsable, unitFigure } from "./rate-price.ts";
import type { TickerPair } from "./reference.ts";

/** A bank's line for one pair as it stands now, in the bank's own orientation. */
export type RateLine = LineNow & {
  pair: TickerPair;
  /** The bank's own currency. */
  currency: string;
  /** The price of one unit with the bank's digits. */
  figure: Decimal;
  /** Against the publishing day before, and the last ones that are 30 days and a year back. */
  changes: { day: RateChange; month: RateChange; year: RateChange };
  /** What the change of a day means for the bank's own currency. */
  moved: "stronger" | "weaker" | null;
};

export const MONTH_DAYS = 30;
export const YEAR_DAYS = 365;

const previousOf = (history: readonly RateObservation[], { effectiveDate, kind }: RateObservation) =>
  history.findLast((rate) => rate.effectiveDate < effectiveDate && rate.kind === kind);

/** `history` holds the line's figures of the time that changes look back to, oldest first; null where no price can be read. */
export const rateLine = (
  source: RateSource,
  last: LastRate,
  history: readonly RateObservation[],
  now: Instant,
): RateLine | null => {
  const line = lineNow(source, last, now);
  const { rate, asOf } = line;
  if (!isUsable(rate)) return null;
  const { base, quote } = rate;
  const currency = source.homeCurrency;
  const ago = (days: number): RateChange => changeOver(days, line, figureBefore(history, asOf, days), "bank");
  const day = changeOver(1, line, previousOf(history, rate), "bank");
  return {
    ...line,
    pair: { base, quote, source: source.id },
    currency,
    figure: unitFigure(rate),
    changes: { day, month: ago(MONTH_DAYS), year: ago(YEAR_DAYS) },
    moved: moveOf(day, { base, quote }, "bank", currency),
  };
};

/** The pairs under which a bank may print its own currency against the dollar. */
export const dollarPairs = ({ id, homeCurrency }: RateSource): TickerPair[] => [
  { base: "USD", quote: homeCurrency, source: id },
  { base: homeCurrency, quote: "USD", source: id },
];
