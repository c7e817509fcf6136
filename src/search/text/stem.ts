import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as turkish } from "@orama/stemmers/turkish";
import { ENDINGS, type Endings } from "../data/suffixes.ts";

/** Longer words are names of chemicals or noise. */
const LONGEST = 40;
/** What is left of a word without its endings is at least so long. */
const SHORTEST = 4;

const without = (word: string, ending: RegExp): string => {
  const stem = word.replace(ending, "");
  return stem.length < SHORTEST ? word : stem;
};

const light =
  ({ cases, plurals }: Endings) =>
  (word: string): string =>
    without(without(word, cases), plurals);

const STEMMERS: ReadonlyMap<string, (word: string) => string> = new Map([
  ...Object.entries(ENDINGS).map(([language, endings]) => [language, light(endings)] as const),
  ["en", english],
  ["ru", russian],
  ["tr", turkish],
]);

/** Languages of which most forms of a word have one stem; of the others, many are but known by their sound. */
const STEMMED: ReadonlySet<string> = new Set(["en", "ru", "tr"]);

/** `language` is the primary subtag. */
export const isStemmed = (language: string): boolean => STEMMED.has(language);

/** What the forms of a word share, in its own script. `language` is the primary subtag; words of others stay whole. */
export const stemOf = (word: string, language: string): string => {
  const stem = word.length > LONGEST ? word : (STEMMERS.get(language)?.(word) ?? word);
  return stem.length < 2 ? word : stem;
};

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** The stems a word may have where its language is not sure: readers type Russian and Kazakh on an English page. */
export const stemsOf = (word: string, language: string): string[] => {
  const languages = CYRILLIC.test(word) ? [language, "ru", "kk", "ky", "uz", "tg"] : [language, "en"];
  return [...new Set(languages.map((each) => stemOf(word, each)))];
};
