import { describe, expect, it } from "vitest";
import { checkHeadlines, isHeadline } from "./headline.ts";

const pairOf = (base: string, quote: string, source = "kz-nbk") => ({ base, quote, source });
const BANK = { id: "kz-nbk", homeCurrency: "KZT" };

describe("a headline rate", () => {
  it.each([
    ["the home bank's dollar", pairOf("USD", "KZT"), true],
    ["the same the other way round", pairOf("KZT", "USD"), true],
    ["a third currency at home", pairOf("UZS", "KZT"), false],
    ["the dollar in a third currency", pairOf("USD", "UZS"), false],
    ["two third currencies", pairOf("EUR", "UZS"), false],
    ["the dollar in itself", pairOf("USD", "USD"), false],
    ["another bank's line", pairOf("USD", "KZT", "ru-cbr"), false],
  ])("%s: %#", (_what, pair, is) => {
    expect(isHeadline(pair, BANK)).toBe(is);
  });

  it("is all that a ticker may be set to", () => {
    expect(() => checkHeadlines([pairOf("USD", "KZT"), pairOf("EUR", "USD", "eu-ecb")])).not.toThrow();
    expect(() => checkHeadlines([pairOf("USD", "KZT"), pairOf("UZS", "KZT")])).toThrow(
      /UZS\/KZT is no rate for the ticker/,
    );
    expect(() => checkHeadlines([pairOf("USD", "USD")])).toThrow(/USD\/USD/);
  });
});
