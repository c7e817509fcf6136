import { assert, constantFrom, nat, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDecimal } from "../formats.ts";
import { readAmount, sampleAmount } from "./read-amount.ts";

const LANGUAGES = ["en", "ru", "kk", "ky", "uz", "uz-Cyrl", "tg", "tk", "tr"];

describe("an amount as a language writes it", () => {
  it.each([
    ["en", "1,234.50", "1234.50"],
    ["en", "1234.5", "1234.5"],
    ["en", " 0.05 ", "0.05"],
    ["en", "007", "7"],
    ["en", "1,234,567", "1234567"],
    ["ru", "1 234,50", "1234.50"],
    ["ru", "1\u00a0234,50", "1234.50"],
    ["ru", "1\u202f234\u202f567", "1234567"],
    ["tr", "1.234,50", "1234.50"],
    ["kk", "12,5", "12.5"],
  ])("%s: %j is %s", (language, text, amount) => {
    expect(readAmount(text, language)).toBe(amount);
  });

  it.each([
    ["en", "12,5"],
    ["en", "1,2345"],
    ["en", "12,345,67"],
    ["en", "1.234.567"],
    ["en", "1 234"],
    ["ru", "1.234"],
    ["ru", "1,234,567"],
    ["tr", "1,234.50"],
    ["en", "-5"],
    ["en", "+5"],
    ["en", "1e5"],
    ["en", "0x10"],
    ["en", "0"],
    ["en", "0.00"],
    ["en", ""],
    ["en", "."],
    ["en", "5."],
    ["en", ".5"],
    ["en", "$5"],
    ["en", "٥"],
    ["en", "NaN"],
    ["en", "Infinity"],
    ["en", "1,,234"],
    ["en", ",234"],
    ["en", "1".repeat(19)],
    ["en", "1.1234567"],
    ["en", "1".repeat(41)],
  ])("%s: %j is none", (language, text) => {
    expect(readAmount(text, language)).toBeNull();
  });

  it("reads back what the page itself writes, in every language", () => {
    assert(
      property(nat(1_000_000_000), nat(999_999), constantFrom(...LANGUAGES), (whole, parts, language) => {
        const amount = `${whole}.${String(parts).padStart(6, "0")}`;
        const read = readAmount(formatDecimal(amount, language), language);
        expect(read).toBe(whole === 0 && parts === 0 ? null : amount);
      }),
    );
    for (const language of LANGUAGES) expect(readAmount(sampleAmount(language), language)).toBe("1234.50");
  });

  it("any text at all is read or refused", () => {
    assert(
      property(string({ unit: "binary" }), constantFrom(...LANGUAGES), (text, language) => {
        expect(readAmount(text, language) ?? "1").toMatch(/^\d{1,18}(\.\d{1,6})?$/);
      }),
    );
  });
});
