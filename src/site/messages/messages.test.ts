import { describe, expect, it } from "vitest";
import { en } from "./data/en.ts";
import { around, CATALOGS, type Messages, messagesFor, say } from "./messages.ts";

/** Forms a language needs; those not named change no noun after a number. */
const FORMS: Record<string, string[]> = { en: ["one", "other"], ru: ["few", "many", "one", "other"] };

const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
const keys = Object.keys(en) as (keyof Messages)[];
const formsOf = (entry: Messages[keyof Messages]): string[] =>
  typeof entry === "string" ? [entry] : Object.values(entry);

describe.each(CATALOGS.map((catalog) => [catalog.language, catalog] as const))("the catalog of %s", (tag, catalog) => {
  it("has the keys of English and the same places in every form", () => {
    expect(Object.keys(catalog).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      const [first = ""] = formsOf(en[key]);
      for (const form of formsOf(catalog[key])) expect([key, ...placesIn(form)]).toEqual([key, ...placesIn(first)]);
    }
  });

  it("has the plural forms of its language", () => {
    for (const key of keys) {
      const entry = catalog[key];
      expect(typeof entry).toBe(typeof en[key]);
      if (typeof entry !== "string") expect(Object.keys(entry).sort()).toEqual(FORMS[tag] ?? ["other"]);
    }
  });

  it("is written in composed letters, trimmed, with the alphabet's own apostrophes", () => {
    for (const form of keys.flatMap((key) => formsOf(catalog[key]))) {
      expect(form).toBe(form.normalize("NFC").trim());
      expect(form).not.toBe("");
      expect(form).not.toMatch(/['`’‘]/);
    }
  });

  it("is translated, not copied", () => {
    const words = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ""));
    const same = keys.filter(
      (key) =>
        key !== "language" && formsOf(catalog[key]).some((form) => words(form) && formsOf(en[key]).includes(form)),
    );
    expect(tag === "en" ? [] : same).toEqual([]);
  });
});

describe("choosing a catalog", () => {
  it.each([
    ["uz", "uz"],
    ["uz-Cyrl", "uz-Cyrl"],
    ["uz-Cyrl-UZ", "uz-Cyrl"],
    ["uz-Latn", "uz"],
    ["en-GB", "en"],
    ["kk-KZ", "kk"],
    ["de", "en"],
    ["tkl", "en"],
  ])("%s reads %s", (asked, expected) => {
    expect(messagesFor(asked).language).toBe(expected);
  });
});

describe("say", () => {
  it("groups digits as the language does", () => {
    expect(say(messagesFor("en"), "viewingResults", { from: 1, to: 6, total: 2020 })).toBe(
      "Viewing results 1 – 6 of 2,020",
    );
    expect(say(messagesFor("kk"), "viewingResults", { from: 1, to: 6, total: 2020 })).toBe(
      "2\u00a0020 нәтиженің 1 – 6 аралығы",
    );
  });

  it.each([
    [1, "1 минута чтения"],
    [3, "3 минуты чтения"],
    [11, "11 минут чтения"],
    [21, "21 минута чтения"],
  ])("picks the Russian form for %i", (count, expected) => {
    expect(say(messagesFor("ru"), "readingTime", { count })).toBe(expected);
  });

  it("picks the English form and leaves a value's own braces alone", () => {
    expect(say(en, "readingTime", { count: 1 })).toBe("1 minute to read");
    expect(say(en, "searchNothing", { query: "{query} $&" })).toBe("No story was found for “{query} $&”.");
  });

  it("gives both sides of a place", () => {
    expect(around(messagesFor("kk"), "embedFrom", "provider")).toEqual({ before: "", after: " материалы" });
  });
});
