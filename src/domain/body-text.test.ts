import { expect, test } from "vitest";
import { bodyOf, type Inline, type Mark } from "./body.ts";
import { bodySpans, bodyText, inlineText } from "./body-text.ts";
import { validateBody } from "./body-validate.ts";
import { countWords } from "./words.ts";

const text = (words: string, ...marks: Mark[]): Inline => ({ type: "text", text: words, marks });
const struck = (words: string): Inline => text(words, { type: "strike" });

test.each([
  ["between words", [text("It was "), struck("ten"), text(" nine.")], "It was nine."],
  ["before a stop", [text("It was nine"), struck(" or ten"), text(".")], "It was nine."],
  ["at the beginning", [struck("Ten."), text(" Nine.")], "Nine."],
  ["all there is", [struck("Ten.")], ""],
  ["in several pieces", [text("a "), struck("b "), text("c", { type: "strike" }, { type: "em" }), text(" d")], "a d"],
  ["and highlighted words stay", [text("a "), text("b", { type: "highlight" })], "a b"],
])("struck-out words are no text: %s", (_, content, plain) => {
  expect(inlineText(content)).toBe(plain);
});

test("a body may hold them, and neither counts nor tells them", () => {
  const body = bodyOf([
    { type: "paragraph", content: [struck("Gone.")] },
    { type: "paragraph", content: [text("Here."), { type: "hard_break" }, struck("Not here.")] },
  ]);
  expect(validateBody(body)).toEqual(body);
  expect(bodyText(body)).toBe("Here.");
  expect(countWords(bodyText(body))).toBe(1);
});

const lang = (words: string, tag: string): Inline =>
  text(words, { type: "em" }, { type: "lang", attrs: { lang: tag } });

test("a text is told in the languages it is in, without space around its pieces", () => {
  const body = bodyOf([
    {
      type: "paragraph",
      content: [text(" They say "), lang("нон ", "tg"), lang("бедиҳед", "tg"), struck("!"), text(" ")],
    },
    { type: "paragraph", content: [lang(" ", "ru"), lang("Хлеб", "ru")] },
    { type: "paragraph", content: [lang(" ", "ru")] },
    { type: "paragraph", content: [text("Bread, "), text("and salt.", { type: "strong" })] },
  ]);
  expect(bodySpans(body)).toEqual([
    { text: "They say ", language: null },
    { text: "нон бедиҳед", language: "tg" },
    { text: "\n\n", language: null },
    { text: "Хлеб", language: "ru" },
    { text: "\n\nBread, and salt.", language: null },
  ]);
  expect(bodyText(body)).toBe("They say нон бедиҳед\n\nХлеб\n\nBread, and salt.");
});
