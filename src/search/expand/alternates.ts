import { ORTHOGRAPHIES } from "../data/orthographies.ts";
import { withoutNameEndings } from "../text/endings.ts";
import { foldOf } from "../text/fold.ts";
import { consonantsOf, skeletonOf } from "../text/skeleton.ts";
import { stemOf } from "../text/stem.ts";

/**
 * One way to hear a word of the query. `cost` is how far-fetched it is, `vowelless` that short vowels are not written,
 * `latin` that the word was in the letters of English.
 */
export type Reading = {
  fold: string;
  skeleton: string;
  consonants: string;
  cost: number;
  vowelless: boolean;
  latin: boolean;
};

const MOST = 8;
/** Of a word that the archive does not know. */
const MOST_UNKNOWN = 16;

const ARABIC = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GEORGIAN = /\p{Script=Georgian}/u;
const LATIN = /^\p{Script=Latin}/u;

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

/** Written a in surnames, and e in given names and beside l, m, n, r. */
const OPEN_E = /[əә]/g;

/** Adjectives that Russian makes of places: Алматинская, Lengerskiy. */
const ADJECTIVE = /(?:in|ov|ev|an)?sk(?:i[yj]?|y[yj]?|a[yj]?a|o[yj]?e|ogo|o[yj]|om|u[yj]?u|i[yj]?e|ikh|im)$/;
/** A surname made of a father's name: what a stemmer takes for an ending belongs to it, but for that of its own case. */
const RUSSIAN_SURNAME = /(ов|ев|ёв|ин)(?:а|у|ым|ой|е|ы)?$/;

class Readings {
  private readonly found = new Map<string, Reading>();
  private readonly vowelless: boolean;
  private readonly latin: boolean;
  private readonly most: number;

  constructor(word: string, most: number) {
    this.vowelless = ARABIC.test(word);
    this.latin = LATIN.test(word);
    this.most = most;
  }

  add(fold: string, cost: number): void {
    if (fold.length < 2 || this.found.has(fold) || this.found.size >= this.most) return;
    const skeleton = skeletonOf(fold);
    const consonants = consonantsOf(skeleton);
    this.found.set(fold, { fold, skeleton, consonants, cost, vowelless: this.vowelless, latin: this.latin });
  }

  list(): Reading[] {
    return [...this.found.values()];
  }
}

const arabicFolds = (word: string): string[] => {
  const folds = [
    word.replace(/(?<=.)و/gu, "ۋ"),
    word.replace(/ه$/u, "ا"),
    word.replace(/[عئ]/gu, "آ"),
    word.replace(/^ال(?=...)/u, ""),
    word.replace(/^ا(?=[وی])/u, "آ"),
  ];
  return folds.map((spelt) => foldOf(spelt, ""));
};

/** The ways to hear a word, the plain one first; `language` is the primary subtag of the query. */
export const readingsOf = (word: string, language: string): Reading[] => {
  const fold = foldOf(word, language);
  const readings = new Readings(word, MOST);
  readings.add(fold, 0);
  readings.add(foldOf(word, ""), 0);
  if (word.search(OPEN_E) >= 0) readings.add(foldOf(word.replace(OPEN_E, "e"), language), 0.1);
  if (ARABIC.test(word)) for (const spelt of arabicFolds(word)) readings.add(spelt, 0.1);
  if (GEORGIAN.test(word)) readings.add(fold.replace(/i$/, ""), 0.1);
  if (CYRILLIC.test(word)) {
    const stem = RUSSIAN_SURNAME.test(word) ? word.replace(RUSSIAN_SURNAME, "$1") : stemOf(word, "ru");
    readings.add(foldOf(stem, language), 0.2);
  }
  for (const [letter, respelt] of RESPELT) readings.add(fold.replace(letter, respelt), 0.3);
  const place = fold.replace(ADJECTIVE, "");
  if (place.length > 3) readings.add(place, 0.5);
  return readings.list();
};

/** Ways to hear a word that the archive does not know: in the spelling of another language, or without an ending. */
export const remoteReadingsOf = (word: string, language: string): Reading[] => {
  const readings = new Readings(word, MOST_UNKNOWN);
  for (const stem of withoutNameEndings(word)) readings.add(foldOf(stem, language), 0.2);
  if (!LATIN.test(word)) return readings.list();
  for (const { letters, written } of ORTHOGRAPHIES) {
    const respelt = word.replace(letters, (...found) => written[found.slice(1).findIndex(isFound)] ?? "");
    if (respelt !== word) readings.add(foldOf(respelt, language), 0.3);
  }
  return readings.list();
};

const isFound = (group: unknown): boolean => group !== undefined;
