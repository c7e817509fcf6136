import type { Day, Instant } from "../domain/instant.ts";
import type { RateSource } from "../domain/rate.ts";
import { duePublications, type Publication, publicationsAround } from "../domain/rate-state.ts";
import type { RateStanding } from "../domain/rate-stores.ts";

type Standing = Pick<RateStanding, "newestDay" | "askedAt">;

const MINUTE = 60_000;
/** How often a bank is asked outside its hours for a publication that it owes. */
const OVERDUE_STEP_MS = 180 * MINUTE;

/** Before any figure: every publication is missing. */
const BEGINNING: Day = "0000-01-01";

/**
 * When to look for one publication: step by step until it is there, and at the close in any case, for corrections and for
 * banks that work on a holiday.
 */
const looksOf = ({ opensAt, closesAt, mayRest }: Publication, isIn: boolean, step: number): Instant[] => {
  if (isIn || mayRest) return [closesAt];
  const count = Math.max(1, Math.ceil((closesAt - opensAt) / step));
  return [...Array.from({ length: count }, (_, at) => opensAt + at * step), closesAt];
};

/**
 * When to ask a source next; null when it never publishes. It lies in the past when something was left undone while the
 * program was not running.
 */
export const nextPollAt = (source: RateSource, { newestDay, askedAt }: Standing, now: Instant): Instant | null => {
  const { schedule } = source;
  if (schedule === null) return null;
  if (askedAt === null) return now;
  const newest = newestDay ?? BEGINNING;
  const looks = publicationsAround(source, now).flatMap((publication) =>
    looksOf(publication, newest >= publication.day, schedule.poll.everyMinutes * MINUTE),
  );
  const owed = owedPublications(source, newestDay, now).length > 0 ? [askedAt + OVERDUE_STEP_MS] : [];
  const next = Math.min(...looks.filter((look) => look > askedAt), ...owed);
  return Number.isFinite(next) ? next : null;
};

/** The day of the newest publication that may be out: what to ask banks for that know no "latest". */
export const openDay = (source: RateSource, now: Instant): Day | null =>
  publicationsAround(source, now).findLast(({ opensAt }) => opensAt <= now)?.day ?? null;

/** The day of the newest publication that was still missing when its hours were over and the bank had been asked. */
export const missedDay = (source: RateSource, { newestDay, askedAt }: Standing, now: Instant): Day | null => {
  const closed = publicationsAround(source, now).findLast(
    ({ closesAt, mayRest }) => closesAt <= now && closesAt <= (askedAt ?? 0) && !mayRest,
  );
  return closed && (newestDay ?? BEGINNING) < closed.day ? closed.day : null;
};

/** Publications since the newest day known that should be out. */
export const owedPublications = (source: RateSource, newestDay: Day | null, now: Instant): Publication[] =>
  duePublications(source, now).filter(({ day }) => day > (newestDay ?? BEGINNING));
