import { type Instant, instantIn } from "../../domain/instant.ts";

/** The calendar year of instants in a zone. The zone's data is asked once a year, not once an instant. */
export const yearsIn = (zone: string): ((instant: Instant) => number) => {
  const starts = new Map<number, Instant>();
  const startOf = (year: number): Instant => {
    const known = starts.get(year);
    if (known !== undefined) return known;
    const start = instantIn({ year, month: 1, day: 1, hour: 0, minute: 0, second: 0 }, zone);
    starts.set(year, start);
    return start;
  };
  return (instant) => {
    const year = new Date(instant).getUTCFullYear();
    if (instant < startOf(year)) return year - 1;
    return instant >= startOf(year + 1) ? year + 1 : year;
  };
};
