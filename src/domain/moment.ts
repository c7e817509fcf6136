import { ChaparError } from "./errors.ts";
import { type Instant, instantIn, isDay } from "./instant.ts";

const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/;

/** Reads "2026-01-31T08:00:00Z", or "2026-01-31" as that day's midnight in the newsroom's zone. */
export const readMoment = (text: string, field: string, zone: string): Instant => {
  if (isDay(text)) {
    const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
    return instantIn({ year, month, day, hour: 0, minute: 0, second: 0 }, zone);
  }
  // A "+" that nobody encoded arrives as a space.
  const repaired = text.replace(/ (\d{2}:\d{2})$/, "+$1");
  const instant = RFC3339.test(repaired) && isDay(repaired.slice(0, 10)) ? Date.parse(repaired) : Number.NaN;
  if (Number.isFinite(instant)) return instant;
  throw new ChaparError("invalid", `"${text.slice(0, 40)}" is no date or time.`, {
    field,
    remedy: "Write it as 2026-01-31 or 2026-01-31T08:00:00Z.",
  });
};

/** Checks that a day of the form 2026-01-31 is in the calendar. */
export const readDay = (text: string, field: string): string => {
  if (isDay(text)) return text;
  throw new ChaparError("invalid", `"${text.slice(0, 40)}" is no day of the calendar.`, { field });
};
