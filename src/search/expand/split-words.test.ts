import { expect, test } from "vitest";
import { WordsInMemory } from "../testing/words-in-memory.ts";
import { splitVariants } from "./split-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A vocabulary in which every word stands in so many stories. */
const heldBy = (frequency: number): Vocabulary => {
  const words = new WordsInMemory();
  words.add(["kassym", "jomart"], "en");
  return Object.assign(Object.create(words) as WordsInMemory, { frequency: () => frequency });
};

test("a word is parted into words that are not in every story", () => {
  expect(splitVariants("kassymjomart", heldBy(900))).toHaveLength(1);
  expect(splitVariants("kassymjomart", heldBy(90_000))).toEqual([]);
});
