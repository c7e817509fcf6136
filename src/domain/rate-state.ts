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
export const publishesOn = (schedule: PublishingSchedule, day: Day): boolean =>
  schedule.weekdays.includes(weekdayOf(day));

const nextPublishingDay = (schedule: PublishingSchedule, day: Day): Day => {
  const week = [1, 2, 3, 4, 5, 6, 7].map((ahead) => daysBefore(day, -ahead));
  return week.find((each) => publishesOn(schedule, each)) ?? daysBefore(day, -1);
};

/** The day that a figure published on `day` is valid for. */
const effectiveDay = (schedule: PublishingSchedule, day: Day): Day => {
  if (schedule.effective === "same") return day;
  return schedule.effective === "next" ? daysBefore(day, -1) : nextPublishingDay(schedule, day);
};

/** True when one of the source's figures is valid from that day on, as a rule. */
const isEffectiveDay = (schedule: PublishingSchedule, day: Day): boolean =>
  publishesOn(schedule, schedule.effective === "next" ? daysBefore(day, 1) : day);

/** Days between two, neither counted, for which the source should have had a figure; none where it keeps no calendar. */
export const missesBetween = (schedule: PublishingSchedule | null, from: Day, to: Day): number => {
  if (schedule === null) return 0;
  let count = 0;
  for (let day = daysBefore(from, -1); day < to; day = daysBefore(day, -1)) {
    if (isEffectiveDay(schedule, day)) count += 1;
  }
  return count;
};

/** Effective days of what should be out by `now`, newest first, as far back as anyone asks. */
const expectedDays = ({ schedule, timeZone }: Timetable, now: Instant): Day[] => {
  if (schedule === null) return [];
  const today = dayIn(now, timeZone);
  const days = Array.from({ length: LOOK_BACK_DAYS }, (_, back) => daysBefore(today, back));
  return days
    .filter((day) => publishesOn(schedule, day) && instantOf(day, schedule.by, timeZone) <= now)
    .map((day) => effectiveDay(schedule, day));
};

/** The effective day of the newest publication that should be out by `now`; null for a source without a schedule. */
export const expectedDay = (source: Timetable, now: Instant): Day | null => expectedDays(source, now)[0] ?? null;

/** Effective days of publications that should be out by `now` and are later than `latest`, oldest first. */
export const missedDays = (source: Timetable, latest: Day, now: Instant): Day[] =>
  expectedDays(source, now)
    .filter((day) => day > latest)
    .reverse();

/** The next instant at which a publication falls due: until then no state of the source gets worse within its day. */
export const nextDueAt = ({ schedule, timeZone }: Timetable, now: Instant): Instant | null => {
  if (schedule === null) return null;
  const today = dayIn(now, timeZone);
  const days = [0, 1, 2, 3, 4, 5, 6, 7].map((ahead) => daysBefore(today, -ahead));
  const dues = days.filter((day) => publishesOn(schedule, day)).map((day) => instantOf(day, schedule.by, timeZone));
  return dues.find((due) => due > now) ?? null;
};

/** Pegs and figures within a validity that their source states are current, however old. */
export const rateState = (
  source: Timetable,
  latest: Pick<RateObservation, "kind" | "effectiveDate" | "validUntil">,
  now: Instant,
): RateState => {
  if (latest.kind === "peg") return "current";
  const today = dayIn(now, source.timeZone);
  if (latest.validUntil !== null && latest.validUntil >= today) return "current";
  if (latest.effectiveDate < daysBefore(today, SUSPENDED_AFTER_DAYS)) return "suspended";
  const missed = missedDays(source, latest.effectiveDate, now).length;
  if (missed >= LATE_AFTER) return "late";
  return missed > 0 ? "due" : "current";
};
