import fc from "fast-check";
import { expect, test } from "vitest";
import { tokensIn, tokensOf } from "../text/tokens.ts";
import { NumberedWords } from "./numbered-words.ts";

const piece = fc.oneof(
  fc.constantFrom(
    "Dam",
    "dam",
    "DAM",
    "Суу",
    "суу",
    "U.S.",
    "Sa'ar",
    "x\u00ADy",
    "\ud800",
    "İl",
    "5 млн",
    "a-b",
    " ",
    "\n",
  ),
  fc.string({ unit: "grapheme", maxLength: 5 }),
  fc.string({ minLength: 30, maxLength: 40 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(" "));

test.each(["en", "ru", "tr"])("words of %s are the same by number as by name, and each has one number", (language) => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      const list: string[] = [];
      const words = new NumberedWords(language, (word) => list.push(word) - 1);
      for (const each of texts) {
        const named = tokensIn(each, language, words).map((token) => ({ ...token, word: list[token.word] }));
        expect(named).toEqual(tokensOf(each, language));
      }
      expect(new Set(list).size).toBe(list.length);
    }),
  );
});

test("tens of thousands of words keep their numbers", () => {
  const list: string[] = [];
  const words = new NumberedWords("en", (word) => list.push(word) - 1);
  const all = Array.from({ length: 30_000 }, (_, at) => `w${at.toString(36)}`);
  const first = tokensIn(all.join(" "), "en", words);
  expect(list).toEqual(all);
  expect(tokensIn(all.join(" "), "en", words)).toEqual(first);
});
