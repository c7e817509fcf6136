import type { Block, Body, Inline, ListItem, TableRow } from "./body.ts";
import { oneLine } from "./words.ts";

const isStruck = (node: Inline): boolean =>
  node.type === "text" && (node.marks?.some(({ type }) => type === "strike") ?? false);

/** The words of inline content; a hard break is a space, footnotes and struck-out words are left out. */
export const inlineText = (content: readonly Inline[] = []): string => {
  let text = "";
  let gap = false;
  for (const node of content) {
    if (isStruck(node)) gap = true;
    else if (node.type === "text") {
      // Of the spaces before and after words left out one stays.
      text += gap && /(?:^|\s)$/u.test(text) ? node.text.trimStart() : node.text;
      gap = false;
    } else if (node.type === "hard_break") text += " ";
    else if (node.type === "money") text += inlineText(node.content);
  }
  return text;
};

const listText = (items: readonly ListItem[]): string[] =>
  items.flatMap((item) =>
    item.content.flatMap((block) =>
      block.type === "paragraph" ? [inlineText(block.content)] : listText(block.content),
    ),
  );

const rowText = (row: TableRow): string =>
  row.content.map((cell) => oneLine(cell.content.map((each) => inlineText(each.content)).join(" "))).join("\t");

const flowText = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === "paragraph" ? [inlineText(block.content)] : blockText(block)));

/** Every paragraph-like piece of a block, with sub-heads, captions, table rows and code. */
const blockText = (block: Block): string[] => {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "image":
      return [inlineText(block.content)];
    case "bullet_list":
    case "ordered_list":
      return listText(block.content);
    case "blockquote":
    case "pullquote":
      return [...flowText(block.content), block.attrs.source];
    case "gallery":
      return block.content.map((image) => inlineText(image.content));
    case "embed":
      return [block.attrs.title];
    case "table":
      return [block.attrs.caption, ...block.content.map(rowText)];
    case "code_block":
      return (block.content ?? []).map((node) => node.text);
    case "divider":
      return [];
    case "note":
      return [block.attrs.title, ...flowText(block.content)];
  }
};

/** Plain text of the whole body: pieces apart by a blank line, table cells by a tab, code as it stands. */
export const bodyText = (body: Body): string =>
  body.content
    .flatMap((block) =>
      block.type === "code_block" ? blockText(block) : blockText(block).map((piece) => piece.trim()),
    )
    .filter((piece) => piece !== "")
    .join("\n\n");

/** Running text only, a paragraph a piece: no sub-heads, captions, tables, code, pull quotes or boxes. */
export const bodyParagraphs = (body: Body): string[] =>
  body.content
    .flatMap((block) => {
      if (block.type === "paragraph") return [inlineText(block.content)];
      if (block.type === "blockquote") return flowText(block.content);
      return block.type === "bullet_list" || block.type === "ordered_list" ? listText(block.content) : [];
    })
    .map(oneLine)
    .filter((piece) => piece !== "");

/** Images that the body shows, each id once. */
export const bodyImages = (body: Body): number[] => {
  const found = new Set<number>();
  const look = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === "image") found.add(block.attrs.image);
      if (block.type === "gallery" || block.type === "note") look(block.content);
    }
  };
  look(body.content);
  return [...found];
};
