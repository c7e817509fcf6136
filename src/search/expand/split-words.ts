import { foldOf } from "../text/fold.ts";
import { skeletonOf } from "../text/skeleton.ts";
import { phrasesOf, termsOf } from "./name-variants.ts";
import type { Variant } from "./variant.ts";
import type { Vocabulary } from "./vocabulary.ts";

const SHORTEST_PART = 2;
const SHORTEST_WORD = 5;
const LONGEST_WORD = 24;
const SPLITS = 3;
const WEIGHT = 0.8;
const SHORTEST_SOUND = 3;
const WEIGHT_OF_SOUND = 0.7;
/** Words in more stories than this stand side by side by chance, and to look where they do takes long. */
const MOST_STORIES = 30_000;

/** A word that stories write apart: Kassymjomart for Kassym Jomart. */
export const splitVariants = (word: string, vocabulary: Vocabulary): Variant[] => {
  const letters = [...word];
  if (letters.length < SHORTEST_WORD || letters.length > LONGEST_WORD) return [];
  const asPrinted = splitAsPrinted(letters, vocabulary);
  const found = asPrinted.length > 0 ? asPrinted : splitBySound(letters, vocabulary);
  return found.filter(({ terms }) => terms.reduce((sum, term) => sum + vocabulary.frequency(term), 0) <= MOST_STORIES);
};

const splitAsPrinted = (letters: readonly string[], vocabulary: Vocabulary): Variant[] => {
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

/** The words of a sound, the commonest first. */
const sounding = (letters: readonly string[], vocabulary: Vocabulary): number[] => {
  const skeleton = skeletonOf(foldOf(letters.join(""), ""));
  if (skeleton.length < SHORTEST_SOUND) return [];
  return vocabulary.skeleton(skeleton).toSorted((a, b) => vocabulary.frequency(b) - vocabulary.frequency(a));
};

const splitBySound = (letters: readonly string[], vocabulary: Vocabulary): Variant[] => {
  const found: Variant[] = [];
  for (let at = SHORTEST_SOUND; at <= letters.length - SHORTEST_SOUND; at += 1) {
    const [first] = sounding(letters.slice(0, at), vocabulary);
    const [second] = first === undefined ? [] : sounding(letters.slice(at), vocabulary);
    if (first !== undefined && second !== undefined)
      found.push({ terms: [first, second], weight: WEIGHT_OF_SOUND, kind: "spelling" });
  }
  return found.slice(0, SPLITS);
};
