import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ChaparError } from "./errors.ts";
import type { Reference } from "./reference.ts";
import {
  asksSomething,
  EMPTY_SEARCH,
  formInForce,
  formOf,
  readSearchForm,
  type SearchForm,
  searchFilters,
  writeSearchForm,
} from "./search-form.ts";

const REFERENCE = {
  settings: { timeZone: "Asia/Almaty" },
  countries: [{ slug: "kazakhstan" }],
  sections: [{ slug: "energy" }],
} as Reference;

const read = (query: string): SearchForm => readSearchForm(new URLSearchParams(query));

const refusedAt = (query: string): string => {
  try {
    searchFilters(read(query), REFERENCE);
  } catch (error) {
    if (error instanceof ChaparError && error.code === "invalid" && error.remedy) return error.field ?? "";
    throw error;
  }
  return "nothing";
};

describe("the parameters of a search", () => {
  test("say nothing when nothing is asked, and the same whatever their order", () => {
    expect(read("")).toEqual(EMPTY_SEARCH);
    expect(read("country=&page=1&order=relevance&recency=true&q=+")).toEqual(EMPTY_SEARCH);
    expect(writeSearchForm(EMPTY_SEARCH)).toBe("");
    expect(writeSearchForm(read("page=2&order=newest&q=gas&country=kazakhstan"))).toBe(
      "?q=gas&country=kazakhstan&order=newest&page=2",
    );
  });

  test.each([
    ["country=narnia", "country"],
    ["section=narnia", "section"],
    ["language=English", "language"],
    ["year=26", "year"],
    ["year=0026", "year"],
    ["after=soon", "after"],
    ["before=2026-02-30", "before"],
    ["order=best", "order"],
    ["recency=off", "recency"],
    ["page=0", "page"],
    ["page=-1", "page"],
    ["page=1.5", "page"],
    ["page=99999999999", "page"],
    [`tag=${"x".repeat(401)}`, "tag"],
  ])("%s is refused at %s, with a remedy", (query, field) => {
    expect(refusedAt(query)).toBe(field);
  });

  test("become filters, days in the newsroom's zone", () => {
    const form = read("q=gas&country=kazakhstan&author=aida&year=2026&after=2026-01-31&before=2026-02-01T00:00:00Z");
    expect(searchFilters(form, REFERENCE)).toEqual({
      country: "kazakhstan",
      author: "aida",
      year: 2026,
      after: Date.UTC(2026, 0, 30, 19),
      before: Date.UTC(2026, 1, 1),
    });
    expect([asksSomething(form), asksSomething(read("year=2026")), asksSomething(read("order=newest"))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("and what was typed among the words are one search; the form's own hold", () => {
    const form = read("q=gas+after:2025&country=kazakhstan&after=2026-01-31&page=3");
    const after = Date.UTC(2026, 0, 30, 19);
    const typed = { country: "kazakhstan", language: "ru", before: Date.UTC(2026, 10, 30, 19), after };
    expect(formInForce(form, { filters: typed, words: "gas" }, "Asia/Almaty")).toEqual({
      ...form,
      q: "gas",
      language: "ru",
      before: "2026-12-01",
      further: [],
    });
  });

  test("keep in the words what has no field of its own", () => {
    const kazakh = { filter: "country" as const, value: "kazakhstan" };
    const further = [{ any: [kazakh], excluded: true, typed: "-country:kz" }];
    const form = read("q=-country:kz+gas+year:2025&section=energy");
    const inForce = formInForce(form, { filters: { year: 2025, further }, words: "gas" }, "Asia/Almaty");
    expect(inForce).toMatchObject({ q: "gas", year: "2025", section: "energy", further });
    expect(formOf(inForce)).toEqual({ ...form, q: "-country:kz gas", year: "2025" });
    expect(formOf({ ...inForce, q: "", further: [] })).toEqual({ ...form, q: "", year: "2025" });
  });

  test("hold no character that would turn or break a page or feed", () => {
    expect(read("q=%00gas%E2%80%AE%01talks%0A").q).toBe("gas talks");
  });

  test("are read or refused whatever they hold, and survive being written", () => {
    const names = fc.constantFrom("q", "country", "tag", "language", "year", "after", "order", "recency", "page");
    fc.assert(
      fc.property(fc.dictionary(names, fc.string({ unit: "binary" })), (given) => {
        const query = new URLSearchParams(given);
        try {
          const form = readSearchForm(query);
          expect(read(writeSearchForm(form))).toEqual(form);
        } catch (error) {
          expect(error).toBeInstanceOf(ChaparError);
        }
      }),
    );
  });
});
