import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, bodyOf } from "./body.ts";
import { validateBody } from "./body-validate.ts";
import { ChaparError } from "./errors.ts";

const faultOf = (value: unknown): string | undefined => {
  try {
    validateBody(value);
  } catch (error) {
    return error instanceof ChaparError ? error.field : "not a ChaparError";
  }
  return undefined;
};

const linked = (href: string): unknown =>
  bodyOf([{ type: "paragraph", content: [{ type: "text", text: "a", marks: [{ type: "link", attrs: { href } }] }] }]);

describe("the body's grammar", () => {
  test("every kind of node is accepted where it may stand", () => {
    const text = [
      { type: "text" as const, text: "word", marks: [{ type: "lang" as const, attrs: { lang: "uz-Cyrl" } }] },
    ];
    const paragraph: Block = { type: "paragraph", content: [...text, { type: "footnote", content: text }] };
    const image = { type: "image" as const, attrs: { image: 3, alt: "", credit: "" }, content: text };
    const blocks: Block[] = [
      paragraph,
      { type: "paragraph" },
      { type: "heading", attrs: { level: 2 }, content: text },
      { type: "ordered_list", attrs: { start: 3 }, content: [{ type: "list_item", content: [paragraph] }] },
      { type: "blockquote", attrs: { source: "" }, content: [paragraph] },
      { type: "gallery", content: [image] },
      { type: "embed", attrs: { provider: "YouTube", url: "https://example.org/v", title: "" } },
      {
        type: "table",
        attrs: { caption: "" },
        content: [
          {
            type: "table_row",
            content: [{ type: "table_cell", attrs: { colspan: 1, rowspan: 1 }, content: [{ type: "paragraph" }] }],
          },
        ],
      },
      { type: "code_block", attrs: { language: "sql" } },
      { type: "divider" },
      { type: "note", attrs: { title: "Background" }, content: [paragraph, image] },
    ];
    expect(faultOf(bodyOf(blocks))).toBeUndefined();
  });

  test("the fault is named by its place", () => {
    expect(faultOf({ type: "doc", attrs: { version: 2 }, content: [] })).toBe("/attrs/version");
    expect(faultOf(bodyOf([{ type: "script" } as never]))).toBe("/content/0");
    expect(faultOf(bodyOf([{ type: "heading", attrs: { level: 1 } } as never]))).toBe("/content/0/attrs/level");
    expect(faultOf(bodyOf([{ type: "paragraph", content: [{ type: "paragraph" }] } as never]))).toBe(
      "/content/0/content/0",
    );
    expect(faultOf(bodyOf([{ type: "paragraph", style: "x" } as never]))).toBe("/content/0/style");
    expect(faultOf(bodyOf([{ type: "paragraph", content: [{ type: "text", text: "\ud800" }] }]))).toBe(
      "/content/0/content/0/text",
    );
    expect(faultOf(bodyOf([{ type: "constructor" } as never]))).toBe("/content/0");
  });

  test("links lead to the web, to mail, to a telephone or within the site, and nowhere else", () => {
    for (const href of ["https://example.org/a?b=1#c", "mailto:a@example.org", "tel:+7701", "/kazakhstan", "#note-1"]) {
      expect(faultOf(linked(href))).toBeUndefined();
    }
    for (const href of [
      "javascript:alert(1)",
      "//example.org",
      "/\\example.org",
      " https://a",
      "data:text/html,x",
      "",
      "java\nscript:x",
    ]) {
      expect(faultOf(linked(href))).toBe("/content/0/content/0/marks/0/attrs/href");
    }
  });

  test("a tree too deep is refused, not followed until the stack ends", () => {
    let block: Block = { type: "paragraph" };
    for (let depth = 0; depth < 50_000; depth += 1) block = { type: "note", attrs: { title: "" }, content: [block] };
    expect(faultOf(bodyOf([block]))).toContain("/content/0");
  });

  test("any value at all is accepted or refused with a sentence", () => {
    const judged = (value: unknown): void => {
      expect(faultOf(value)).not.toBe("not a ChaparError");
    };
    fc.assert(fc.property(fc.anything(), judged));
    fc.assert(
      fc.property(fc.array(fc.anything()), (content) => judged({ type: "doc", attrs: { version: 1 }, content })),
    );
  });
});
