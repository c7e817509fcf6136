import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as turkish } from "@orama/stemmers/turkish";

const STEMMERS: Readonly<Record<string, (word: string) => string>> = { en: english, ru: russian, tr: turkish };

/** Longer words are names of chemicals or noise. */
const LONGEST = 40;

/** What the forms of a word share, in its own script. `language` is the primary subtag; words of others stay whole. */
export const stemOf = (word: string, language: string): string => {
  const stem = word.length > LONGEST ? word : (STEMMERS[language]?.(word) ?? word);
  return stem.length < 2 ? word : stem;
};
