import {
  absolute,
  compare,
  divide,
  type Fraction,
  fraction,
  invert,
  multiply,
  parseFraction,
  subtract,
  toFixed,
} from "./fraction.ts";
import { type Day, daysBefore } from "./instant.ts";
import type { Decimal, RateObservation } from "./rate.ts";
import { isUsable, unitPrice } from "./rate-price.ts";
import type { TickerShape } from "./reference.ts";

/** Change against an earlier publishing day, from exact decimals in the orientation shown. */
export type RateChange =
  | { kind: "none" } // no earlier rate
  | { kind: "unchanged"; since: Day }
  /** Not equal, but too small for two decimals of a percent. */
  | { kind: "tiny"; direction: "up" | "down"; previousDay: Day }
  /** `percent` has two decimals and no sign, "0.65". */
  | { kind: "moved"; direction: "up" | "down"; percent: Decimal; previousDay: Day };

/** A price and the day it is of. */
export type DatedPrice = { price: Fraction; day: Day };

/** How far a price went since an earlier one. Both must be over zero. */
export const changeBetween = (now: Fraction, before: DatedPrice): RateChange => {
  const order = compare(now, before.price);
  const previousDay = before.day;
  if (order === 0) return { kind: "unchanged", since: previousDay };
  const direction = order > 0 ? "up" : "down";
  const share = divide(absolute(subtract(now, before.price)), before.price);
  const percent = toFixed(multiply(share, fraction(100n, 1n)), 2);
  return parseFraction(percent).above === 0n
    ? { kind: "tiny", direction, previousDay }
    : { kind: "moved", direction, percent, previousDay };
};

/** The price in the orientation shown: of the base, or of the quote where the pair is turned round. */
export const shownPrice = (rate: RateObservation, shape: TickerShape): Fraction =>
  shape === "inverse" ? invert(unitPrice(rate)) : unitPrice(rate);

/** The change of a bank's line since an earlier figure of it; a peg without one has stood since its own day. */
export const changeSince = (
  latest: RateObservation,
  earlier: RateObservation | null | undefined,
  shape: TickerShape,
): RateChange => {
  if (earlier && isUsable(earlier)) {
    return changeBetween(shownPrice(latest, shape), { price: shownPrice(earlier, shape), day: earlier.effectiveDate });
  }
  return latest.kind === "peg" ? { kind: "unchanged", since: latest.effectiveDate } : { kind: "none" };
};

/** The figure is a price of the base in the bank's shape and of the quote in the inverse; what rises is stronger. */
export const moveOf = (
  change: RateChange,
  pair: { base: string; quote: string },
  shape: TickerShape,
  currency: string,
): "stronger" | "weaker" | null => {
  if (change.kind !== "moved" && change.kind !== "tiny") return null;
  const priced = shape === "inverse" ? pair.quote : pair.base;
  return (change.direction === "up") === (priced === currency) ? "stronger" : "weaker";
};

/** Days by which a figure may be older than the one looked for: a holiday's length. */
export const CARRY_DAYS = 7;

/** The last figure that is at least `days` older than `latest`, but not a week more; `history` in any order. */
export const figureBefore = (
  history: readonly RateObservation[],
  latest: Day,
  days: number,
): RateObservation | undefined => {
  const [newest, oldest] = [daysBefore(latest, days), daysBefore(latest, days + CARRY_DAYS)];
  return history
    .filter(({ effectiveDate }) => effectiveDate <= newest && effectiveDate >= oldest)
    .reduce<RateObservation | undefined>(
      (last, rate) => (last && last.effectiveDate >= rate.effectiveDate ? last : rate),
      undefined,
    );
};
