import { assert, bigInt, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, fraction, invert, multiply, parseFraction, toFixed } from "./fraction.ts";
import { blockFigure, isUsable, printedDigits, unitFigure, unitPrice } from "./rate-price.ts";

describe("significant digits of a figure as printed", () => {
  it.each([
    ["87.4500", 6],
    ["12143.57", 7],
    ["0.0073", 2],
    ["0.0070", 2],
    // A bank that drops zeros printed 3.00, 480.00 and 179.50.
    ["3", 3],
    ["480", 5],
    ["179.5", 5],
    ["0.4", 2],
    ["0", 0],
  ])("%s has %i", (value, digits) => {
    expect(printedDigits({ nominal: 1, value })).toBe(digits);
  });
});

describe("the price of one unit", () => {
  it.each([
    ["744.92", 100, "7.4492"],
    ["0.2200", 10, "0.02200"],
    ["4.11", 100, "0.0411"],
    ["3", 1, "3.00"],
    ["87.4500", 1, "87.4500"],
  ])("%s for %i is %s, no digit of the bank's lost", (value, nominal, figure) => {
    expect(unitFigure({ nominal, value })).toBe(figure);
  });

  it("is the figure again when multiplied by the nominal", () => {
    const printed = tuple(bigInt({ min: 1n, max: 10n ** 12n }), integer({ min: 0, max: 6 }));
    assert(
      property(printed, constantFrom(1, 10, 100, 1000, 10_000), ([digits, places], nominal) => {
        const value = toFixed(fraction(digits, 10n ** BigInt(places)), places);
        const back = multiply(unitPrice({ nominal, value }), fraction(BigInt(nominal), 1n));
        expect(compare(back, parseFraction(value))).toBe(0);
        expect(compare(parseFraction(unitFigure({ nominal, value })), unitPrice({ nominal, value }))).toBe(0);
      }),
    );
  });

  it("is none where a bank prints zero", () => {
    expect(isUsable({ nominal: 1, value: "0.0000" })).toBe(false);
    expect(isUsable({ nominal: 0, value: "1" })).toBe(false);
    expect(isUsable({ nominal: 1, value: "0.0001" })).toBe(true);
  });
});

describe("small prices by the block", () => {
  it.each([
    ["12143.57", 1000, "0.08235"],
    ["511.33", 10, "0.01956"],
    ["87.4500", 1, "0.01144"],
    ["9.3450", 1, "0.1070"],
    ["3.5", 1, "0.2857"],
    ["1350000", 1000, "0.0007407"],
    ["0.92", 1, "1.087"],
  ])("one dollar of %s: %i units are %s", (perDollar, units, figure) => {
    expect(blockFigure(invert(parseFraction(perDollar)))).toEqual({ units, figure });
  });
});
