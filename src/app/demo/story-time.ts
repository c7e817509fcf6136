import { ChaparError } from "../../domain/errors.ts";
import { dayIn, type Instant, instantIn, zonedParts } from "../../domain/instant.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The instant that "40m", "3h", "12d 09:40" or "+2d 08:00" names, seen from `now`; wall time is in `zone`. */
export const instantOf = (when: string, now: Instant, zone: string): Instant => {
  const match = /^(?:(?<ago>\d+)(?<unit>[mh])|(?<ahead>\+?)(?<days>\d+)d (?<hour>\d\d):(?<minute>\d\d))$/u.exec(when);
  if (!match?.groups) throw new ChaparError("invalid", `"${when}" is no time that the demo's copy knows.`);
  const { ago, unit, ahead, days, hour, minute } = match.groups;
  if (ago !== undefined) return Math.floor(now / MINUTE - Number(ago) * (unit === "h" ? 60 : 1)) * MINUTE;
  const away = Number(days) * (ahead === "+" ? 1 : -1);
  const { year, month, day } = zonedParts(now, zone);
  const wall = { year, month, day: day + away, hour: Number(hour), minute: Number(minute), second: 0 };
  return instantIn(wall, zone);
};

const partIn = (at: Instant, language: string, options: Intl.DateTimeFormatOptions): string => {
  const tag = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { timeZone: "UTC", ...options }).format(at);
};

/** The words for the days, months and years, and for "day" the calendar day itself ("2026-01-31"), that `{{…}}` names, counted from the story's day in its zone. */
export const fillDates = (text: string, at: Instant, zone: string, language: string): string =>
  text.replace(/\{\{(weekday|date|day|month|year) ([+-]?\d+)\}\}/gu, (_, kind: string, count: string) => {
    const { year, month, day } = zonedParts(at, zone);
    const noon = Date.UTC(year, month - 1, day, 12);
    const away = Number(count);
    if (kind === "weekday") return partIn(noon + away * DAY, language, { weekday: "long" });
    if (kind === "date") return partIn(noon + away * DAY, language, { day: "numeric", month: "long" });
    if (kind === "day") return dayIn(noon + away * DAY, "UTC");
    if (kind === "month") return partIn(Date.UTC(year, month - 1 + away, 1), language, { month: "long" });
    return String(year + away);
  });
