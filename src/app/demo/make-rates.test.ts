import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readRatesCsv } from "../../rates/csv.ts";
import { businessDays, makeRates, makeSlips } from "./make-rates.ts";

const rates = makeRates("2026-01-30");
const of = (quote: string) =>
  rates.filter((rate) => rate.quote === quote && rate.base === "USD" && rate.kind === "official");

test("business days leave weekends out", () => {
  expect(businessDays("2026-01-12", 5)).toEqual(["2026-01-08", "2026-01-09", "2026-01-12"]);
});

test("each of the five currencies has a figure a business day of more than a year but for holidays, the last one today", () => {
  const days = businessDays("2026-01-30", 56 * 7).filter((day) => !/-(01-0[12]|03-2[1-4]|05-0[19])$/.test(day));
  for (const quote of ["KZT", "KGS", "TJS", "UZS", "TMT"]) {
    expect(of(quote).map((rate) => rate.effectiveDate)).toEqual(days);
    expect(of(quote).at(-1)?.effectiveDate).toBe("2026-01-30");
  }
});

test("the manat's decree stands beside its bank's figures, under its own day", () => {
  expect(rates.filter(({ kind }) => kind === "peg")).toMatchObject([
    { source: "tm-cbt", quote: "TMT", value: "3.5", effectiveDate: "2015-01-01", validUntil: null },
  ]);
});

test("the same day gives the same figures, in the banks' digits", () => {
  expect(makeRates("2026-01-30")).toEqual(rates);
  expect(of("KZT").every((rate) => /^\d{3}\.\d{2}$/.test(rate.value))).toBe(true);
  expect(of("KGS").every((rate) => /^\d{2}\.\d{4}$/.test(rate.value))).toBe(true);
  expect(of("TJS").every((rate) => /^\d\.\d{4}$/.test(rate.value))).toBe(true);
  expect(of("UZS").every((rate) => /^\d{5}\.\d{2}$/.test(rate.value))).toBe(true);
  expect(new Set(of("TMT").map((rate) => rate.value))).toEqual(new Set(["3.5"]));
});

test("moves are plausible: none above 1 %, some days unchanged, most not", () => {
  for (const quote of ["KZT", "KGS", "TJS", "UZS"]) {
    const figures = of(quote).map((rate) => Number(rate.value));
    const moves = figures.slice(1).map((figure, index) => figure / (figures[index] ?? figure) - 1);
    expect(Math.max(...moves.map(Math.abs))).toBeLessThan(0.01);
    const still = moves.filter((move) => move === 0).length;
    expect(still).toBeGreaterThan(0);
    expect(still).toBeLessThan(moves.length / 2);
  }
});

test("one figure was corrected, and one is held that is ten times too high", () => {
  const { before, after } = makeSlips(rates);
  const right = rates.find(({ source, effectiveDate, base }) => {
    return source === before[0]?.source && effectiveDate === before[0].effectiveDate && base === "USD";
  });
  expect(before).toHaveLength(1);
  expect(before[0]?.value).not.toBe(right?.value);
  expect(before[0]?.value).toMatch(/^\d\.\d{4}$/);
  expect(after).toMatchObject([{ status: "held", quote: "UZS", value: expect.stringMatching(/^\d{6}\.\d$/) }]);
});

test("the example file for `chapar rates import` holds the dollar's figures of the sixty days before that day", () => {
  const file = new URL("data/rates-example.csv", import.meta.url);
  const read = readRatesCsv(readFileSync(file, "utf8"), "rates-example.csv");
  const [first] = businessDays("2026-01-30", 60);
  const lately = rates.filter(({ base, effectiveDate }) => base === "USD" && effectiveDate >= (first ?? ""));
  const key = (rate: { effectiveDate: string; quote: string }) => `${rate.effectiveDate} ${rate.quote}`;
  const byKey = (a: (typeof read)[number], b: (typeof read)[number]) => key(a).localeCompare(key(b));
  expect([...read].sort(byKey)).toEqual(lately.sort(byKey));
});
