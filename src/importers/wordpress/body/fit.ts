import type {
  Block,
  BulletList,
  HardBreak,
  Inline,
  ListItem,
  OrderedList,
  Paragraph,
  TableRow,
  TextNode,
} from "../../../domain/body.ts";
import { joinLines } from "./inline-run.ts";
import { withMark } from "./marks.ts";
import { pushAll } from "./push-all.ts";

/** What a list item or a quote may hold. */
export type FlowBlock = Paragraph | BulletList | OrderedList;

export const paragraph = (content: Inline[]): Paragraph => ({ type: "paragraph", content });

const strong = (nodes: readonly Inline[] = []): Inline[] =>
  nodes.map((node) =>
    node.type === "text" ? { ...node, marks: [...withMark(node.marks ?? [], { type: "strong" })] } : node,
  );

const textParagraph = (text: string): Paragraph[] => (text === "" ? [] : [paragraph([{ type: "text", text }])]);

/** The block in the forms a list item or quote may hold; null when it has to stand outside. */
const asFlow = (block: Block): FlowBlock[] | null => {
  switch (block.type) {
    case "paragraph":
    case "bullet_list":
    case "ordered_list":
      return [block];
    case "heading":
      return [paragraph(strong(block.content))];
    case "blockquote":
    case "pullquote":
      return [...block.content, ...textParagraph(block.attrs.source)];
    default:
      return null;
  }
};

/** Runs of what may stand inside, and between them the single blocks that may not. */
export const flowSegments = (blocks: readonly Block[]): (FlowBlock[] | Block)[] => {
  const segments: (FlowBlock[] | Block)[] = [];
  for (const block of blocks) {
    const flow = asFlow(block);
    const last = segments.at(-1);
    if (flow === null) segments.push(block);
    else if (Array.isArray(last)) pushAll(last, flow);
    else segments.push([...flow]);
  }
  return segments;
};

type Fitted<T> = { inside: T[]; outside: Block[] };

const itemParagraphs = (items: readonly ListItem[]): Paragraph[] =>
  items.flatMap((item) =>
    item.content.flatMap((block) => (block.type === "paragraph" ? [block] : itemParagraphs(block.content))),
  );

const rowParagraph = (row: TableRow): Paragraph =>
  paragraph(joinLines(row.content.flatMap((cell) => cell.content.map((each) => each.content ?? []))));

const codeLines = (text: string): Inline[] =>
  joinLines(
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [{ type: "text", text: line, marks: [{ type: "code" }] } satisfies TextNode]),
  );

const asParagraphs = (block: Block): Paragraph[] | null => {
  switch (block.type) {
    case "paragraph":
      return [block];
    case "heading":
      return [paragraph(strong(block.content))];
    case "bullet_list":
    case "ordered_list":
      return itemParagraphs(block.content);
    case "blockquote":
    case "pullquote":
      return [
        ...block.content.flatMap((each) => (each.type === "paragraph" ? [each] : itemParagraphs(each.content))),
        ...textParagraph(block.attrs.source),
      ];
    case "code_block":
      return [paragraph(codeLines(block.content?.[0]?.text ?? ""))];
    case "table":
      return [...textParagraph(block.attrs.caption), ...block.content.map(rowParagraph)];
    case "note":
      return [...textParagraph(block.attrs.title), ...block.content.flatMap((each) => asParagraphs(each) ?? [])];
    default:
      return null;
  }
};

const leftOver = (block: Block): Block[] =>
  block.type === "note" ? block.content.flatMap((each) => (asParagraphs(each) ? leftOver(each) : [each])) : [];

/** Paragraphs only, for table cells and pull quotes; images, embeds and dividers stand outside. */
export const fitParagraphs = (blocks: readonly Block[]): Fitted<Paragraph> => {
  const fitted: Fitted<Paragraph> = { inside: [], outside: [] };
  for (const block of blocks) {
    const paragraphs = asParagraphs(block);
    if (paragraphs === null) fitted.outside.push(block);
    else {
      for (const each of paragraphs) if ((each.content ?? []).length > 0) fitted.inside.push(each);
      pushAll(fitted.outside, leftOver(block));
    }
  }
  return fitted;
};

/** Inline content only, for headings. */
export const fitInline = (blocks: readonly Block[]): Fitted<Inline> => {
  const { inside, outside } = fitParagraphs(
    blocks.map((block) => (block.type === "heading" ? paragraph(block.content ?? []) : block)),
  );
  return { inside: joinLines(inside.map((each) => each.content ?? [])), outside };
};

/** Inline content without footnotes, for captions: a note is put in brackets where it stood. */
export const fitCaption = (blocks: readonly Block[]): Fitted<TextNode | HardBreak> => {
  const { inside, outside } = fitInline(blocks);
  const bracket = (text: string): TextNode => ({ type: "text", text });
  return {
    inside: inside.flatMap((node) => {
      if (node.type === "footnote") return [bracket(" ("), ...node.content, bracket(")")];
      return node.type === "money" ? node.content : [node];
    }),
    outside,
  };
};
