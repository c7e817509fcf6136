import { describe, expect, it } from "vitest";
import {
  currencyName,
  direction,
  formatDay,
  formatDecimal,
  formatInstant,
  formatList,
  formatNumber,
  formatPercent,
  languageName,
  listParts,
  relativeTime,
} from "./formats.ts";

const MORNING = Date.UTC(2026, 0, 31, 5, 7);
const ZONE = "Asia/Tashkent";

describe("numbers", () => {
  it.each([
    ["en", "2,020"],
    ["ru", "2\u00a0020"],
    ["uz", "2\u00a0020"],
    ["tg", "2\u00a0020"],
    ["tk", "2\u00a0020"],
    ["tr", "2.020"],
  ])("groups digits in %s", (language, expected) => {
    expect(formatNumber(2020, language)).toBe(expected);
  });

  it("keeps every digit and the zeros at the end", () => {
    const exact = "12345678901234567890.12345678901234567890";
    expect(formatDecimal(exact, "en")).toBe("12,345,678,901,234,567,890.12345678901234567890");
    expect(formatDecimal("87.4500", "ru")).toBe("87,4500");
    expect(formatDecimal("-0.00008235", "en")).toBe("−0.00008235");
  });

  it.each([
    ["en", "0.65%"],
    ["ru", "0,65\u00a0%"],
    ["kk", "0,65%"],
    ["tr", "%0,65"],
  ])("puts the percent sign where %s has it", (language, expected) => {
    expect(formatPercent("0.65", language)).toBe(expected);
  });
});

describe("dates", () => {
  it.each([
    ["en", "31 January 2026", "Saturday, 31 January 2026, 10:07 GMT+5"],
    ["ru", "31 января 2026 г.", "суббота, 31 января 2026 г., 10:07 GMT+5"],
    ["kk", "2026 жылғы 31 қаңтар", "2026 жылғы 31 қаңтар, сенбі, 10:07 GMT+5"],
    ["ky", "31-январь, 2026-жыл", "ишемби, 31-январь, 2026-жыл, 10:07 GMT+5"],
    ["uz", "2026-yil 31-yanvar", "2026-yil 31-yanvar, shanba, 10:07 GMT+5"],
    ["uz-Cyrl", "2026 йил 31 январь", "2026 йил 31 январь, шанба, 10:07 GMT+5"],
    ["tg", "31 январи 2026", "шанбе, 31 январи 2026, 10:07 GMT+5"],
    ["tk", "31 ýanwar 2026", "31 ýanwar 2026 şenbe, 10:07 GMT+5"],
    ["tr", "31 Ocak 2026", "31 Ocak 2026 Cumartesi, 10:07 GMT+5"],
  ])("are written in %s", (language, date, full) => {
    expect(formatInstant(MORNING, language, ZONE, "date")).toBe(date);
    expect(formatInstant(MORNING, language, ZONE, "full")).toBe(full);
    expect(formatDay("2026-01-31", language)).toBe(date);
  });

  it("are those of the zone", () => {
    const late = Date.UTC(2026, 0, 30, 20, 30);
    expect(formatInstant(late, "en", "Asia/Almaty", "datetime")).toBe("31 January 2026, 01:30");
    expect(formatInstant(late, "en", "UTC", "datetime")).toBe("30 January 2026, 20:30");
  });

  it.each([
    ["en", "January 2026"],
    ["tg", "январи соли 2026"],
    ["uz-Cyrl", "2026 йил январь"],
  ])("name a month in %s", (language, expected) => {
    expect(formatDay("2026-01-01", language, "month")).toBe(expected);
  });
});

describe("ages", () => {
  const ago = (ms: number, language = "en"): string => relativeTime(MORNING - ms, MORNING, language, ZONE);

  it.each([
    [0, "now"],
    [59_999, "now"],
    [60_000, "1 minute ago"],
    [59 * 60_000, "59 minutes ago"],
    [3_600_000, "1 hour ago"],
    [86_399_999, "23 hours ago"],
    [86_400_000, "30 January 2026"],
    [-60_000, "31 January 2026"],
  ])("after %i ms say %s", (ms, expected) => {
    expect(ago(ms)).toBe(expected);
  });

  it("decline in Russian", () => {
    expect(ago(21 * 60_000, "ru")).toBe("21 минуту назад");
  });
});

describe("lists, names and direction", () => {
  it.each([
    ["en", "A, B, and C"],
    ["ru", "A, B и C"],
    ["kk", "A, B және C"],
    ["uz-Cyrl", "A, B ва C"],
    ["tg", "A, B ва C"],
  ])("joins names in %s", (language, expected) => {
    expect(formatList(["A", "B", "C"], language)).toBe(expected);
    expect(formatList(["A"], language)).toBe("A");
    expect(formatList([], language)).toBe("");
  });

  it("keeps names apart for links", () => {
    const parts = listParts(["A", "B"], "kk");
    expect(parts.map((part) => part.type)).toEqual(["element", "literal", "element"]);
  });

  it("names languages, in their own words to their own readers", () => {
    expect(languageName("uz-Cyrl", "uz-Cyrl")).toBe("Ўзбекча");
    expect(languageName("ru", "en")).toBe("Russian");
  });

  it("names currencies, or leaves the code", () => {
    expect([currencyName("UZS", "uz"), currencyName("XDR", "uz")]).toEqual(["soʻm", "XDR"]);
  });

  it.each([
    ["ru", "ltr"],
    ["fa", "rtl"],
    ["kk-Arab", "rtl"],
    ["ug-Cyrl", "ltr"],
    ["ar-EG", "rtl"],
  ])("%s runs %s", (language, expected) => {
    expect(direction(language)).toBe(expected);
  });
});
