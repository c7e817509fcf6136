import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, bodyOf } from "./body.ts";
import { DIGEST_WORDS, digestOf, summaryOf } from "./excerpt.ts";
import { countWords } from "./words.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const words = (count: number, word = "word"): string => Array.from({ length: count }, () => word).join(" ");

describe("digest", () => {
  test("a short story stands whole, in its paragraphs", () => {
    expect(digestOf(bodyOf([paragraph("One."), paragraph("Two.")]))).toEqual(["One.", "Two."]);
  });

  test("it is cut where a sentence ends in the last sixty words", () => {
    const [text = ""] = digestOf(bodyOf([paragraph(`${words(459)} end. ${words(100)}`)]));
    expect(text.endsWith("end. …")).toBe(true);
    expect(countWords(text)).toBe(460);
  });

  test("a sentence end further back is no place to cut: it ends at the five hundredth word", () => {
    const [text = ""] = digestOf(bodyOf([paragraph(`${words(430)} end. ${words(300, "more")}`)]));
    expect(text.endsWith("more…")).toBe(true);
    expect(countWords(text)).toBe(DIGEST_WORDS);
  });

  test("an initial is no sentence end", () => {
    const [text = ""] = digestOf(bodyOf([paragraph(`${words(480)} A. ${words(100)}`)]));
    expect(countWords(text)).toBe(DIGEST_WORDS);
  });

  test("a no-break space parts words", () => {
    expect(countWords("to\u00a0the three")).toBe(3);
  });

  test("sub-heads, captions, code and pull quotes never run into the text", () => {
    const body = bodyOf([
      { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "The Agreement" }] },
      paragraph("The agreement was signed."),
      { type: "code_block", attrs: { language: "" }, content: [{ type: "text", text: "[vc_row]" }] },
      { type: "image", attrs: { image: 1, alt: "", credit: "" }, content: [{ type: "text", text: "A caption" }] },
    ]);
    expect(digestOf(body)).toEqual(["The agreement was signed."]);
  });

  test("it never holds more than five hundred words, and always a beginning of the text", () => {
    const text = fc.array(fc.constantFrom("one", "two.", "three,", "–", "Mr.", "“four.”", "\n"), { maxLength: 700 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
        const digest = digestOf(bodyOf(paragraphs.map((pieces) => paragraph(`${pieces.join(" ")} `))));
        expect(digest.reduce((sum, each) => sum + countWords(each), 0)).toBeLessThanOrEqual(DIGEST_WORDS);
      }),
    );
  });
});

describe("summary", () => {
  test("it is the standfirst where there is one", () => {
    expect(summaryOf("Why it matters", bodyOf([paragraph("Text.")]))).toBe("Why it matters");
  });

  test("else the beginning of the first paragraph", () => {
    expect(summaryOf("", bodyOf([paragraph(words(90)), paragraph("Next.")]))).toBe(`${words(40)}…`);
    expect(summaryOf("", bodyOf([]))).toBe("");
  });
});
