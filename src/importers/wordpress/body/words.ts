export type WordCheck = { oldWords: number; newWords: number; lostWords: string[] };

const MOST_LOST = 12;

const HAS_WORD = /[\p{L}\p{N}]/u;

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || (code > 0x1000 && /\s/u.test(String.fromCharCode(code)));

const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 0x410 && code <= 0x4ff);

/** The number of words when both texts hold the same in the same order, whatever parts them; -1 otherwise. */
const sameWords = (a: string, b: string): number => {
  let words = 0;
  let [i, j] = [0, 0];
  for (;;) {
    while (i < a.length && isSpace(a.charCodeAt(i))) i += 1;
    while (j < b.length && isSpace(b.charCodeAt(j))) j += 1;
    if (i === a.length || j === b.length) return i === a.length && j === b.length ? words : -1;
    const start = i;
    let plain = false;
    for (let code = a.charCodeAt(i); i < a.length && !isSpace(code); code = a.charCodeAt(i)) {
      if (code !== b.charCodeAt(j)) return -1;
      plain ||= isPlainLetter(code);
      i += 1;
      j += 1;
    }
    if (j < b.length && !isSpace(b.charCodeAt(j))) return -1;
    if (plain || HAS_WORD.test(a.slice(start, i))) words += 1;
  }
};

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => HAS_WORD.test(word));

const countEach = (text: string, left: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of left.flatMap(wordsOf)) {
    const count = counts.get(word) ?? 0;
    if (count > 0) counts.set(word, count - 1);
  }
  return counts;
};

const sum = (counts: ReadonlyMap<string, number>): number => {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
};

const lost = (expected: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): string[] => {
  const words: string[] = [];
  for (const [word, count] of expected) {
    if (count > (found.get(word) ?? 0)) words.push(word.slice(0, 80).toWellFormed());
    if (words.length === MOST_LOST) break;
  }
  return words;
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
  const same = dropped.length + added.length === 0 ? sameWords(old, now) : -1;
  if (same >= 0) return { oldWords: same, newWords: same, lostWords: [] };
  const expected = countEach(old, dropped);
  const found = countEach(now, added);
  return { oldWords: sum(expected), newWords: sum(found), lostWords: lost(expected, found) };
};
