import type { Instant } from "./instant.ts";
import type { Decimal, RateObservation, RateSource } from "./rate.ts";
import { changeSince, figureBefore, moveOf, type RateChange } from "./rate-change.ts";
import { isUsable, unitFigure } from "./rate-price.ts";
import { type RateState, rateState } from "./rate-state.ts";
import type { TickerPair } from "./reference.ts";

/** A bank's line for one pair as it stands now, in the bank's own orientation. */
export type RateLine = {
  pair: TickerPair;
  /** The bank's own currency. */
  currency: string;
  latest: RateObservation;
  /** The price of one unit with the bank's digits. */
  figure: Decimal;
  state: RateState;
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
  latest: RateObservation,
  history: readonly RateObservation[],
  now: Instant,
): RateLine | null => {
  if (!isUsable(latest)) return null;
  const { base, quote } = latest;
  const currency = source.homeCurrency;
  const ago = (days: number): RateChange =>
    changeSince(latest, figureBefore(history, latest.effectiveDate, days), "bank");
  const day = changeSince(latest, previousOf(history, latest), "bank");
  return {
    pair: { base, quote, source: source.id },
    currency,
    latest,
    figure: unitFigure(latest),
    state: rateState(source, latest, now),
    changes: { day, month: ago(MONTH_DAYS), year: ago(YEAR_DAYS) },
    moved: moveOf(day, { base, quote }, "bank", currency),
  };
};

/** The pairs under which a bank may print its own currency against the dollar. */
export const dollarPairs = ({ id, homeCurrency }: RateSource): TickerPair[] => [
  { base: "USD", quote: homeCurrency, source: id },
  { base: homeCurrency, quote: "USD", source: id },
];
