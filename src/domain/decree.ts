import { compare } from "./fraction.ts";
import type { Day } from "./instant.ts";
import type { RateObservation } from "./rate.ts";
import { unitPrice } from "./rate-price.ts";

/** What a line says on a day: the figure that holds, and the decree that fixes it where one does. */
export type Said<Rate extends RateObservation> = { rate: Rate; decree: Rate | null };

/** A decree stands from its own day to the last that it names, however long ago it was made. */
export const isDecreed = ({ effectiveDate, validUntil }: RateObservation, day: Day): boolean =>
  effectiveDate <= day && (validUntil === null || validUntil >= day);

const isKept = (peg: RateObservation, last: RateObservation | null): boolean =>
  last === null || last.effectiveDate <= peg.effectiveDate || compare(unitPrice(last), unitPrice(peg)) === 0;

/**
 * The bank's `last` figure while it is recent, else the decree `peg`; null where neither holds. A figure that came after
 * the decree and differs from it ends the decree here: what the bank no longer does must not stand in for its silence.
 */
export const saidOn = <Rate extends RateObservation>(
  { last, peg }: { last: Rate | null; peg: Rate | null },
  day: Day,
  isRecent: (last: Rate) => boolean,
): Said<Rate> | null => {
  const decree = peg && isDecreed(peg, day) && isKept(peg, last) ? peg : null;
  const isNewer = last !== null && (peg === null || last.effectiveDate > peg.effectiveDate);
  if (isNewer && isRecent(last)) return { rate: last, decree };
  return decree && { rate: decree, decree };
};
