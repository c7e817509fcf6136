import fc from "fast-check";
import { expect, test } from "vitest";
import { countWords, oneLine } from "./words.ts";

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        " ",
        "  ",
        "\t",
        "\n",
        "\u00a0",
        "\u3000",
        "a",
        "Ж",
        "7",
        "—",
        "𐐷",
        "𝟘",
        "🐫",
        "\ud801",
        "\udc37",
      ),
    )
    .map((parts) => parts.join("")),
);

test("words are counted as splitting counts them", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const split = text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
      expect(countWords(text)).toBe(split);
    }),
  );
});

test("white space becomes one space, whatever it is", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(oneLine(text)).toBe(text.replace(/\s+/gu, " ").trim());
    }),
  );
});
