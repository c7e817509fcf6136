import { foldOf } from "./fold.ts";
import { primaryLanguage } from "./primary-language.ts";
import { consonantsOf, skeletonOf } from "./skeleton.ts";
import { stemOf } from "./stem.ts";

/**
 * From sure to loose: what the forms of a word share, its letters, its sound, its consonants. The stem is in the letters
 * of the fold, so that an inflected name meets its plain form in another alphabet.
 */
export type WordKeys = { stem: string; fold: string; skeleton: string; consonants: string };

/**
 * Rises with every change of what `tokensOf` gives, and of what is read of a story: its words are stored. Keys are made
 * anew from them.
 */
export const ANALYSIS_VERSION = 7;

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Whose endings a word of an unknown language most likely has, a tag's name for example. */
const usualLanguage = (word: string): string => (CYRILLIC.test(word) ? "ru" : "en");

/** The keys of a token's word; `language` is BCP 47, "" when unknown. Pure, total on any Unicode, linear. */
export const keysOf = (word: string, language: string): WordKeys => {
  const primary = primaryLanguage(language);
  const fold = foldOf(word, primary);
  const skeleton = skeletonOf(fold);
  return {
    stem: foldOf(stemOf(word, primary || usualLanguage(word)), primary),
    fold,
    skeleton,
    consonants: consonantsOf(skeleton),
  };
};
