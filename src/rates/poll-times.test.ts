import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { bankOf } from "../../checks/support/rates.ts";
import { missedDay, nextPollAt, openDay, owedPublications } from "./poll-times.ts";

/** Workdays, 15:00 to 18:00 in Tashkent (10:00 to 13:00 UTC), due at 16:00, valid from the next day. */
const BANK = bankOf("uz-cbu");
const at = (text: string): number => Date.parse(text);
const next = (newestDay: string | null, askedAt: string | null, now: string): string | null => {
  const instant = nextPollAt(BANK, { newestDay, askedAt: askedAt === null ? null : at(askedAt) }, at(now));
  return instant === null ? null : new Date(instant).toISOString();
};

describe("the next poll", () => {
  it.each([
    // Friday 30 January 2026, Thursday's publication is in
    ["before the hours", "2026-01-30", "2026-01-29T13:00:00Z", "2026-01-30T08:00:00Z", "2026-01-30T10:00:00.000Z"],
    ["step by step", "2026-01-30", "2026-01-30T10:00:00Z", "2026-01-30T10:01:00Z", "2026-01-30T10:30:00.000Z"],
    [
      "at the close once it is in",
      "2026-01-31",
      "2026-01-30T10:30:00Z",
      "2026-01-30T10:31:00Z",
      "2026-01-30T13:00:00.000Z",
    ],
    ["over the weekend", "2026-01-31", "2026-01-30T13:00:00Z", "2026-01-31T09:00:00Z", "2026-02-02T10:00:00.000Z"],
    ["for what is owed", "2026-01-30", "2026-01-30T13:00:00Z", "2026-01-30T13:01:00Z", "2026-01-30T16:00:00.000Z"],
    [
      "for a look that was slept through",
      "2026-01-30",
      "2026-01-30T10:30:00Z",
      "2026-01-30T12:20:00Z",
      "2026-01-30T11:00:00.000Z",
    ],
  ])("is %s", (_, newest, askedAt, now, expected) => {
    expect(next(newest, askedAt, now)).toBe(expected);
  });

  it("is once on a holiday, at the close: a bank may work on it", () => {
    const { schedule } = BANK;
    const resting = bankOf("uz-cbu", { schedule: schedule && { ...schedule, holidays: ["03-23"] } });
    const standing = (askedAt: string, newestDay = "2026-03-21") => ({ newestDay, askedAt: at(askedAt) });
    const poll = (askedAt: string, now: string) =>
      new Date(nextPollAt(resting, standing(askedAt), at(now)) ?? 0).toISOString();
    expect(poll("2026-03-20T13:00:00Z", "2026-03-23T10:30:00Z")).toBe("2026-03-23T13:00:00.000Z");
    expect(poll("2026-03-23T13:00:00Z", "2026-03-23T13:01:00Z")).toBe("2026-03-24T10:00:00.000Z");
    expect(missedDay(resting, standing("2026-03-23T13:00:00Z"), at("2026-03-23T14:00:00Z"))).toBeNull();
    expect(missedDay(resting, standing("2026-03-24T13:00:00Z"), at("2026-03-24T14:00:00Z"))).toBe("2026-03-25");
    expect(owedPublications(resting, "2026-03-21", at("2026-03-23T14:00:00Z"))).toEqual([]);
  });

  it("is at once for a source that was never asked, and never for one without a schedule", () => {
    expect(next(null, null, "2026-02-01T00:00:00Z")).toBe("2026-02-01T00:00:00.000Z");
    const peg = bankOf("peg", { schedule: null });
    expect(nextPollAt(peg, { newestDay: null, askedAt: null }, at("2026-02-01T00:00:00Z"))).toBeNull();
  });

  it("lies after the last one, and within a week", () => {
    const start = at("2026-01-05T00:00:00Z");
    const minutes = integer({ min: 0, max: 14 * 24 * 60 });
    assert(
      property(minutes, integer({ min: 0, max: 600 }), integer({ min: -3, max: 3 }), (asked, later, ahead) => {
        const askedAt = start + asked * 60_000;
        const newestDay = new Date(askedAt + ahead * 86_400_000).toISOString().slice(0, 10);
        const poll = nextPollAt(BANK, { newestDay, askedAt }, askedAt + later * 60_000) ?? 0;
        expect(poll).toBeGreaterThan(askedAt);
        expect(poll).toBeLessThan(askedAt + 7 * 86_400_000);
      }),
    );
  });

  it("is not moved by a day in the far future more than that day is", () => {
    expect(next("2031-01-01", "2026-01-30T13:00:00Z", "2026-01-31T09:00:00Z")).toBe("2026-02-02T13:00:00.000Z");
  });
});

describe("a missed publication", () => {
  const missed = (newestDay: string | null, askedAt: string, now: string): string | null =>
    missedDay(BANK, { newestDay, askedAt: at(askedAt) }, at(now));

  it("is one that was not there when its hours closed", () => {
    expect(missed("2026-01-30", "2026-01-30T12:30:00Z", "2026-01-30T12:59:00Z")).toBeNull();
    expect(missed("2026-01-30", "2026-01-30T13:00:00Z", "2026-01-30T13:00:30Z")).toBe("2026-01-31");
    expect(missed("2026-01-31", "2026-01-30T13:00:00Z", "2026-01-30T13:00:30Z")).toBeNull();
  });

  it("is none while the bank was not asked after the close", () => {
    expect(missed("2026-01-30", "2026-01-30T12:30:00Z", "2026-01-31T09:00:00Z")).toBeNull();
    expect(missed(null, "2026-01-30T13:05:00Z", "2026-01-30T13:06:00Z")).toBe("2026-01-31");
  });
});

describe("publications to ask for", () => {
  it("are the one whose hours have begun, and those that are owed", () => {
    expect(openDay(BANK, at("2026-01-30T09:59:00Z"))).toBe("2026-01-30");
    expect(openDay(BANK, at("2026-01-30T10:00:00Z"))).toBe("2026-01-31");
    const owed = owedPublications(BANK, "2026-01-28", at("2026-01-30T10:30:00Z"));
    expect(owed.map(({ day }) => day)).toEqual(["2026-01-29", "2026-01-30"]);
    expect(owedPublications(BANK, null, at("2026-01-30T11:00:00Z"))).toHaveLength(16);
  });
});
