import { countWords } from "../../../domain/body-text.ts";

export type WordCheck = { oldWords: number; newWords: number; lostWords: string[] };

const MOST_LOST = 12;

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

const wordsOf = (line: string): string[] => line.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word));

const sum = (counts: Iterable<number>): number => {
  let total = 0;
  for (const count of counts) total += count;
  return total;
};

const countEach = (line: string, left: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of wordsOf(line)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of wordsOf(left)) {
    const count = counts.get(word) ?? 0;
    if (count > 0) counts.set(word, count - 1);
  }
  return counts;
};

/**
 * Compares the words a reader saw in the old text with those of the new one, in any order. `dropped` is text of the old
 * that is left out on purpose, `added` text of the new that the old did not show.
 */
export const compareWords = (
  old: string,
  dropped: readonly string[],
  now: string,
  added: readonly string[],
): WordCheck => {
  const before = oneLine(old);
  const after = oneLine(now);
  if (before === after && dropped.length === 0 && added.length === 0) {
    const words = countWords(after);
    return { oldWords: words, newWords: words, lostWords: [] };
  }
  const expected = countEach(before, oneLine(dropped.join(" ")));
  const found = countEach(after, oneLine(added.join(" ")));
  const lostWords: string[] = [];
  for (const [word, count] of expected) {
    if (lostWords.length < MOST_LOST && count > (found.get(word) ?? 0))
      lostWords.push(word.slice(0, 80).toWellFormed());
  }
  return { oldWords: sum(expected.values()), newWords: sum(found.values()), lostWords };
};
