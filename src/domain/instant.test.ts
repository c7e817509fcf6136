import fc from "fast-check";
import { expect, test } from "vitest";
import { dayIn, instantIn, isDay, rfc3339, zonedParts } from "./instant.ts";

test("the day is the newsroom's, not the server's", () => {
  const instant = Date.UTC(2026, 0, 30, 19, 30);
  expect(dayIn(instant, "UTC")).toBe("2026-01-30");
  expect(dayIn(instant, "Asia/Almaty")).toBe("2026-01-31");
});

test("Kazakhstan's change to UTC+5 on 1 March 2024 is known", () => {
  expect(zonedParts(Date.UTC(2024, 1, 15), "Asia/Almaty").hour).toBe(6);
  expect(zonedParts(Date.UTC(2026, 0, 31), "Asia/Almaty").hour).toBe(5);
});

test("a wall-clock time is read back to the same instant", () => {
  const zones = fc.constantFrom("Asia/Almaty", "Asia/Kabul", "Europe/Istanbul", "America/New_York", "UTC");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), zones, (seconds, zone) => {
      const wall = zonedParts(seconds * 1000, zone);
      expect(zonedParts(instantIn(wall, zone), zone)).toEqual(wall);
    }),
  );
});

test("the parts are those that Intl names", () => {
  const zones = fc.constantFrom("Asia/Almaty", "Asia/Kabul", "America/New_York", "UTC");
  fc.assert(
    fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), zones, (instant, zone) => {
      const all = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;
      const named = new Intl.DateTimeFormat("en", { ...all, timeZone: zone, second: "numeric", hourCycle: "h23" });
      const parts = named.formatToParts(instant).filter(({ type }) => type !== "literal");
      expect(zonedParts(instant, zone)).toEqual(
        Object.fromEntries(parts.map((part) => [part.type, Number(part.value)])),
      );
    }),
  );
});

test("a time that a clock change skips moves forward", () => {
  const skipped = { year: 2026, month: 3, day: 8, hour: 2, minute: 30, second: 0 };
  expect(rfc3339(instantIn(skipped, "America/New_York"))).toBe("2026-03-08T07:30:00Z");
});

test.each([
  ["2026-01-31", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-01-00", false],
  ["2026-1-31", false],
  ["31.01.2026", false],
  ["2026-01-31T00:00", false],
  ["", false],
])("a day of the calendar: %s", (text, known) => {
  expect(isDay(text)).toBe(known);
});
