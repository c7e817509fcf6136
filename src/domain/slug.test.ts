import fc from "fast-check";
import { expect, test } from "vitest";
import { freeSlug, slugify } from "./slug.ts";

test("letters of every script stay, apostrophes leave no hyphen", () => {
  expect(slugify("Tokmok’s Bazaar: 3 Days, $5 Billion", "en")).toBe("tokmoks-bazaar-3-days-5-billion");
  expect(slugify("Қазақстан Республикасының Президенті", "kk")).toBe("қазақстан-республикасының-президенті");
  expect(slugify("Oʻzbekiston", "uz")).toBe("ozbekiston");
  expect(slugify("Iğdır İli", "tr")).toBe("ığdır-ili");
  expect(slugify("?!", "en")).toBe("");
});

test("a long headline is cut between words", () => {
  const slug = slugify(Array.from({ length: 60 }, () => "созишнома").join(" "), "tg");
  expect(slug.endsWith("созишнома")).toBe(true);
  expect(slug.length).toBeLessThanOrEqual(160);
});

test("a slug made of a slug is the same, and safe in a path", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const slug = slugify(text, "en");
      expect(slugify(slug, "en")).toBe(slug);
      expect(slug).not.toMatch(/[/?#%\s]/u);
    }),
  );
});

test("the first free number is taken", () => {
  const taken = new Set(["a", "a-2"]);
  expect(freeSlug("a", (slug) => taken.has(slug))).toBe("a-3");
  expect(freeSlug("b", (slug) => taken.has(slug))).toBe("b");
});
