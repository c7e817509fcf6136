import type { Day } from "./instant.ts";
import type { RateObservation } from "./rate.ts";
import { type RateCorrection, type RateOrigin, sameFigure } from "./rate-stores.ts";
import type { TickerPair } from "./reference.ts";

/** A figure with where it was read; null for one that was entered from a file. */
export type SourcedRate = RateObservation & { origin: RateOrigin | null };

/** The days of a line from `from` to `to`, both counted. */
export type RateSpan = { pair: TickerPair; from: Day; to: Day };

const dayOf = ({ source, base, quote, kind, effectiveDate }: RateObservation): string =>
  [source, base, quote, kind, effectiveDate].join(" ");

const isCorrection = (before: RateObservation, after: RateObservation): boolean =>
  before.status === "accepted" &&
  (after.status === "withdrawn" || after.nominal !== before.nominal || !sameFigure(after.value, before.value));

/** What readers saw and no longer see, newest day first. Figures that were held or rejected were never seen. */
export const correctionsOf = (revisions: readonly SourcedRate[]): RateCorrection[] => {
  const seen = revisions.filter(({ status }) => status === "accepted" || status === "withdrawn");
  const corrections = [...Map.groupBy(seen, dayOf).values()].flatMap((rows) => {
    const inOrder = [...rows].sort((a, b) => a.revision - b.revision);
    return inOrder.slice(1).flatMap((after, at) => {
      const before = inOrder[at];
      const notedAt = after.decision?.at ?? after.origin?.finishedAt ?? null;
      return before && isCorrection(before, after) ? [{ before, after, notedAt }] : [];
    });
  });
  return corrections.sort((a, b) => b.after.effectiveDate.localeCompare(a.after.effectiveDate));
};
