import { describe, expect, it } from "vitest";
import { bankOf, storedFigureOf } from "../../checks/support/rates.ts";
import { changeOver, lineNow } from "./line-now.ts";
import type { RateObservation } from "./rate.ts";

const BANK = bankOf("tm-cbt", { homeCurrency: "TMT" });
const PEG = { ...storedFigureOf("2015-01-01", "3.5", { kind: "peg" }), link: "https://decree.example" };
const now = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const stands = (latest: RateObservation, day: string, peg: RateObservation | null = PEG) =>
  lineNow(BANK, { latest, peg }, now(day));

describe("a decreed line", () => {
  const last = storedFigureOf("2026-01-10", "3.5");

  it.each([
    ["2026-01-10", "current"],
    ["2026-01-12", "due"],
    ["2026-01-24", "late"],
  ])("on %s is the bank's own figure, %s", (day, state) => {
    expect(stands(last, day)).toEqual({
      rate: last,
      state,
      asOf: "2026-01-10",
      decree: { since: "2015-01-01", silentSince: null, link: "https://decree.example" },
      left: null,
    });
  });

  it("is the decree once the bank has been silent for more than two weeks", () => {
    expect(stands(last, "2026-01-25")).toEqual({
      rate: PEG,
      state: "current",
      asOf: "2026-01-25",
      decree: { since: "2015-01-01", silentSince: "2026-01-10", link: "https://decree.example" },
      left: null,
    });
  });

  it("is the decree alone where the bank was never read", () => {
    expect(stands(PEG, "2026-01-25")).toMatchObject({
      rate: PEG,
      state: "current",
      decree: { since: "2015-01-01", silentSince: null, link: "https://decree.example" },
    });
  });

  it("is suspended when the bank left the decree before it fell silent", () => {
    const left = storedFigureOf("2026-01-10", "4.1");
    expect(stands(left, "2026-01-12")).toMatchObject({ rate: left, state: "due", decree: null, left: PEG });
    expect(stands(left, "2026-01-25")).toMatchObject({ rate: left, state: "suspended", decree: null, left: PEG });
  });

  it("is suspended where the decree has ended, and where there was none", () => {
    const ended = { ...PEG, validUntil: "2026-01-20" };
    expect(stands(last, "2026-01-25", ended)).toMatchObject({
      rate: last,
      state: "suspended",
      decree: null,
      left: null,
    });
    expect(stands(ended, "2026-01-25", ended)).toMatchObject({ state: "suspended", decree: null });
    expect(stands(last, "2026-01-25", null)).toMatchObject({ state: "suspended", decree: null, left: null });
  });

  it("is a newer decree before the bank follows it", () => {
    const fresh = storedFigureOf("2026-01-11", "4", { kind: "peg" });
    expect(stands(fresh, "2026-01-11", fresh)).toMatchObject({ rate: fresh, decree: { since: "2026-01-11" } });
  });
});

describe("the change of a decree", () => {
  const before = storedFigureOf("2009-01-01", "2.85", { kind: "peg" });

  it("is of the days that reach back to before it", () => {
    expect(changeOver(1, { rate: PEG, asOf: "2015-01-01" }, before, "bank")).toMatchObject({ percent: "22.81" });
    expect(changeOver(1, { rate: PEG, asOf: "2015-01-02" }, before, "bank")).toEqual({
      kind: "unchanged",
      since: "2015-01-01",
    });
    expect(changeOver(30, { rate: PEG, asOf: "2015-01-02" }, before, "bank")).toMatchObject({ percent: "22.81" });
  });
});
