import type { Block, Body, Inline, ListItem, TableRow } from "./body.ts";
import { oneLine } from "./words.ts";

const isStruck = (node: Inline): boolean =>
  node.type === "text" && (node.marks?.some(({ type }) => type === "strike") ?? false);

/** Text in one language, as a BCP 47 tag; null is the story's own. */
export type Span = { text: string; language: string | null };

/** A run of text, told span by span. */
type Spans = readonly Span[];

const languageOf = (node: Inline): string | null => {
  const mark = node.type === "text" ? node.marks?.find((each) => each.type === "lang") : undefined;
  return mark?.type === "lang" ? mark.attrs.lang : null;
};

const joined = (spans: Spans): string =>
  spans.length === 1 ? (spans[0]?.text ?? "") : spans.map(({ text }) => text).join("");

const plain = (text: string): Span[] => (text === "" ? [] : [{ text, language: null }]);

/** Puts text behind spans, with the last of them where that is of the same language. */
const append = (spans: Span[], text: string, language: string | null): void => {
  const last = spans.at(-1);
  if (last?.language === language) last.text += text;
  else if (text !== "") spans.push({ text, language });
};

const endsInSpace = (spans: Spans): boolean => /(?:^|\s)$/u.test(spans.at(-1)?.text ?? "");

const inlineSpans = (content: readonly Inline[] = []): Span[] => {
  const spans: Span[] = [];
  let gap = false;
  for (const node of content) {
    if (isStruck(node)) gap = true;
    else if (node.type === "text") {
      // Of the spaces before and after words left out one stays.
      append(spans, gap && endsInSpace(spans) ? node.text.trimStart() : node.text, languageOf(node));
      gap = false;
    } else if (node.type === "hard_break") append(spans, " ", null);
    else if (node.type === "money")
      for (const each of inlineSpans(node.content)) append(spans, each.text, each.language);
  }
  return spans;
};

/** The words of inline content; a hard break is a space, footnotes and struck-out words are left out. */
export const inlineText = (content: readonly Inline[] = []): string => joined(inlineSpans(content));

/** Without space around it. */
const trimmed = (spans: Spans): Span[] => {
  const kept = spans.map((span) => ({ ...span }));
  for (let first = kept[0]; first; first = kept[0]) {
    first.text = first.text.trimStart();
    if (first.text !== "") break;
    kept.shift();
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== "") break;
    kept.pop();
  }
  return kept;
};

const listSpans = (items: readonly ListItem[]): Span[][] =>
  items.flatMap((item) =>
    item.content.flatMap((block) =>
      block.type === "paragraph" ? [inlineSpans(block.content)] : listSpans(block.content),
    ),
  );

const rowText = (row: TableRow): string =>
  row.content.map((cell) => oneLine(cell.content.map((each) => inlineText(each.content)).join(" "))).join("\t");

const flowSpans = (blocks: readonly Block[]): Span[][] =>
  blocks.flatMap((block) => (block.type === "paragraph" ? [inlineSpans(block.content)] : blockSpans(block)));

/** Every paragraph-like piece of a block, with sub-heads, captions, table rows and code. */
const blockSpans = (block: Block): Span[][] => {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "image":
      return [inlineSpans(block.content)];
    case "bullet_list":
    case "ordered_list":
      return listSpans(block.content);
    case "blockquote":
    case "pullquote":
      return [...flowSpans(block.content), plain(block.attrs.source)];
    case "gallery":
      return block.content.map((image) => inlineSpans(image.content));
    case "embed":
      return [plain(block.attrs.title)];
    case "table":
      return [block.attrs.caption, ...block.content.map(rowText)].map(plain);
    case "code_block":
      return (block.content ?? []).map((node) => plain(node.text));
    case "divider":
      return [];
    case "note":
      return [plain(block.attrs.title), ...flowSpans(block.content)];
  }
};

/** The text of the whole body, as `bodyText` gives it, with the languages it is in. */
export const bodySpans = (body: Body): Span[] => {
  const whole: Span[] = [];
  for (const block of body.content) {
    for (const piece of blockSpans(block)) {
      const spans = block.type === "code_block" ? piece : trimmed(piece);
      if (spans.length > 0 && whole.length > 0) append(whole, "\n\n", null);
      for (const { text, language } of spans) append(whole, text, language);
    }
  }
  return whole;
};

/** Plain text of the whole body: pieces apart by a blank line, table cells by a tab, code as it stands. */
export const bodyText = (body: Body): string => joined(bodySpans(body));

/** Running text only, a paragraph a piece: no sub-heads, captions, tables, code, pull quotes or boxes. */
export const bodyParagraphs = (body: Body): string[] =>
  body.content
    .flatMap((block) => {
      if (block.type === "paragraph") return [inlineText(block.content)];
      if (block.type === "blockquote") return flowSpans(block.content).map(joined);
      return block.type === "bullet_list" || block.type === "ordered_list" ? listSpans(block.content).map(joined) : [];
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
