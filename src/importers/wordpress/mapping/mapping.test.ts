import { expect, test } from "vitest";
import { sourceOf } from "../deps.ts";
import { surveyFiles } from "../survey.ts";
import { category, chunked, exportOf, item } from "../testing/export.ts";
import { readMapping, type WpMapping } from "./mapping.ts";
import { proposeMapping } from "./propose-mapping.ts";

const propose = async (...inside: string[]): Promise<WpMapping> => {
  const deps = { readFile: () => chunked(exportOf(...inside)) };
  const source = sourceOf(deps as unknown as Parameters<typeof sourceOf>[0], ["a.xml"]);
  return proposeMapping(await surveyFiles(source, () => undefined), ["en", "ru"]);
};

test("categories become countries and sections, with their parents", async () => {
  const mapping = await propose(
    category(1, "kazakhstan", "Kazakhstan"),
    category(2, "politics", "Politics", "kazakhstan"),
    category(3, "uzbekistan-features", "Uzbekistan: features"),
    category(4, "tajikistan-featurees", "Tajikistan: features"),
    category(5, "economy", "Economy"),
    category(6, "oil-gas", "Oil &amp; gas", "economy"),
    category(7, "uncategorized", "Uncategorized"),
    item({ type: "interview" }),
    item({
      id: 2,
      type: "nav_menu_item",
      terms: [
        ["series", "long-reads", "Long reads"],
        ["nav_menu", "top", "Top"],
      ],
    }),
  );
  const places = Object.fromEntries(
    Object.entries(mapping.categories).map(([slug, each]) => [slug, [...each.countries, each.section]]),
  );
  expect(places).toEqual({
    kazakhstan: ["kazakhstan", null],
    politics: ["kazakhstan", "politics"],
    "uzbekistan-features": ["uzbekistan", "features"],
    "tajikistan-featurees": ["tajikistan", "features"],
    economy: ["economy"],
    "oil-gas": ["oil-gas"],
    uncategorized: [null],
  });
  expect(mapping.sections.find(({ slug }) => slug === "oil-gas")).toEqual({
    slug: "oil-gas",
    parent: "economy",
    names: { en: "Oil & gas" },
  });
  expect(mapping.countries.find(({ code }) => code === "KZ")?.names).toEqual({ en: "Kazakhstan", ru: "Казахстан" });
  expect(mapping.types).toEqual({ interview: "story", nav_menu_item: "skip" });
  expect(mapping.taxonomies).toEqual({ series: "tags" });
});

test("a proposal reads back as it was written", async () => {
  const mapping = await propose(category(1, "kazakhstan-oil", "Oil"), category(2, "constructor", "__proto__"));
  expect(readMapping(JSON.stringify(mapping))).toEqual(mapping);
});

test.each([
  ["{", "/"],
  ["[]", "/version"],
  [
    '{"version":1,"countries":[],"sections":[],"categories":{"a":{"countries":["x"],"section":null,"tags":[]}},"types":{},"taxonomies":{}}',
    "/categories/a",
  ],
  ['{"version":1,"countries":[{"slug":"a b","code":"KZ","names":{}}],"sections":[],"categories":{}}', "/countries"],
  [
    '{"version":1,"countries":[],"sections":[{"slug":"a","parent":"b","names":{"en":"A"}}],"categories":{}}',
    "/sections",
  ],
  [
    '{"version":1,"countries":[],"sections":[],"categories":{},"taxonomies":{},"types":{"post":"maybe"}}',
    "/types/post",
  ],
])("a wrong mapping names its place: %s", (text, field) => {
  expect(() => readMapping(text)).toThrow(expect.objectContaining({ code: "invalid", field }));
});
