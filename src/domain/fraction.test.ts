import { assert, bigInt, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  divide,
  fraction,
  invert,
  isDecimal,
  multiply,
  parseFraction,
  subtract,
  toFixed,
  toSignificant,
} from "./fraction.ts";

const anyFraction = tuple(bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), bigInt({ min: 1n, max: 10n ** 24n })).map(
  ([above, below]) => fraction(above, below),
);
const nonZero = anyFraction.filter((value) => value.above !== 0n);
const places = integer({ min: 0, max: 12 });

describe("reading decimals", () => {
  it.each(["12,87", "1e5", "", ".", ".5", "5.", "+1", "1 000", "--1", "0x10", "NaN", "١٢", "1".repeat(101)])(
    "refuses %j",
    (text) => {
      expect(isDecimal(text)).toBe(false);
      expect(() => parseFraction(text)).toThrow(/is not a decimal number/);
    },
  );

  it("keeps every digit of a long figure", () => {
    const text = "12345678901234567890.12345678901234567890";
    expect(toFixed(parseFraction(text), 20)).toBe(text);
  });

  it("gives back what it read, at the digits it was written with", () => {
    assert(
      property(bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), places, (digits, after) => {
        const text = toFixed(fraction(digits, 10n ** BigInt(after)), after);
        expect(toFixed(parseFraction(text), after)).toBe(text);
        expect(compare(parseFraction(text), fraction(digits, 10n ** BigInt(after)))).toBe(0);
      }),
    );
  });
});

describe("arithmetic", () => {
  it("returns to the value by two inversions", () => {
    assert(
      property(nonZero, (value) => {
        expect(invert(invert(value))).toEqual(value);
      }),
    );
  });

  it("undoes a product by a quotient and keeps lowest terms", () => {
    assert(
      property(anyFraction, nonZero, (a, b) => {
        expect(divide(multiply(a, b), b)).toEqual(a);
        expect(multiply(a, b).below > 0n).toBe(true);
      }),
    );
  });

  it("orders as the sign of the difference", () => {
    assert(
      property(anyFraction, anyFraction, (a, b) => {
        const difference = subtract(a, b).above;
        expect(compare(a, b)).toBe(difference === 0n ? 0 : difference > 0n ? 1 : -1);
        expect(compare(a, b) + compare(b, a)).toBe(0);
      }),
    );
  });

  it("refuses to divide by zero", () => {
    expect(() => invert(parseFraction("0.00"))).toThrow(/divided by zero/);
  });
});

describe("rounding", () => {
  it.each([
    ["0.125", 2, "0.12"],
    ["0.135", 2, "0.14"],
    ["2.5", 0, "2"],
    ["3.5", 0, "4"],
    ["-2.5", 0, "-2"],
    ["-0.004", 2, "0.00"],
    ["-0.005", 2, "0.00"],
    ["-0.006", 2, "-0.01"],
    ["1.005", 2, "1.00"],
    ["744.92", 4, "744.9200"],
  ])("toFixed(%s, %i) is %s", (text, digits, expected) => {
    expect(toFixed(parseFraction(text), digits)).toBe(expected);
  });

  it("is never further than half a unit of the last place, and never -0", () => {
    assert(
      property(anyFraction, places, (value, after) => {
        const text = toFixed(value, after);
        expect(text).not.toMatch(/^-0(\.0*)?$/);
        const off = subtract(parseFraction(text), value);
        const half = fraction(1n, 2n * 10n ** BigInt(after));
        expect(compare(off.above < 0n ? fraction(-off.above, off.below) : off, half)).not.toBe(1);
      }),
    );
  });

  it.each([
    ["87.4500", 4, "0.01144"],
    ["12143.57", 4, "0.00008235"],
    ["3.5", 5, "0.28571"],
    ["100", 4, "0.01000"],
  ])("1 / %s with %i significant digits is %s", (text, digits, expected) => {
    expect(toSignificant(invert(parseFraction(text)), digits)).toBe(expected);
  });

  it.each([
    ["9.99996", 4, "10.00"],
    ["0.099999", 4, "0.1000"],
    ["123456.7", 4, "123457"],
    ["9999.6", 4, "10000"],
    ["0", 4, "0.000"],
    ["-0.00123456", 4, "-0.001235"],
  ])("%s with %i significant digits is %s", (text, digits, expected) => {
    expect(toSignificant(parseFraction(text), digits)).toBe(expected);
  });

  it("shows as many significant digits as were asked for", () => {
    assert(
      property(nonZero, integer({ min: 4, max: 9 }), (value, digits) => {
        const shown = toSignificant(value, digits).replace(/[-.]/g, "").replace(/^0+/, "");
        expect(shown.length).toBeGreaterThanOrEqual(digits);
        if (compare(value, parseFraction("1")) < 0 && value.above > 0n) expect(shown.length).toBe(digits);
      }),
    );
  });
});
