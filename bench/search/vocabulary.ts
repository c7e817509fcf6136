import { chance, oneOf, zipf } from "./chance.ts";
import { LANGUAGES, type LanguageMaterial, NAME_PARTS } from "./data/languages.ts";

/** A language's words, the most frequent first, and how to come by one as its texts do. */
export type Vocabulary = { tag: string; share: number; words: readonly string[]; rank(next: () => number): number };

/** A name as stories in Latin and in Cyrillic letters print it. */
export type Name = { latin: string; cyrillic: string };

const EXPONENT = 1.05;

const makeWord = ({ beginnings, middles, endings }: LanguageMaterial, next: () => number): string => {
  let word = oneOf(beginnings, next);
  for (let parts = 1 + Math.floor(next() * 3); parts > 0; parts -= 1) word += oneOf(middles, next);
  return next() < 0.6 ? word + oneOf(endings, next) : word;
};

const makeVocabulary = (material: LanguageMaterial, seed: number): Vocabulary => {
  const next = chance(seed);
  const words = new Set(material.small);
  while (words.size < material.size) words.add(makeWord(material, next));
  return { tag: material.tag, share: material.share, words: [...words], rank: zipf(material.size, EXPONENT) };
};

export const VOCABULARIES: readonly Vocabulary[] = LANGUAGES.map((material, at) => makeVocabulary(material, 101 + at));

const people = (): Name[] => {
  const { given, stems, families } = NAME_PARTS;
  return stems.flatMap(([stem, stemCyrillic], a) =>
    families.map(([end, endCyrillic], b): Name => {
      const [first, firstCyrillic] = given[(a * 7 + b) % given.length] ?? ["", ""];
      return { latin: `${first} ${stem}${end}`, cyrillic: `${firstCyrillic} ${stemCyrillic}${endCyrillic}` };
    }),
  );
};

const places = (): Name[] =>
  NAME_PARTS.stems.flatMap(([stem, cyrillic]) =>
    NAME_PARTS.places.map(
      ([end, endCyrillic]): Name => ({ latin: `${stem}${end}`, cyrillic: `${cyrillic}${endCyrillic}` }),
    ),
  );

/** People and places, in an order of their own that is the same each time: the first are in the news most. */
export const NAMES: readonly Name[] = (() => {
  const next = chance(7);
  return [...people(), ...places()]
    .map((name) => ({ name, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
})();

export const nameRank = zipf(NAMES.length, 0.9);

export const isCyrillic = (tag: string): boolean => tag === "ru" || tag === "kk";
