import { type Day, type Instant, isDay } from "../../domain/instant.ts";
import { quoted, refuse } from "./refuse.ts";

/** 31.01.2026, 2026-01-31, 01/31/2026, or 2026-01-31T00:00:00 with or without a zone: midnight alone names a day. */
export type DayForm = "D.M.Y" | "Y-M-D" | "M/D/Y" | "midnight";

const FORMS: Record<DayForm, RegExp> = {
  "D.M.Y": /^(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})$/,
  "Y-M-D": /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  "M/D/Y": /^(?<month>\d{2})\/(?<day>\d{2})\/(?<year>\d{4})$/,
  midnight: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T00:00:00(?:\.000)?(?:Z|[+-]\d{2}:\d{2})?$/,
};

/** The day that a text names in one of the forms; anything else is refused, and so is 30 February. */
export const readDay = (text: string, ...forms: DayForm[]): Day => {
  for (const form of forms) {
    const parts = FORMS[form].exec(text)?.groups;
    const day = parts ? `${parts.year}-${parts.month}-${parts.day}` : "";
    if (isDay(day)) return day;
  }
  return refuse(`${quoted(text)} is no day as this bank writes them.`);
};

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

/** An instant in UTC, "2026-01-29T17:01:04.318Z". */
export const readInstant = (text: string): Instant => {
  const day = INSTANT.exec(text)?.[1] ?? "";
  return isDay(day) ? Date.parse(text) : refuse(`${quoted(text)} is no instant as this bank writes them.`);
};

const DAY = 86_400_000;

/** Days from one to the other; below none when the second is the earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
