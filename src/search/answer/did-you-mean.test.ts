import { expect, test } from "vitest";
import type { Concept } from "../expand/expand.ts";
import type { Plan } from "../query/plan.ts";
import { WordsInMemory } from "../testing/words-in-memory.ts";
import { didYouMean } from "./did-you-mean.ts";

/** What is said to one word that nothing is known of but words written alike, the nearest first. */
const said = (typed: string, ...alike: string[]): string | null => {
  const vocabulary = new WordsInMemory();
  const variants = vocabulary
    .add(alike, "en")
    .map((term, at) => ({ terms: [term], weight: 0.7 - at / 10, kind: "similar" as const }));
  const concept: Concept = { start: 0, end: typed.length, variants, parts: [] };
  const clause = { items: [{ kind: "concept" as const, concept }], times: 1, required: false, excluded: false };
  const plan: Plan = { clauses: [clause], wordless: false, terms: new Set(), placed: new Set() };
  return didYouMean(typed, plan, vocabulary, () => 5);
};

test.each([
  ["goverment", ["government"], "government"],
  ["Goverment", ["government"], "Government"],
  ["Ташкнет", ["ташкент"], "Ташкент"],
  ["watr", ["vary", "water"], "water"],
  ["Tokaev", ["таковы", "tugai"], null],
  ["توکایفغ", ["tokmok"], null],
  ["ruda", ["rudd", "ride"], "rudd"],
  ["gas", ["bath"], null],
  ["x".repeat(50), ["x".repeat(49)], null],
])("%s beside %j: %s", (typed, alike, better) => {
  expect(said(typed, ...alike)).toBe(better);
});
