import { type Instant, instantIn } from "../../domain/instant.ts";

/** The first instant of a day, month or year in a zone: "2026-01-31", "2026-01", "2026"; null when it is none. */
export const startOf = (text: string, zone: string): Instant | null => {
  const [, years, months = "01", days = "01"] = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (years === undefined) return null;
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  if (month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return instantIn({ year, month, day, hour: 0, minute: 0, second: 0 }, zone);
};
