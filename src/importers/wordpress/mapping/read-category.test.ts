import { expect, test } from "vitest";
import { readCategory } from "./read-category.ts";

test.each([
  ["kazakhstan", ["KZ"], ""],
  ["kazakhstan-featurees", ["KZ"], "featurees"],
  ["news-of-tajikistan", ["TJ"], "news"],
  ["Казахстан", ["KZ"], ""],
  ["Қазақстан жаңалықтары", ["KZ"], "жаңалықтары"],
  ["Oʻzbekiston", ["UZ"], ""],
  ["kazahstan-economy", ["KZ"], "economy"],
  ["kyrgyz-republic-politics", ["KG"], "politics"],
  ["south-korea", ["KR"], ""],
  ["kazakhstan-uzbekistan-trade", ["KZ", "UZ"], "trade"],
  ["turkiye", ["TR"], ""],
  ["российский-экспорт", [], "российский-экспорт"],
  ["brazil", ["BR"], ""],
  ["economy", [], "economy"],
  ["iraqi", [], "iraqi"],
])("%s", (slug, codes, rest) => {
  const reading = readCategory(slug);
  expect(reading.codes.toSorted()).toEqual(codes);
  expect(reading.rest).toBe(rest);
});

test("a misspelt country is recognised and told", () => {
  expect(readCategory("kazakstan-oil")).toEqual({ codes: ["KZ"], rest: "oil", misspelt: true });
});
