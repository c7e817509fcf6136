import { array, assert, bigInt, constantFrom, integer, property, string, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { ChaparError } from "../../domain/errors.ts";
import { isDecimal, parseFraction } from "../../domain/fraction.ts";
import { type DecimalForm, readDecimal, readScientific, readSigned, readUnits } from "./decimal.ts";

const said = (read: () => string | number): string | number => {
  try {
    return read();
  } catch (error) {
    if (error instanceof ChaparError && error.code === "invalid") return "refused";
    throw error;
  }
};

const FORMS: DecimalForm[] = ["dot", "comma", "thousands"];

/** As a bank of that form writes a number of so many whole units and these digits after them. */
const written = (whole: bigint, part: string, form: DecimalForm): string => {
  const digits = form === "thousands" ? whole.toString().replace(/\B(?=(\d{3})+$)/g, ",") : whole.toString();
  return part === "" ? digits : `${digits}${form === "comma" ? "," : "."}${part}`;
};

describe("a number", () => {
  it.each([
    ["87,4500", "comma", "87.4500"],
    ["0,0073", "comma", "0.0073"],
    ["87,4500", "dot", "refused"],
    ["9.3450", "comma", "refused"],
    ["9.3450", "dot", "9.3450"],
    ["3", "dot", "3"],
    ["3,567.10", "thousands", "3567.10"],
    ["16,172,267.24", "thousands", "16172267.24"],
    ["0.14", "thousands", "0.14"],
    ["46,75", "thousands", "refused"],
    ["3567.10", "thousands", "refused"],
    ["3.567,10", "comma", "refused"],
    ["3 567,10", "comma", "refused"],
    ["036", "dot", "refused"],
    ["00.5", "dot", "refused"],
    [".5", "dot", "refused"],
    ["5.", "dot", "refused"],
    ["1E5", "dot", "refused"],
    ["1e5", "dot", "refused"],
    ["0x10", "dot", "refused"],
    ["-1", "dot", "refused"],
    ["+1", "dot", "refused"],
    ["1.2.3", "dot", "refused"],
    ["NaN", "dot", "refused"],
    ["", "dot", "refused"],
    ["-", "dot", "refused"],
    ["٣", "dot", "refused"],
    ["1".repeat(31), "dot", "refused"],
  ] as const)("%j as %s: %s", (text, form, expected) => {
    expect(said(() => readDecimal(text, form))).toBe(expected);
  });

  it("keeps every digit, in every form", () => {
    const part = stringMatching(/^\d{0,8}$/);
    assert(
      property(bigInt({ min: 0n, max: 10n ** 15n }), part, constantFrom(...FORMS), (whole, digits, form) => {
        expect(readDecimal(written(whole, digits, form), form)).toBe(written(whole, digits, "dot"));
      }),
    );
  });

  it("is a decimal or refused, whatever stands there", () => {
    const signs = constantFrom(..."0123456789,.-+E e\u00a0");
    const texts = array(signs, { maxLength: 12 }).map((parts) => parts.join(""));
    assert(
      property(texts, constantFrom(...FORMS), (text, form) => {
        const value = said(() => readDecimal(text, form));
        expect(value === "refused" || isDecimal(String(value))).toBe(true);
      }),
    );
    assert(property(string(), (text) => void said(() => readSigned(text, "dot"))));
  });
});

describe("a change", () => {
  it.each([
    ["+1.80", "1.80"],
    ["-2.77", "-2.77"],
    ["0.00", "0.00"],
    ["-0.00", "0.00"],
    ["--1", "refused"],
    ["", "refused"],
    ["- 1", "refused"],
  ])("%j is %s", (text, expected) => {
    expect(said(() => readSigned(text, "dot"))).toBe(expected);
  });
});

describe("a small number with an exponent", () => {
  it.each([
    ["5,39256E-05", "0.0000539256"],
    ["5E-05", "0.00005"],
    ["1,5E-1", "0.15"],
    ["0,17", "0.17"],
    ["5E05", "refused"],
    ["5,3E-00", "refused"],
    ["12,3E-05", "refused"],
    ["5E-30", "refused"],
    ["5E-999", "refused"],
  ])("%j is %s", (text, expected) => {
    expect(said(() => readScientific(text, "comma"))).toBe(expected);
  });

  it("is what the exponent says", () => {
    const parts = stringMatching(/^\d{0,6}$/);
    assert(
      property(integer({ min: 1, max: 9 }), parts, integer({ min: 1, max: 29 }), (whole, part, power) => {
        const digits = part === "" ? `${whole}` : `${whole},${part}`;
        const value = parseFraction(readScientific(`${digits}E-${power}`, "comma"));
        const { above, below } = parseFraction(digits.replace(",", "."));
        expect(value.above * below * 10n ** BigInt(power)).toBe(above * value.below);
      }),
    );
  });
});

describe("units", () => {
  it("are whole numbers over zero", () => {
    assert(property(integer({ min: 1, max: 9_999_999 }), (count) => void expect(readUnits(String(count))).toBe(count)));
    for (const text of ["0", "1 t.u.", "01", "1.0", "-1", "", "10000000", "1e3"]) {
      expect(
        said(() => readUnits(text)),
        text,
      ).toBe("refused");
    }
  });
});
