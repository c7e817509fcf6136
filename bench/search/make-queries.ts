import { chance, oneOf } from "./chance.ts";
import { NAMES, nameRank, VOCABULARIES } from "./vocabulary.ts";

/** Small words are rare in queries; the others are asked for less the rarer they are, but far less steeply than they are written. */
const queryWord = (words: readonly string[], next: () => number): string => {
  const from = next() < 0.05 ? 1 : 40;
  return words[Math.floor(from * ((words.length * 0.7) / from) ** next())] ?? "";
};

const slip = (word: string, next: () => number): string => {
  const at = 1 + Math.floor(next() * Math.max(1, word.length - 2));
  return word.slice(0, at) + word.slice(at + 1);
};

const makeQuery = (next: () => number): string => {
  const { words } = oneOf(VOCABULARIES, next);
  const count = 1 + Math.floor(next() * 4);
  const parts = Array.from({ length: count }, (): string => {
    const kind = next();
    if (kind < 0.65) return queryWord(words, next);
    const name = NAMES[nameRank(next)];
    // In whichever letters the reader has at hand, not in those of the story.
    const written = (next() < 0.5 ? name?.latin : name?.cyrillic) ?? "";
    const family = written.split(" ").at(-1) ?? "";
    return kind < 0.95 ? family : slip(family, next);
  });
  return parts.join(" ").toLowerCase();
};

/** Distinct queries of one to four words in mixed scripts, the same each time. */
export const makeQueries = (count: number): string[] => {
  const next = chance(4);
  const queries = new Set<string>();
  while (queries.size < count) queries.add(makeQuery(next));
  return [...queries];
};
