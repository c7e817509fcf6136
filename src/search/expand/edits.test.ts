import fc from "fast-check";
import { expect, test } from "vitest";
import { editsFrom } from "./edits.ts";

const edits = (a: string, b: string, most = Number.POSITIVE_INFINITY) =>
  editsFrom(a)(
    [...b].map((letter) => letter.charCodeAt(0)),
    0,
    b.length,
    most,
  );

/** The definition, letter by letter. */
const defined = (a: string, b: string): number => {
  const table = new Map<string, number>();
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const known = table.get(`${i} ${j}`);
    if (known !== undefined) return known;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const least = Math.min(
      at(i - 1, j) + 1,
      at(i, j - 1) + 1,
      at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
    );
    table.set(`${i} ${j}`, least);
    return least;
  };
  return at(a.length, b.length);
};

test.each([
  ["", "", 0],
  ["", "ab", 2],
  ["alma", "alma", 0],
  ["alma", "lama", 1],
  ["alma", "ala", 1],
  ["alma", "aalma", 1],
  ["osh", "baku", 4],
  ["тараз", "тарас", 1],
])("%j and %j are %i apart", (a, b, apart) => {
  expect(edits(a, b)).toBe(apart);
});

test("bits count as the definition does", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "ж"), maxLength: 31 });
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, most) => {
      const apart = defined(a, b);
      expect(edits(a, b)).toBe(apart);
      expect(edits(a, b, most)).toBe(apart > most ? Number.POSITIVE_INFINITY : apart);
    }),
  );
});

test("a long word is near nothing", () => {
  expect(edits("a".repeat(32), "a".repeat(32))).toBe(Number.POSITIVE_INFINITY);
});
