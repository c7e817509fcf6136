import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldOf } from "./fold.ts";
import { keysOf } from "./keys.ts";
import { printedWord } from "./printed-word.ts";

describe("the letters of English-language news", () => {
  test.each([
    ["Ержан", "kk", "yerzhan"],
    ["Нұрғиса", "kk", "nurgisa"],
    ["Şäkärim", "kk", "shakarim"],
    ["Эсенгул", "ky", "esengul"],
    ["Жоомарт", "ky", "joomart"],
    ["Шўрсув", "uz", "shursuv"],
    ["Gʻulom", "uz", "gulom"],
    ["Ğulom", "uz", "gulom"],
    ["Хушдил", "tg", "khushdil"],
    ["Ҷаҳонгир", "tg", "jahongir"],
    ["Gurbanýaz", "tk", "gurbanyaz"],
    ["Çağatay", "tr", "chagatay"],
    ["Xəlil", "az", "khalil"],
    ["Семён", "ru", "semyon"],
    ["Хрущёв", "ru", "khrushchev"],
    ["Григорий", "ru", "grigory"],
    ["Ščerbak", "ru", "shcherbak"],
    ["Գարեգին", "hy", "garegin"],
    ["ჯუმბერი", "ka", "jumberi"],
    ["ساسان", "fa", "sasan"],
    ["ایمان", "fa", "iman"],
    ["اورال", "fa", "ural"],
    ["آیدین", "fa", "aidin"],
    ["ممدوف", "fa", "memduf"],
  ])("%s in %s is %s", (word, language, fold) => {
    expect(foldOf(printedWord(word, language), language)).toBe(fold);
  });
});

/** Spellings of one name, of our own choosing, that are to sound alike. */
describe("the sound", () => {
  test.each([
    [["Zhaksylyk", "Jaqsylyq", "Dzhaksylyk", "Жақсылық", "Жаксылык", "Jaksılık"]],
    [["Khurshed", "Xurshed", "Хуршед", "Hurşed"]],
    [["Gulnora", "Gulnora", "Гулнора", "Gülnora"]],
    [["Yesenin", "Esenin", "Есенин"]],
    [["Wali", "Vali", "Вали"]],
    [["Dmitry", "Dmitriy", "Dmitrii", "Дмитрий"]],
    [["Zulfiya", "Zulfia", "Зульфия", "Zülfiyə"]],
    [["Mirziyo", "Mirziyo", "Мирзиё"]],
    [["Tsoy", "Tsoi", "Цой"]],
  ])("of %j is one", (spellings) => {
    const keys = spellings.map((word) => keysOf(printedWord(word, ""), "").skeleton);
    expect(new Set(keys)).toEqual(new Set([keys[0]]));
  });

  test.each([
    ["Toshkent", "Ташкент"],
    ["Bobur", "Babur"],
    ["شاهین", "Shahin"],
  ])("of %s and %s agrees in its consonants", (a, b) => {
    const [first, second] = [a, b].map((word) => keysOf(printedWord(word, ""), "").consonants);
    expect(first).toBe(second);
  });

  test.each([
    ["Baku", "Batumi"],
    ["bank", "band"],
    ["Osh", "Oslo"],
  ])("of %s is not that of %s", (a, b) => {
    const [first, second] = [a, b].map((word) => keysOf(printedWord(word, ""), "").consonants);
    expect(first).not.toBe(second);
  });
});

const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom("\ud800", "\udc00", "\u0301", "'", "İ", "ي", "-"),
  ),
});
const language = fc.constantFrom("", "en", "ru", "kk", "uz-Cyrl", "tr", "az", "tg");

test("a printed word printed again is the same, and so is a fold", () => {
  fc.assert(
    fc.property(anyText, language, (text, tag) => {
      const word = printedWord(text, tag);
      expect(printedWord(word, tag)).toBe(word);
      const fold = foldOf(word, "");
      expect(foldOf(fold, "")).toBe(fold);
    }),
  );
});

test("every text has keys, no longer than in proportion to it", () => {
  fc.assert(
    fc.property(anyText, language, (text, tag) => {
      const keys = keysOf(text, tag);
      for (const key of Object.values(keys)) expect(key.length).toBeLessThanOrEqual(18 * text.length + 1);
    }),
  );
});
