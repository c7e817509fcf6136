import { foldOf } from "../text/fold.ts";
import { nameVariants, phrasesOf, termsOf } from "./name-variants.ts";
import type { Variant } from "./variant.ts";
import type { Vocabulary } from "./vocabulary.ts";

const SHORTEST_PART = 2;
const SHORTEST_WORD = 5;
const LONGEST_WORD = 24;
const SPLITS = 3;
const WEIGHT = 0.8;

/** A word that stories write apart: Kassymjomart for Kassym Jomart. */
export const splitVariants = (word: string, vocabulary: Vocabulary): Variant[] => {
  const letters = [...word];
  if (letters.length < SHORTEST_WORD || letters.length > LONGEST_WORD) return [];
  const found: { words: string[]; frequency: number }[] = [];
  for (let at = SHORTEST_PART; at <= letters.length - SHORTEST_PART; at += 1) {
    const words = [letters.slice(0, at).join(""), letters.slice(at).join("")];
    const [least = 0] = words.map((part) => frequencyOf(part, vocabulary)).sort((a, b) => a - b);
    if (least > 0) found.push({ words, frequency: least });
  }
  const best = found.sort((a, b) => b.frequency - a.frequency).slice(0, SPLITS);
  return best.flatMap(({ words }) =>
    phrasesOf(words, vocabulary).map((terms) => ({ terms, weight: WEIGHT, kind: "spelling" as const })),
  );
};

const frequencyOf = (word: string, vocabulary: Vocabulary): number => {
  const [term] = termsOf(word, vocabulary);
  return term === undefined ? 0 : vocabulary.frequency(term);
};

/** Two words of the query that stories write as one: Kassym Jomart for Kassymjomart. */
export const joinedVariants = (words: readonly string[], vocabulary: Vocabulary): Variant[] => {
  const joined = words.join("");
  if (joined.length < SHORTEST_WORD || foldOf(joined, "").length > LONGEST_WORD) return [];
  return nameVariants([joined], WEIGHT, "spelling", vocabulary);
};
