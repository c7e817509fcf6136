import { foldOf } from "../text/fold.ts";
import { consonantsOf, skeletonOf } from "../text/skeleton.ts";
import { stemOf } from "../text/stem.ts";

/** One way to hear a word of the query. `cost` is how far-fetched it is, `vowelless` that short vowels are not written. */
export type Reading = { fold: string; skeleton: string; consonants: string; cost: number; vowelless: boolean };

const MOST = 8;

const ARABIC = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GEORGIAN = /\p{Script=Georgian}/u;

/** Letters of a folded word that one alphabet uses for this sound and another for that. */
const RESPELT: readonly (readonly [RegExp, string])[] = [
  [/c(?!h)/g, "j"],
  [/c(?!h)/g, "ch"],
  [/(?<![dz])j/g, "y"],
  [/(?<![sckztgpd])s(?![hc])/g, "sh"],
  [/x/g, "ks"],
  [/h/g, "g"],
  [/ch/g, "sh"],
];

/** Adjectives that Russian makes of places: Алматинская, Lengerskiy. */
const ADJECTIVE = /(?:in|ov|ev|an)?sk(?:i[yj]?|y[yj]?|a[yj]?a|o[yj]?e|ogo|o[yj]|om|u[yj]?u|i[yj]?e|ikh|im)$/;

const reading = (fold: string, cost: number, vowelless: boolean): Reading => {
  const skeleton = skeletonOf(fold);
  return { fold, skeleton, consonants: consonantsOf(skeleton), cost, vowelless };
};

const arabicFolds = (word: string): string[] => {
  const folds = [word.replace(/(?<=.)و/gu, "ۋ"), word.replace(/ه$/u, "ا"), word.replace(/[عئ]/gu, "ا")];
  return folds.map((spelt) => foldOf(spelt, ""));
};

/** The ways to hear a word, the plain one first; `language` is the primary subtag of the query. */
export const readingsOf = (word: string, language: string): Reading[] => {
  const fold = foldOf(word, language);
  const vowelless = ARABIC.test(word);
  const found = new Map<string, Reading>();
  const add = (spelt: string, cost: number) => {
    if (spelt.length > 1 && !found.has(spelt) && found.size < MOST) found.set(spelt, reading(spelt, cost, vowelless));
  };
  add(fold, 0);
  add(foldOf(word, ""), 0);
  if (vowelless) for (const spelt of arabicFolds(word)) add(spelt, 0.1);
  if (GEORGIAN.test(word)) add(fold.replace(/i$/, ""), 0.1);
  if (CYRILLIC.test(word)) add(foldOf(stemOf(word, "ru"), language), 0.2);
  for (const [letter, respelt] of RESPELT) add(fold.replace(letter, respelt), 0.3);
  const place = fold.replace(ADJECTIVE, "");
  if (place.length > 3) add(place, 0.5);
  return [...found.values()];
};
