import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FiledNames } from "../memory/filed-names.ts";
import { lex } from "./lex.ts";
import { readQuery } from "./read-query.ts";

const REFERENCE = {
  settings: { name: {}, tagline: {}, languages: ["en"], timeZone: "Asia/Almaty", pageSize: 6, permalink: "" },
  countries: [
    { slug: "kazakhstan", code: "KZ", names: { en: "Kazakhstan", ru: "Казахстан" }, position: 0 },
    { slug: "kyrgyzstan", code: "KG", names: { en: "Kyrgyzstan" }, position: 1 },
  ],
  sections: [{ slug: "oil-and-gas", parent: null, names: { en: "Oil and gas" }, position: 0 }],
  pages: [],
} as unknown as ConstructorParameters<typeof FiledNames>[1];

const names = new FiledNames(
  [
    { kind: "tag", slug: "water", name: "Water", others: ["Irrigation"] },
    { kind: "author", slug: "aigul-serik", name: "Aigul Serik", others: [] },
    { kind: "author", slug: "bek-aliev", name: "Bek Aliev", others: [] },
    { kind: "author", slug: "bek-omarov", name: "Bek Omarov", others: [] },
  ],
  REFERENCE,
);
const read = (text: string) => readQuery(text, names, "Asia/Almaty");
const clauses = (text: string): string[] =>
  read(text).clauses.map(({ alternatives, required, excluded }) => {
    const sign = `${required ? "+" : ""}${excluded ? "-" : ""}`;
    return sign + alternatives.map((asked) => (asked.kind === "phrase" ? `"${asked.text}"` : asked.text)).join("|");
  });

