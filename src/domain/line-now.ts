import { isDecreed, saidOn } from "./decree.ts";
import { type Day, dayIn, daysBefore, type Instant } from "./instant.ts";
import type { LastRate, RateObservation, RateSource } from "./rate.ts";
import { changeSince, type RateChange } from "./rate-change.ts";
import { type RateState, rateState } from "./rate-state.ts";
import type { TickerShape } from "./reference.ts";

/** What readers see of a bank's line at an instant. */
export type LineNow = {
  /** The bank's own figure, or the decree's where that stands in for it. */
  rate: RateObservation;
  state: RateState;
  /** The day that changes are counted from: the figure's own, or today where a decree stands alone. */
  asOf: Day;
  /** Where a decree fixes the price: since when, the day of the bank's last figure if it has fallen silent, and who tells of it. */
  decree: { since: Day; silentSince: Day | null; link: string | null } | null;
  /** A decree that would hold, had the bank not printed something else since. */
  left: RateObservation | null;
};

/**
 * The bank's figure goes first while it is current, due or late. Where it would be suspended, the decree that it kept to
 * holds on; one that it departed from does not, and the line is suspended as any other.
 */
export const lineNow = (
  source: Pick<RateSource, "timeZone" | "schedule">,
  { latest, peg }: LastRate,
  now: Instant,
): LineNow => {
  const today = dayIn(now, source.timeZone);
  const last = latest.kind === "peg" ? null : latest;
  const said = saidOn({ last, peg }, today, (rate) => rateState(source, rate, now) !== "suspended");
  const rate = said?.rate ?? latest;
  const state = rateState(source, rate, now);
  const decree = said?.decree ?? null;
  const alone = decree !== null && rate === decree;
  return {
    rate,
    state,
    asOf: alone ? today : rate.effectiveDate,
    decree: decree && {
      since: decree.effectiveDate,
      silentSince: (alone && last?.effectiveDate) || null,
      link: decree.link ?? null,
    },
    left: peg !== null && decree === null && last !== null && isDecreed(peg, today) ? peg : null,
  };
};

/** The change of a line over some days, `earlier` being its figure then; where a decree stands alone, it may be older than that. */
export const changeOver = (
  days: number,
  { rate, asOf }: Pick<LineNow, "rate" | "asOf">,
  earlier: RateObservation | null | undefined,
  shape: TickerShape,
): RateChange =>
  rate.kind === "peg" && rate.effectiveDate <= daysBefore(asOf, days)
    ? { kind: "unchanged", since: rate.effectiveDate }
    : changeSince(rate, earlier, shape);
