import { expect, test } from "vitest";
import { archivesOf, editionOf } from "./archive.ts";
import { sectionLine } from "./reference.ts";

test("a story belongs to each of its archives once, by the newsroom's day", () => {
  const keys = archivesOf({
    edition: "en",
    publishedAt: Date.UTC(2025, 11, 31, 20),
    zone: "Asia/Almaty",
    countries: ["kazakhstan", "kazakhstan"],
    sections: ["rail", "economy"],
    tags: ["rail"],
    authors: ["aigul-sadykova"],
  });
  expect(keys).toEqual([
    "*/all",
    "en/all",
    "en/date/2026",
    "en/date/2026/01",
    "en/date/2026/01/01",
    "en/country/kazakhstan",
    "en/section/rail",
    "en/section/economy",
    "en/country/kazakhstan/section/rail",
    "en/country/kazakhstan/section/economy",
    "en/tag/rail",
    "en/author/aigul-sadykova",
  ]);
});

test("a language without an edition of its own appears in the first", () => {
  expect(editionOf("ky", ["en", "ru"])).toBe("en");
  expect(editionOf("ru", ["en", "ru"])).toBe("ru");
});

test("a section's line ends even where sections name one another", () => {
  const sections = [
    { slug: "a", parent: "b", names: {}, position: 0 },
    { slug: "b", parent: "a", names: {}, position: 1 },
  ];
  expect(sectionLine(sections, "a")).toEqual(["a", "b"]);
});
