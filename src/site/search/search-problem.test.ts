import { expect, test } from "vitest";
import type { SiteContext } from "../context.ts";
import { searchProblem } from "./search-problem.ts";

const sentence = (language: string, q: string): string =>
  searchProblem({ language } as SiteContext, new URLSearchParams({ q }), "q").sentence;

test("a search that is refused says why, in the edition's language", () => {
  expect(sentence("en", "x".repeat(500))).toContain("400");
  expect(sentence("en", '"of the" OR "in the" OR "to the"')).toContain("Too many phrases");
  expect(sentence("ru", '"of the" OR "in the" OR "to the"')).toContain("Слишком много фраз");
  expect(sentence("en", " ")).not.toContain("phrases");
});
