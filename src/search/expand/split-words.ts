import { isStopWord } from "../data/stop-words.ts";
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
/** Keys that a finger hits in place of the space bar, in both alphabets. */
const BESIDE_SPACE = /[xcvbnmчсмитьб]/;
const WEIGHT_OF_SLIP = 0.65;

/** A word that stories write apart: Kassymjomart for Kassym Jomart. */
export const splitVariants = (word: string, vocabulary: Vocabulary): Variant[] => {
  const letters = [...word];
  if (letters.length < SHORTEST_WORD || letters.length > LONGEST_WORD) return [];
  const rare = ({ terms }: Variant) => terms.reduce((sum, term) => sum + vocabulary.frequency(term), 0) <= MOST_STORIES;
  for (const split of [splitAsPrinted, splitBySound, splitBesideSpace]) {
    const found = split(letters, vocabulary).filter(rare);
    if (found.length > 0) return found;
  }
  return [];
};

type Split = { words: string[]; frequency: number };

/** The commonest ways to part the letters where `skip` of them stand in place of a space. */
const splitsOf = (letters: readonly string[], skip: number, vocabulary: Vocabulary): Split[] => {
  const found: Split[] = [];
  for (let at = SHORTEST_PART; at <= letters.length - skip - SHORTEST_PART; at += 1) {
    if (skip > 0 && !BESIDE_SPACE.test(letters[at] ?? "")) continue;
    const words = [letters.slice(0, at).join(""), letters.slice(at + skip).join("")];
    // "Debt or" stands in many a story that has no debtor.
    if (words.some((part) => isStopWord(part, ""))) continue;
    const [least = 0] = words.map((part) => frequencyOf(part, vocabulary)).sort((a, b) => a - b);
    if (least > 0) found.push({ words, frequency: least });
  }
  return found.sort((a, b) => b.frequency - a.frequency).slice(0, SPLITS);
};

const splitAsPrinted = (letters: readonly string[], vocabulary: Vocabulary): Variant[] =>
  splitsOf(letters, 0, vocabulary).flatMap(({ words }) =>
    phrasesOf(words, vocabulary).map((terms) => ({ terms, weight: WEIGHT, kind: "spelling" })),
  );

const splitBesideSpace = (letters: readonly string[], vocabulary: Vocabulary): Variant[] =>
  splitsOf(letters, 1, vocabulary).flatMap(({ words }) =>
    phrasesOf(words, vocabulary).map((terms) => ({ terms, weight: WEIGHT_OF_SLIP, kind: "similar" })),
  );

const frequencyOf = (word: string, vocabulary: Vocabulary): number => {
  const [term] = termsOf(word, vocabulary);
  return term === undefined ? 0 : vocabulary.frequency(term);
};

/** The names of a sound, the commonest first: only these are written as they are heard. */
const sounding = (letters: readonly string[], vocabulary: Vocabulary): number[] => {
  const skeleton = skeletonOf(foldOf(letters.join(""), ""));
  if (skeleton.length < SHORTEST_SOUND) return [];
  const names = vocabulary.skeleton(skeleton).filter((term) => vocabulary.isName(term));
  return names.sort((a, b) => vocabulary.frequency(b) - vocabulary.frequency(a));
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
