import { assert, constantFrom, integer, option, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { storedFigureOf } from "../../checks/support/rates.ts";
import { isDecreed, saidOn } from "./decree.ts";
import { daysBefore } from "./instant.ts";

const TODAY = "2026-01-31";
const day = integer({ min: -5, max: 400 }).map((back) => daysBefore(TODAY, back));
const figure = record({ day, value: constantFrom("3.5", "3.50", "35", "4.1") });
const decree = record({ day, until: option(day), value: constantFrom("3.5", "4.1") });

describe("what a line says on a day", () => {
  it("is the bank's recent figure or a decree that the bank keeps to, and nothing else", () => {
    assert(
      property(option(figure), option(decree), integer({ min: 0, max: 30 }), (printed, decreed, allowance) => {
        const last = printed && storedFigureOf(printed.day, printed.value);
        const peg = decreed && {
          ...storedFigureOf(decreed.day, decreed.value, { id: 2, kind: "peg" }),
          validUntil: decreed.until,
        };
        const isRecent = ({ effectiveDate }: { effectiveDate: string }) =>
          effectiveDate >= daysBefore(TODAY, allowance);
        const said = saidOn({ last, peg }, TODAY, isRecent);
        const departed =
          last && peg && last.effectiveDate > peg.effectiveDate && Number(last.value) !== Number(peg.value);
        if (said === null) {
          expect(last !== null && isRecent(last) && (peg === null || last.effectiveDate > peg.effectiveDate)).toBe(
            false,
          );
          expect(peg !== null && isDecreed(peg, TODAY) && !departed).toBe(false);
          return;
        }
        expect([last, peg]).toContain(said.rate);
        if (said.rate === last) expect(isRecent(said.rate)).toBe(true);
        else expect(said.decree).toBe(said.rate);
        if (said.decree) expect(isDecreed(said.decree, TODAY)).toBe(true);
        if (departed) expect(said).toEqual({ rate: last, decree: null });
      }),
    );
  });

  it("counts a decree's first and last day in", () => {
    const peg = storedFigureOf("2009-01-01", "2.85", { kind: "peg", validUntil: "2014-12-31" });
    const days = ["2008-12-31", "2009-01-01", "2014-12-31", "2015-01-01"];
    expect(days.map((each) => isDecreed(peg, each))).toEqual([false, true, true, false]);
  });
});
