import type { MatchKind } from "../../domain/search.ts";
import { foldOf } from "../text/fold.ts";
import { skeletonOf } from "../text/skeleton.ts";
import { stemOf } from "../text/stem.ts";
import type { AliasName } from "./aliases.ts";
import type { Variant } from "./variant.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Terms looked at for a word of a phrase: one a language, the commonest ones. */
const TERMS_A_WORD = 3;
const PHRASES_A_NAME = 6;
const SHORTEST_STEM = 4;
const SHORTEST_SOUND = 5;

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Russian changes the last letter of a name: Москве, Германии. What is shorter is another word: груз is no Грузия. */
const russianForms = (word: string, vocabulary: Vocabulary): number[] => {
  if (!CYRILLIC.test(word)) return [];
  const stays = word.slice(0, -1);
  const forms = vocabulary.stem(foldOf(stemOf(word, "ru"), ""));
  return forms.filter((term) => vocabulary.wordOf(term).startsWith(stays));
};

/** Terms that are the word, print it in other letters, or are forms of it. */
export const termsOf = (word: string, vocabulary: Vocabulary): number[] => {
  const fold = foldOf(word, "");
  const forms = fold.length < SHORTEST_STEM ? [] : [...vocabulary.stem(fold), ...russianForms(word, vocabulary)];
  const terms = new Set([...vocabulary.word(word), ...vocabulary.fold(fold), ...forms]);
  return [...terms].sort((a, b) => vocabulary.frequency(b) - vocabulary.frequency(a));
};

/** The words as a phrase of terms, in every way the vocabulary knows, bounded. */
export const phrasesOf = (words: AliasName, vocabulary: Vocabulary): number[][] => {
  let phrases: number[][] = [[]];
  for (const word of words) {
    const terms = termsOf(word, vocabulary).slice(0, TERMS_A_WORD);
    phrases = phrases.flatMap((phrase) => terms.map((term) => [...phrase, term])).slice(0, PHRASES_A_NAME);
  }
  return phrases;
};

/** Variants that a name of one or more words has in the archive: as printed, written together, or by its sound. */
export const nameVariants = (name: AliasName, weight: number, kind: MatchKind, vocabulary: Vocabulary): Variant[] => {
  const joined = name.join("");
  const whole = termsOf(joined, vocabulary).map((term) => ({ terms: [term], weight, kind }));
  if (name.length > 1) return [...whole, ...phrasesOf(name, vocabulary).map((terms) => ({ terms, weight, kind }))];
  const skeleton = skeletonOf(foldOf(joined, ""));
  if (whole.length > 0 || skeleton.length < SHORTEST_SOUND) return whole;
  return vocabulary.skeleton(skeleton).map((term) => ({ terms: [term], weight: weight * 0.85, kind }));
};
