import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyOf } from "../../domain/body.ts";
import type { StoryCard } from "../../domain/story.ts";
import { MatchedWords, partsOf, spansOf } from "./marked-words.ts";
import { snippetOf } from "./snippet.ts";

const storyOf = (...paragraphs: string[]): StoryCard & { body: ReturnType<typeof bodyOf> } =>
  ({
    language: "en",
    standfirst: "",
    summary: "The summary.",
    body: bodyOf(paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }))),
  }) as unknown as StoryCard & { body: ReturnType<typeof bodyOf> };

const matched = (...words: string[]): MatchedWords => {
  const made = new MatchedWords();
  for (const word of words) made.add(word, "exact", { headline: true, text: true });
  return made;
};
const marked = (parts: ReturnType<typeof snippetOf>): string =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");

describe("a snippet", () => {
  test("is the paragraph that holds most of the words", () => {
    const story = storyOf("Water is short.", "The dam holds water for years.", "A dam.");
    expect(marked(snippetOf(story, matched("dam", "water")))).toBe("The [dam] holds [water] for years.");
  });

  test("of a long paragraph is a stretch cut between words", () => {
    const story = storyOf(
      `${"Before it all stood nothing. ".repeat(30)}The reservoir rose. ${"And after. ".repeat(30)}`,
    );
    const snippet = marked(snippetOf(story, matched("reservoir")));
    expect(snippet).toMatch(/^… [A-Z].*\[reservoir\] rose\..* …$/);
    expect(snippet.length).toBeLessThan(300);
  });

  test("is the summary where the text holds none of the words", () => {
    expect(snippetOf(storyOf("Nothing here."), matched("aral"))).toEqual([{ text: "The summary.", hit: false }]);
  });

  test("marks a phrase where its words stand side by side, and shows that place", () => {
    const words = new MatchedWords();
    const places = ["end", "of", "the"].map((word, offset) => ({ words: [word], offset }));
    words.addPhrase(places, "exact", { headline: false, text: true });
    const story = storyOf(
      "The end, the very end of it, the last of the lot.",
      "At the End of\u00a0the road.",
      "Nothing.",
    );
    expect(marked(snippetOf(story, words))).toBe("At the [End of\u00a0the] road.");
    expect(spansOf("The end of that, the end", "en", words)).toEqual([]);
  });

  test("marks whole words as they are printed", () => {
    expect(marked(snippetOf(storyOf("TOKAYEV’s visit, Tokayevich"), matched("tokayev")))).toMatch(/^\[TOKAYEV/);
  });

  test("of any text is made of its own parts", () => {
    const text = fc.array(fc.oneof(fc.constantFrom("dam ", "water", "\ud83c\udf0a", "é", " "), fc.string()), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join("").replace(/\s+/gu, " ").trim();
        const shown = snippetOf(storyOf(whole), matched("dam", "water"))
          .map((part) => part.text)
          .join("");
        expect(shown === "The summary." || whole.includes(shown.replace(/^… | …$/g, ""))).toBe(true);
        expect(
          partsOf(whole, spansOf(whole, "en", matched("dam")))
            .map((part) => part.text)
            .join(""),
        ).toBe(whole);
      }),
    );
  });
});
