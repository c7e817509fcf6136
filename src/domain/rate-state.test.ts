import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { PublishingSchedule, RateObservation } from "./rate.ts";
import { expectedDay, missedDays, missesBetween, nextDueAt, rateState } from "./rate-state.ts";

const WORKDAYS = [1, 2, 3, 4, 5];
const poll = { from: "15:00", to: "19:00", everyMinutes: 30 };

const bank = (effective: PublishingSchedule["effective"], timeZone = "Asia/Tashkent", more = {}) => ({
  timeZone,
  schedule: { weekdays: WORKDAYS, by: "16:00", effective, poll, ...more },
});

const figure = (effectiveDate: string, more: Partial<RateObservation> = {}) => ({
  kind: "official" as const,
  effectiveDate,
  validUntil: null,
  ...more,
});

const at = (text: string): number => Date.parse(text);

describe("the day that is expected", () => {
  it.each([
    // Friday 30 January 2026; 16:00 in Tashkent is 11:00 UTC
    ["next", "2026-01-30T10:59:59Z", "2026-01-30"],
    ["next", "2026-01-30T11:00:00Z", "2026-01-31"],
    ["next working", "2026-01-30T11:00:00Z", "2026-02-02"],
    ["same", "2026-01-30T11:00:00Z", "2026-01-30"],
    // Sunday: still Friday's publication
    ["next", "2026-02-01T12:00:00Z", "2026-01-31"],
    ["next working", "2026-02-01T12:00:00Z", "2026-02-02"],
    // 20:00 UTC is the next day in Tashkent, before the hour
    ["next", "2026-02-02T20:00:00Z", "2026-02-03"],
  ] as const)("%s at %s is %s", (effective, now, day) => {
    expect(expectedDay(bank(effective), at(now))).toBe(day);
  });

  it("follows Kazakhstan from UTC+6 to UTC+5 on 1 March 2024", () => {
    const source = bank("next", "Asia/Almaty", { by: "15:30" });
    expect(expectedDay(source, at("2024-02-29T09:29:00Z"))).toBe("2024-02-29");
    expect(expectedDay(source, at("2024-02-29T09:30:00Z"))).toBe("2024-03-01");
    expect(expectedDay(source, at("2024-03-01T09:30:00Z"))).toBe("2024-03-01");
    expect(expectedDay(source, at("2024-03-01T10:30:00Z"))).toBe("2024-03-02");
  });

  it("keeps Europe's hour in winter and in summer", () => {
    const source = bank("same", "Europe/Berlin");
    expect(expectedDay(source, at("2026-03-27T14:59:00Z"))).toBe("2026-03-26");
    expect(expectedDay(source, at("2026-03-27T15:00:00Z"))).toBe("2026-03-27");
    expect(expectedDay(source, at("2026-03-30T13:59:00Z"))).toBe("2026-03-27");
    expect(expectedDay(source, at("2026-03-30T14:00:00Z"))).toBe("2026-03-30");
  });

  it("knows banks whose week ends on Thursday", () => {
    const kabul = bank("same", "Asia/Kabul", { weekdays: [6, 7, 1, 2, 3, 4], by: "11:00" });
    expect(expectedDay(kabul, at("2026-01-30T12:00:00Z"))).toBe("2026-01-29");
    expect(expectedDay(kabul, at("2026-01-31T12:00:00Z"))).toBe("2026-01-31");
    const working = bank("next working", "Asia/Kabul", { weekdays: [6, 7, 1, 2, 3, 4], by: "11:00" });
    expect(expectedDay(working, at("2026-01-29T12:00:00Z"))).toBe("2026-01-31");
  });

  it("is none for a source without a schedule", () => {
    const peg = { timeZone: "Asia/Ashgabat", schedule: null };
    expect(expectedDay(peg, at("2026-01-30T11:00:00Z"))).toBeNull();
    expect(nextDueAt(peg, at("2026-01-30T11:00:00Z"))).toBeNull();
    expect(missedDays(peg, "2015-01-01", at("2026-01-30T11:00:00Z"))).toEqual([]);
  });
});

