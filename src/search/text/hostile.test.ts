import fc from "fast-check";
import { expect, test } from "vitest";
import { keysOf } from "./keys.ts";
import { tokensIn, tokensOf } from "./tokens.ts";
import { plainWords } from "./words-of-text.ts";

const pieces = fc.constantFrom(
  "a",
  "5",
  "Я",
  "ي",
  "\u0301",
  "\u00AD",
  "\u202E",
  "\ud800",
  "\udc00",
  "'",
  "-",
  ".",
  ",",
  " ",
  "$",
  "млн",
  "bn",
  "İ",
  "😀",
);

test("tokens lie in the text, in order, with words of bounded length", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom("en", "ru", "tr", ""), (parts, language) => {
      const text = parts.join("");
      let last = 0;
      for (const { word, start, end, position } of tokensOf(text, language)) {
        expect(word).not.toBe("");
        expect(word.length).toBeLessThanOrEqual(64);
        expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(position).toBeGreaterThanOrEqual(last);
        last = position;
      }
    }),
  );
});

/** A string and its units that count how many of them are read. */
const counted = (text: string) => {
  const count = { reads: 0 };
  const reader = {
    length: text.length,
    codePointAt: (at: number) => {
      count.reads += 1;
      return text.codePointAt(at);
    },
    slice: (from: number, to: number) => {
      count.reads += Math.max(0, Math.min(to, text.length) - Math.max(0, from));
      return text.slice(from, to);
    },
    [Symbol.toPrimitive]: () => text,
    toString: () => text,
  };
  const read = (at: number): number => {
    count.reads += 1;
    return text.charCodeAt(at);
  };
  return {
    text: new Proxy(reader, { get: (target, key) => Reflect.get(target, key) ?? text[Number(key)] }),
    units: new Proxy({}, { get: (_, key) => read(Number(key)) }),
    count,
  };
};

test.each(["a", "a-", "a'", "5", "5,", "1,111,", "1.1.", "a.", "\u0301", "\u00AD", "\ud800", "5 млн ", "a b "])(
  "twice as much of %j is read at most twice as often",
  (piece) => {
    const reads = (times: number): number => {
      const { text, units, count } = counted(piece.repeat(times));
      tokensIn(text as unknown as string, "en", plainWords("en"), units as Uint16Array);
      return count.reads;
    };
    expect(reads(4_000)).toBeLessThanOrEqual(2.1 * reads(2_000));
  },
);

test.each(["a", "ё", "و", "\u0301", "zh", "\ud800", "ў'"])("a hundred thousand of %j have keys", (piece) => {
  const keys = keysOf(piece.repeat(100_000), "ru");
  expect(Object.values(keys).every((key) => key.length <= 400_000)).toBe(true);
});
