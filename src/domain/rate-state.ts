import { type Day, dayIn, daysBefore, type Instant, instantIn } from "./instant.ts";
import type { PublishingSchedule, RateObservation, RateSource } from "./rate.ts";

/**
 * How a pair's newest figure stands: "current"; "due", one publication is overdue; "late", two or more are; "suspended",
 * so old that it may be wrong by much.
 */
export type RateState = "current" | "due" | "late" | "suspended";

type Timetable = Pick<RateSource, "timeZone" | "schedule">;

const SUSPENDED_AFTER_DAYS = 14;
/** Publications further back are not asked after: what is older is suspended anyway. */
const LOOK_BACK_DAYS = 21;
const LOOK_AHEAD_DAYS = 9;
const LATE_AFTER = 2;

/** 1 is Monday, 7 Sunday. */
const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The instant of "15:30" on a day in a zone. */
export const instantOf = (day: Day, time: string, zone: string): Instant => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return instantIn({ year, month, day: date, hour, minute, second: 0 }, zone);
};

/** True when the source publishes on that day of its own calendar. */
const publishesOn = (schedule: PublishingSchedule, day: Day): boolean => schedule.weekdays.includes(weekdayOf(day));

const nextPublishingDay = (schedule: PublishingSchedule, day: Day): Day => {
  const week = [1, 2, 3, 4, 5, 6, 7].map((ahead) => daysBefore(day, -ahead));
  return week.find((each) => publishesOn(schedule, each)) ?? daysBefore(day, -1);
};

/** The day that a figure published on `day` is valid for. */
const effectiveDay = (schedule: PublishingSchedule, day: Day): Day => {
  if (schedule.effective === "same") return day;
  return schedule.effective === "next" ? daysBefore(day, -1) : nextPublishingDay(schedule, day);
};

/** True when the source may rest though it is a day of publication. */
const mayRest = ({ holidays = [] }: PublishingSchedule, day: Day): boolean => holidays.includes(day.slice(5));

/** True when one of the source's figures is valid from that day on, as a rule. */
const isEffectiveDay = (schedule: PublishingSchedule, day: Day): boolean => {
  const published = schedule.effective === "next" ? daysBefore(day, 1) : day;
  return publishesOn(schedule, published) && !mayRest(schedule, published);
};

/** Days between two, neither counted, for which the source should have had a figure; none where it keeps no calendar. */
export const missesBetween = (schedule: PublishingSchedule | null, from: Day, to: Day): number => {
  if (schedule === null) return 0;
  let count = 0;
  for (let day = daysBefore(from, -1); day < to; day = daysBefore(day, -1)) {
    if (isEffectiveDay(schedule, day)) count += 1;
  }
  return count;
};

/** One publication by a source's calendar: the day that it is valid for, when to ask for it, and whether it may fail to come. */
export type Publication = { day: Day; opensAt: Instant; dueAt: Instant; closesAt: Instant; mayRest: boolean };

type Kept = { timeZone: string; today: Day; publications: readonly Publication[] };

/** A page of rates asks for the same calendar once for every pair, and Intl is slow. */
const kept = new WeakMap<PublishingSchedule, Kept>();

const publicationsFrom = (schedule: PublishingSchedule, timeZone: string, today: Day): Publication[] => {
  const days = Array.from({ length: LOOK_BACK_DAYS + LOOK_AHEAD_DAYS }, (_, at) =>
    daysBefore(today, LOOK_BACK_DAYS - at),
  );
  return days
    .filter((day) => publishesOn(schedule, day))
    .map((day) => ({
      day: effectiveDay(schedule, day),
      opensAt: instantOf(day, schedule.poll.from, timeZone),
      dueAt: instantOf(day, schedule.by, timeZone),
      closesAt: instantOf(day, schedule.poll.to, timeZone),
      mayRest: mayRest(schedule, day),
    }));
};

/** The publications of the last three weeks and of the coming one, oldest first; none without a schedule. */
export const publicationsAround = ({ schedule, timeZone }: Timetable, now: Instant): readonly Publication[] => {
  if (schedule === null) return [];
  const today = dayIn(now, timeZone);
  const known = kept.get(schedule);
  if (known?.today === today && known.timeZone === timeZone) return known.publications;
  const publications = publicationsFrom(schedule, timeZone, today);
  kept.set(schedule, { timeZone, today, publications });
  return publications;
};

/** The publications that should be out by `now`, oldest first. */
export const duePublications = (source: Timetable, now: Instant): Publication[] =>
  publicationsAround(source, now).filter(({ dueAt, mayRest }) => dueAt <= now && !mayRest);

/** The effective day of the newest publication that should be out by `now`; null for a source without a schedule. */
export const expectedDay = (source: Timetable, now: Instant): Day | null =>
  duePublications(source, now).at(-1)?.day ?? null;

/** Effective days of publications that should be out by `now` and are later than `latest`, oldest first. */
export const missedDays = (source: Timetable, latest: Day, now: Instant): Day[] =>
  duePublications(source, now).flatMap(({ day }) => (day > latest ? [day] : []));

/** The next instant at which a publication falls due: until then no state of the source gets worse within its day. */
export const nextDueAt = (source: Timetable, now: Instant): Instant | null =>
  publicationsAround(source, now).find(({ dueAt, mayRest }) => dueAt > now && !mayRest)?.dueAt ?? null;

/** Pegs that hold and figures within a validity that their source states are current, however old. */
export const rateState = (
  source: Timetable,
  latest: Pick<RateObservation, "kind" | "effectiveDate" | "validUntil">,
  now: Instant,
): RateState => {
  const today = dayIn(now, source.timeZone);
  if (latest.kind === "peg") return latest.validUntil === null || latest.validUntil >= today ? "current" : "suspended";
  if (latest.validUntil !== null && latest.validUntil >= today) return "current";
  if (latest.effectiveDate < daysBefore(today, SUSPENDED_AFTER_DAYS)) return "suspended";
  const missed = missedDays(source, latest.effectiveDate, now).length;
  if (missed >= LATE_AFTER) return "late";
  return missed > 0 ? "due" : "current";
};