describe("the next publication", () => {
  it.each([
    ["2026-01-30T10:00:00Z", "2026-01-30T11:00:00Z"],
    ["2026-01-30T11:00:00Z", "2026-02-02T11:00:00Z"],
    ["2026-02-01T00:00:00Z", "2026-02-02T11:00:00Z"],
  ])("after %s falls due at %s", (now, due) => {
    expect(nextDueAt(bank("next"), at(now))).toBe(at(due));
  });

  it("is what changes the expected day, and nothing earlier does", () => {
    const source = bank("next", "Asia/Almaty");
    const hours = integer({ min: at("2024-02-01T00:00:00Z"), max: at("2024-04-01T00:00:00Z") });
    assert(
      property(hours, (now) => {
        const due = nextDueAt(source, now) ?? 0;
        expect(due).toBeGreaterThan(now);
        expect(expectedDay(source, due - 1)).toBe(expectedDay(source, now));
        expect((expectedDay(source, due) ?? "") > (expectedDay(source, now) ?? "")).toBe(true);
      }),
    );
  });
});

describe("a state", () => {
  it.each([
    // A figure for Saturday 31 January, published on Friday
    ["2026-01-31T12:00:00Z", "current"],
    ["2026-02-01T12:00:00Z", "current"],
    ["2026-02-02T10:00:00Z", "current"],
    ["2026-02-02T11:00:00Z", "due"],
    ["2026-02-03T10:00:00Z", "due"],
    ["2026-02-03T11:00:00Z", "late"],
    ["2026-02-14T18:59:59Z", "late"],
    ["2026-02-14T19:00:00Z", "suspended"],
  ])("at %s is %s", (now, state) => {
    expect(rateState(bank("next"), figure("2026-01-31"), at(now))).toBe(state);
  });

  it("names the days missed, oldest first", () => {
    expect(missedDays(bank("next"), "2026-01-31", at("2026-02-03T11:00:00Z"))).toEqual(["2026-02-03", "2026-02-04"]);
  });

  it("is not made worse by holidays of a fixed date, nor is a day missed on them", () => {
    // Monday 23 March 2026 and Saturday before it are holidays; Friday's figure is for Saturday 21.
    const source = bank("next", "Asia/Tashkent", { holidays: ["03-21", "03-22", "03-23"] });
    const state = (now: string) => rateState(source, figure("2026-03-21"), at(now));
    expect(state("2026-03-23T12:00:00Z")).toBe("current");
    expect(state("2026-03-24T10:59:59Z")).toBe("current");
    expect(state("2026-03-24T11:00:00Z")).toBe("due");
    expect(state("2026-03-25T11:00:00Z")).toBe("late");
    expect(rateState(bank("next"), figure("2026-03-21"), at("2026-03-24T11:00:00Z"))).toBe("late");
    expect(expectedDay(source, at("2026-03-23T12:00:00Z"))).toBe("2026-03-21");
    expect(missedDays(source, "2026-03-21", at("2026-03-24T11:00:00Z"))).toEqual(["2026-03-25"]);
    expect(nextDueAt(source, at("2026-03-23T10:00:00Z"))).toBe(at("2026-03-24T11:00:00Z"));
    expect(missesBetween(source.schedule, "2026-03-20", "2026-03-27")).toBe(3);
  });

  it("is not improved by a stray future day beyond what it covers", () => {
    expect(rateState(bank("next"), figure("2026-02-04"), at("2026-02-03T11:00:00Z"))).toBe("current");
  });

  it("is current for pegs and within a stated validity", () => {
    const now = at("2026-02-20T12:00:00Z");
    expect(rateState(bank("next"), figure("2015-01-01", { kind: "peg" }), now)).toBe("current");
    expect(rateState(bank("next"), figure("2026-02-14", { validUntil: "2026-02-20" }), now)).toBe("current");
    expect(rateState(bank("next"), figure("2026-02-13", { validUntil: "2026-02-19" }), now)).toBe("late");
  });

  it("without a schedule is suspended by age alone", () => {
    const market = { timeZone: "UTC", schedule: null };
    expect(rateState(market, figure("2026-01-31"), at("2026-02-14T12:00:00Z"))).toBe("current");
    expect(rateState(market, figure("2026-01-31"), at("2026-02-15T12:00:00Z"))).toBe("suspended");
  });
});
