import { expect, it } from "vitest";
import { storedFigureOf as figure } from "../../checks/support/rates.ts";
import { periodRows, periodStart } from "./rate-period.ts";

const HISTORY = [
  figure("2024-12-30", "90"),
  figure("2025-12-31", "100"),
  figure("2026-01-29", "0.00"),
  figure("2026-01-30", "110"),
  figure("2026-01-31", "99"),
];

it("periods begin a month or a year back, or with the first figure", () => {
  expect(periodStart("month", "2026-01-31")).toBe("2025-12-31");
  expect(periodStart("year", "2026-01-31")).toBe("2025-01-30");
  expect(periodStart("all", "2026-01-31") < "1900-01-01").toBe(true);
});

it("a month has a row a day, and its first day changed against the one before the month", () => {
  expect(periodRows(HISTORY, "month", "2025-12-31")).toMatchObject([
    { rate: { effectiveDate: "2026-01-31" }, change: { direction: "down", percent: "10.00" } },
    { rate: { effectiveDate: "2026-01-30" }, change: { direction: "up", percent: "10.00" } },
    { rate: { effectiveDate: "2025-12-31" }, change: { direction: "up", percent: "11.11", previousDay: "2024-12-30" } },
  ]);
});

it("a year has a row a month, all a row a year, each with low, high and last", () => {
  const shown = (rows: ReturnType<typeof periodRows>) =>
    rows.map((row) => row.kind === "span" && [row.key, row.low.value, row.high.value, row.last.value]);
  expect(shown(periodRows(HISTORY, "year", "2025-01-30"))).toEqual([
    ["2026-01", "99", "110", "99"],
    ["2025-12", "100", "100", "100"],
  ]);
  expect(shown(periodRows(HISTORY, "all", "0001-01-01"))).toEqual([
    ["2026", "99", "110", "99"],
    ["2025", "100", "100", "100"],
    ["2024", "90", "90", "90"],
  ]);
  expect(periodRows([], "all", "0001-01-01")).toEqual([]);
});