describe("a query is read", () => {
  test.each([
    ["gas pipeline", ["gas pipeline"]],
    ['the "central bank" rate', ["the", '+"central bank"', "rate"]],
    ["«Центральный банк»", ['+"Центральный банк"']],
    ["gas -oil", ["gas", "-oil"]],
    ['gas -"crude oil"', ["gas", '-"crude oil"']],
    ["gas OR oil exports", ["gas|oil", "exports"]],
    ["gas | oil OR coal", ["gas|oil|coal"]],
    ['"gas grid" OR "power grid"', ['+"gas grid"|"power grid"']],
    ["Nur-Sultan", ["Nur-Sultan"]],
    ["gas - oil", ["gas - oil"]],
    ['"Gas grid" -oil "gas grid" oil -Oil', ['+"Gas grid"', "-oil", "oil"]],
  ])("%s", (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  test.each(["OR", "OR gas", "gas OR", 'the "open', "-", "country:", "country:atlantis", "after:yesterday", "a:b"])(
    "what is no syntax is words: %s",
    (text) => {
      const query = read(text);
      expect(query.filters).toEqual({});
      expect(query.words).toBe(text);
      expect(query.clauses.every(({ required, excluded }) => !required && !excluded)).toBe(true);
    },
  );

  test.each([
    ["country:kazakhstan", { country: "kazakhstan" }],
    ["Country:Казахстан", { country: "kazakhstan" }],
    ['section:"Oil and gas"', { section: "oil-and-gas" }],
    ["tag:irrigation", { tag: "water" }],
    ['author:"Aigul Serik"', { author: "aigul-serik" }],
    ["lang:uz-cyrl", { language: "uz-Cyrl" }],
    ["after:2026-01-31", { after: Date.UTC(2026, 0, 30, 19) }],
    ["before:2026", { before: Date.UTC(2025, 11, 31, 19) }],
  ])("filters are taken out: %s", (text, filters) => {
    expect(read(`gas ${text} oil`).filters).toEqual(filters);
    expect(read(`gas ${text} oil`).words).toBe("gas oil");
    expect(clauses(`gas ${text} oil`)).toEqual(["gas", "oil"]);
  });
});

test("an OR beside a filter is no word to look for", () => {
  const query = read("country:kazakhstan OR after:2026 OR gas OR oil");
  expect(query.words).toBe("gas OR oil");
  expect(query.filters).toEqual({ country: "kazakhstan", after: Date.UTC(2025, 11, 31, 19) });
  expect(query.clauses.map(({ alternatives }) => alternatives.length)).toEqual([2]);
});

describe("filters are combined", () => {
  const further = (text: string): string[] =>
    (read(text).filters.further ?? []).map(({ any, excluded }) => {
      return (excluded ? "-" : "") + any.map(({ filter, value }) => `${filter}:${value}`).join("|");
    });

  test.each([
    ["country:kz OR country:kg", ["country:kazakhstan|country:kyrgyzstan"]],
    ["country:kz OR country:kg OR tag:water", ["country:kazakhstan|country:kyrgyzstan|tag:water"]],
    ["country:kz | country:kg", ["country:kazakhstan|country:kyrgyzstan"]],
    ["-country:kz", ["-country:kazakhstan"]],
    ["\u2212tag:irrigation", ["-tag:water"]],
    ['-section:"Oil and gas" -lang:ru', ["-section:oil-and-gas", "-language:ru"]],
    ["-author:serik", ["-author:aigul-serik"]],
    ["country:kz country:kg", ["country:kazakhstan", "country:kyrgyzstan"]],
    ["year:2025 OR year:2026", ["year:2025|year:2026"]],
    // One of them is all that a minus is before.
    ["-tag:water OR country:kz", ["-tag:water"]],
    ["country:kz OR -country:kg", ["-country:kyrgyzstan"]],
    // Said twice.
    ["country:kz OR country:Казахстан", []],
    ["-country:kz -country:KZ", ["-country:kazakhstan"]],
  ])("%s", (text, expected) => {
    expect(further(`gas ${text} oil`)).toEqual(expected);
    expect(read(`gas ${text} oil`).words).toBe("gas oil");
    expect(clauses(`gas ${text} oil`)).toEqual(["gas", "oil"]);
  });

  test("one name of a kind stays what a form has a field for", () => {
    expect(read("country:kz OR country:kz -country:kg year:2025").filters).toMatchObject({
      country: "kazakhstan",
      year: 2025,
      further: [{ excluded: true, any: [{ filter: "country", value: "kyrgyzstan" }], typed: "-country:kg" }],
    });
  });

  test("what is typed comes along, and what tags and authors are called", () => {
    expect(read("gas tag:irrigation OR author:Aigul oil").filters.further).toEqual([
      {
        any: [
          { filter: "tag", value: "water", name: "Water" },
          { filter: "author", value: "aigul-serik", name: "Aigul Serik" },
        ],
        excluded: false,
        typed: "tag:irrigation OR author:Aigul",
      },
    ]);
  });

  test("days narrow one another, and a minus turns them", () => {
    const [early, late] = [Date.UTC(2024, 11, 31, 19), Date.UTC(2025, 11, 31, 19)];
    expect(read("after:2025 after:2026").filters).toEqual({ after: late });
    expect(read("before:2026 before:2025").filters).toEqual({ before: early });
    expect(read("-before:2025 -after:2026").filters).toEqual({ after: early, before: late });
  });

  test("of nothing that is known they are words, left out where a minus says so", () => {
    expect(read("-country:atlantis gas")).toMatchObject({ filters: {}, words: "-country:atlantis gas" });
    expect(clauses("-country:atlantis gas")).toEqual(["-country:atlantis", "gas"]);
    expect(clauses("country:atlantis OR gas")).toEqual(["country:atlantis|gas"]);
    expect(read("country:kz OR country:atlantis")).toMatchObject({
      filters: { country: "kazakhstan" },
      words: "country:atlantis",
    });
  });
});

test("a part of a name means who alone has it", () => {
  expect(read("author:Aigul").filters).toEqual({ author: "aigul-serik" });
  expect(read("author:Bek").filters).toEqual({});
  expect(read("author:water").filters).toEqual({});
  expect(read("author:—").filters).toEqual({});
  expect(read("before:0099").filters).toEqual({});
});

test("any text at all is read, and nothing of it is lost", () => {
  const pieces = fc.constantFrom(
    '"',
    "“",
    "»",
    "-",
    "OR",
    "|",
    ":",
    "tag:",
    "country:",
    "country:kz",
    "-tag:water",
    " ",
    "\u0000",
    "\ud800",
    "‮",
    "'",
  );
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: "binary" }))).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (query) => {
      const spans = lex(query);
      const between = spans.map(({ start }, at) => query.slice(spans[at - 1]?.end ?? 0, start)).join("");
      expect(between.trim()).toBe("");
      expect(query.slice(spans.at(-1)?.end ?? 0).trim()).toBe("");
      const { filters, words } = read(query);
      // What is said by filters and words apart is the same search.
      const again = [...(filters.further ?? []).map(({ typed }) => typed), words].join(" ");
      expect(read(again).filters.further).toEqual(filters.further);
    }),
  );
});
