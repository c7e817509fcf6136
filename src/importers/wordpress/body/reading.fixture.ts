import type { Block, Inline, Mark } from "../../../domain/body.ts";
import { validateBody } from "../../../domain/body-validate.ts";
import { readWpBody } from "./read-body.ts";
import type { WpBodyContext, WpBodyResult } from "./types.ts";

/** A site that has every image but those called "missing" or numbered 404; an unnumbered file is image 7. */
export const CONTEXT: WpBodyContext = {
  image: ({ id, url }) =>
    id === 404 || url?.includes("missing") ? null : { image: id ?? 7, alt: "stored alt", caption: "", credit: "" },
  link: (href) => href.replace("https://old.example", ""),
  pattern: () => null,
  footnotes: [],
  attached: [11, 12],
  language: "en",
};

const markName = (mark: Mark): string => {
  if (mark.type === "link") return `link ${mark.attrs.href}`;
  return mark.type === "lang" ? mark.attrs.lang : mark.type;
};

const inline = (nodes: readonly Inline[] = []): string =>
  nodes
    .map((node) => {
      if (node.type === "hard_break") return "/";
      if (node.type === "footnote") return `^(${inline(node.content)})`;
      if (node.type === "money") return inline(node.content);
      return node.marks ? `{${node.marks.map(markName).join(",")}: ${node.text}}` : node.text;
    })
    .join("");

type AnyBlock = Block | { type: "list_item" | "table_row" | "table_cell" | "table_header"; content: AnyBlock[] };

const sketchBlock = (block: AnyBlock): string => {
  const many = (blocks: readonly AnyBlock[]): string => blocks.map(sketchBlock).join(" ");
  switch (block.type) {
    case "paragraph":
      return `p(${inline(block.content)})`;
    case "heading":
      return `h${block.attrs.level}(${inline(block.content)})`;
    case "image":
      return `image ${block.attrs.image}(${inline(block.content)})`;
    case "embed":
      return `embed ${block.attrs.provider} ${block.attrs.url}(${block.attrs.title})`;
    case "code_block":
      return `code ${block.attrs.language}(${block.content?.[0]?.text ?? ""})`;
    case "divider":
      return "divider";
    case "blockquote":
    case "pullquote":
      return `${block.type}[${many(block.content)}]${block.attrs.source && ` by ${block.attrs.source}`}`;
    case "ordered_list":
      return `ordered ${block.attrs.start}[${many(block.content as AnyBlock[])}]`;
    case "note":
      return `note ${block.attrs.title}[${many(block.content)}]`;
    case "table":
      return `table ${block.attrs.caption}[${many(block.content as AnyBlock[])}]`;
    default:
      return `${block.type}[${many(block.content as AnyBlock[])}]`;
  }
};

export const read = (content: string, context: Partial<WpBodyContext> = {}): WpBodyResult => {
  const result = readWpBody(content, { ...CONTEXT, ...context });
  validateBody(result.body);
  return result;
};

/** The body in short: "p(text) image 7(caption) bullet_list[list_item[p(a)]]"; "/" is a break, "{strong: x}" a mark. */
export const sketch = (content: string, context: Partial<WpBodyContext> = {}): string =>
  read(content, context).body.content.map(sketchBlock).join(" ");
