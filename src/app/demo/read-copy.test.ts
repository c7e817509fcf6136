import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyParagraphs } from "../../domain/body-text.ts";
import { validateBody } from "../../domain/body-validate.ts";
import { readCopy } from "./read-copy.ts";

const picture = (name: string) => ({ image: name.length, alt: `alt of ${name}`, credit: "Drawn" });
const read = (text: string) => validateBody(readCopy(text, picture)).content;
const para = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

describe("blocks", () => {
  test("paragraphs stand apart by blank lines, and a wrapped line is a space", () => {
    expect(read("One\nline.\n\nTwo.")).toEqual([para("One line."), para("Two.")]);
  });

  test("headings have levels 2 to 4", () => {
    const blocks = read("## A\n\n#### B");
    expect(blocks.map((block) => block.type === "heading" && block.attrs.level)).toEqual([2, 4]);
  });

  test("lists nest by two spaces and an ordered list starts where it says", () => {
    expect(read("- a\n  3. b\n- c")).toEqual([
      {
        type: "bullet_list",
        content: [
          {
            type: "list_item",
            content: [
              para("a"),
              { type: "ordered_list", attrs: { start: 3 }, content: [{ type: "list_item", content: [para("b")] }] },
            ],
          },
          { type: "list_item", content: [para("c")] },
        ],
      },
    ]);
  });

  test("quotes and pull quotes take their source from the last line", () => {
    expect(read("> First.\n>\n> Second.\n> — A. Person\n\n>> Short.")).toEqual([
      { type: "blockquote", attrs: { source: "A. Person" }, content: [para("First."), para("Second.")] },
      { type: "pullquote", attrs: { source: "" }, content: [para("Short.")] },
    ]);
  });

  test("images and galleries take alt text and credit from the picture", () => {
    const [image, gallery] = read("[image: dam] The *dam*.\n\n[gallery]\n[image: a] A\n[image: bc] B\n[/gallery]");
    expect(image).toEqual({
      type: "image",
      attrs: { image: 3, alt: "alt of dam", credit: "Drawn" },
      content: [
        { type: "text", text: "The " },
        { type: "text", text: "dam", marks: [{ type: "em" }] },
        { type: "text", text: "." },
      ],
    });
    expect(gallery?.type === "gallery" && gallery.content.map((each) => each.attrs.image)).toEqual([1, 2]);
  });

  test("a table's row over dashes holds headings", () => {
    const [table] = read("[table: Sums]\n| Year | Sum |\n|---|---|\n| 2024 | 3 |");
    if (table?.type !== "table") throw new Error("no table");
    expect(table.content.map((row) => row.content[0]?.type)).toEqual(["table_header", "table_cell"]);
    expect(table.content[1]?.content[1]?.content).toEqual([para("3")]);
  });

  test("code keeps its lines and spaces; notes hold blocks", () => {
    expect(read("~~~sql\nselect 1\n\n  from x\n~~~\n\n---\n\n[note: Box]\nText.\n\n- a\n[/note]")).toMatchObject([
      { type: "code_block", attrs: { language: "sql" }, content: [{ text: "select 1\n\n  from x" }] },
      { type: "divider" },
      { type: "note", attrs: { title: "Box" }, content: [{ type: "paragraph" }, { type: "bullet_list" }] },
    ]);
  });

  test("an embed has provider, address and title", () => {
    expect(read("[embed: YouTube | https://example.org/v | A film]")).toEqual([
      { type: "embed", attrs: { provider: "YouTube", url: "https://example.org/v", title: "A film" } },
    ]);
  });

  test.each([
    ["~~~\nx", /line 3/],
    ["[note: A]\nx", /\[\/note\] is missing/],
    ["a\n\n[gallery]\ntext\n[/gallery]", /images only/],
    ["[graph: x]", /no block/],
  ])("%j is refused with its line", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe("inline forms", () => {
  test("sums say their amount, currency and day, and keep the writer's words", () => {
    expect(read("raised {=6800000000 KZT 2026-01-27: 6.8 billion tenge}, or so")).toEqual([
      {
        type: "paragraph",
        content: [
          { type: "text", text: "raised " },
          {
            type: "money",
            attrs: { amount: "6800000000", currency: "KZT", basis: "2026-01-27" },
            content: [{ type: "text", text: "6.8 billion tenge" }],
          },
          { type: "text", text: ", or so" },
        ],
      },
    ]);
  });

  test("marks nest, and each is set once", () => {
    expect(read("a **b *c*** [d](/e) {ru:ё} {code:x*y*} H~2~O m^3^ ~~f~~==g==")).toEqual([
      {
        type: "paragraph",
        content: [
          { type: "text", text: "a " },
          { type: "text", text: "b ", marks: [{ type: "strong" }] },
          { type: "text", text: "c", marks: [{ type: "strong" }, { type: "em" }] },
          { type: "text", text: " " },
          { type: "text", text: "d", marks: [{ type: "link", attrs: { href: "/e" } }] },
          { type: "text", text: " " },
          { type: "text", text: "ё", marks: [{ type: "lang", attrs: { lang: "ru" } }] },
          { type: "text", text: " " },
          { type: "text", text: "x*y*", marks: [{ type: "code" }] },
          { type: "text", text: " H" },
          { type: "text", text: "2", marks: [{ type: "sub" }] },
          { type: "text", text: "O m" },
          { type: "text", text: "3", marks: [{ type: "sup" }] },
          { type: "text", text: " " },
          { type: "text", text: "f", marks: [{ type: "strike" }] },
          { type: "text", text: "g", marks: [{ type: "highlight" }] },
        ],
      },
    ]);
  });

  test("footnotes may hold links; breaks stand at a line's end", () => {
    expect(read("a^[see [b](/c)] +\nd")).toMatchObject([
      {
        content: [
          { text: "a" },
          { type: "footnote", content: [{ text: "see " }, { text: "b", marks: [{ type: "link" }] }] },
          { type: "hard_break" },
          { text: "d" },
        ],
      },
    ]);
  });

  test("any plain words come back as they were", () => {
    const word = fc
      .stringMatching(/^[\p{L}\p{N}’“”,.:;–—-]{1,12}$/u)
      .filter((text) => !/^(\d+\.|-+|[—–].*)$/u.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = `So ${words.join(" ")}`.normalize("NFC");
        expect(bodyParagraphs(readCopy(text, picture))).toEqual([text]);
      }),
    );
  });
});
