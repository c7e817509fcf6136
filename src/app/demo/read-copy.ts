import {
  type Block,
  type Body,
  type BulletList,
  bodyOf,
  type ImageNode,
  type ListItem,
  type OrderedList,
  type Paragraph,
  type TableRow,
} from "../../domain/body.ts";
import { ChaparError } from "../../domain/errors.ts";
import { readInline, readPlainInline } from "./read-inline.ts";

/** A drawn picture as stored: what an image node needs besides its caption. */
export type CopyPicture = { image: number; alt: string; credit: string };
export type FindPicture = (name: string) => CopyPicture;

type Cursor = { lines: string[]; at: number; picture: FindPicture };

const fail = (cursor: Cursor, message: string): never => {
  throw new ChaparError("invalid", `The copy cannot be read: ${message} (line ${cursor.at + 1}).`, {
    field: `line:${cursor.at + 1}`,
  });
};

const peek = (cursor: Cursor): string | undefined => cursor.lines[cursor.at];

/** The lines from here on that match, taken; what `shape` captures first, or the line. */
const takeWhile = (cursor: Cursor, shape: RegExp): string[] => {
  const taken: string[] = [];
  for (let line = peek(cursor); line !== undefined; line = peek(cursor)) {
    const match = shape.exec(line);
    if (!match) break;
    taken.push(match[1] ?? line);
    cursor.at += 1;
  }
  return taken;
};

const paragraphOf = (text: string): Paragraph => ({ type: "paragraph", content: readInline(text) });

const readParagraph = (cursor: Cursor): Block => paragraphOf(takeWhile(cursor, /^(?!\[\/)(?=\s*\S)/u).join("\n"));

const readHeading = (cursor: Cursor, [, marks = "##", text = ""]: RegExpExecArray): Block => {
  cursor.at += 1;
  const level = marks.length as 2 | 3 | 4;
  return { type: "heading", attrs: { level }, content: readInline(text) };
};

const ITEM = /^( *)(-|\d+\.) (.+)$/u;

const readItem = (cursor: Cursor, text: string, depth: number): ListItem => {
  const item: ListItem = { type: "list_item", content: [paragraphOf(text)] };
  const inner = ITEM.exec(peek(cursor) ?? "");
  if (inner && (inner[1] ?? "").length > depth) item.content.push(readList(cursor, inner));
  return item;
};

/** A list and the lists inside its items; two spaces more is a level deeper. */
const readList = (cursor: Cursor, first: RegExpExecArray): BulletList | OrderedList => {
  const depth = (first[1] ?? "").length;
  const items: ListItem[] = [];
  for (let match: RegExpExecArray | null = first; match; match = ITEM.exec(peek(cursor) ?? "")) {
    if ((match[1] ?? "").length !== depth) break;
    cursor.at += 1;
    items.push(readItem(cursor, match[3] ?? "", depth));
  }
  if (first[2] === "-") return { type: "bullet_list", content: items };
  return { type: "ordered_list", attrs: { start: Number.parseInt(first[2] ?? "1", 10) }, content: items };
};

const SOURCE = /^— (.+)$/u;

/** Lines behind a sign as paragraphs; a last line "— Name" is the source. */
const readQuoted = (cursor: Cursor, shape: RegExp): { source: string; content: Paragraph[] } => {
  const lines = takeWhile(cursor, shape);
  const source = SOURCE.exec(lines.at(-1) ?? "")?.[1] ?? "";
  const text = source === "" ? lines : lines.slice(0, -1);
  return { source, content: text.filter((line) => line !== "").map(paragraphOf) };
};

const readPullquote = (cursor: Cursor): Block => {
  const { source, content } = readQuoted(cursor, /^>> ?(.*)$/u);
  return { type: "pullquote", attrs: { source }, content };
};

const readQuote = (cursor: Cursor): Block => {
  const { source, content } = readQuoted(cursor, /^> ?((?!>).*)$/u);
  return { type: "blockquote", attrs: { source }, content };
};

const readImage = (cursor: Cursor, [, name = "", caption = ""]: RegExpExecArray): ImageNode => {
  cursor.at += 1;
  return { type: "image", attrs: cursor.picture(name), content: readPlainInline(caption) };
};

const readEmbed = (cursor: Cursor, [, provider = "", url = "", title = ""]: RegExpExecArray): Block => {
  cursor.at += 1;
  return { type: "embed", attrs: { provider, url, title } };
};

const readRow = (line: string, type: "table_cell" | "table_header"): TableRow => ({
  type: "table_row",
  content: line
    .split("|")
    .slice(1, -1)
    .map((cell) => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraphOf(cell.trim())] })),
});

/** Rows between bars; the row over a line of dashes holds the headings. */
const readTable = (cursor: Cursor, [, caption = ""]: RegExpExecArray): Block => {
  cursor.at += 1;
  const lines = takeWhile(cursor, /^\|/u).length;
  const rows = cursor.lines.slice(cursor.at - lines, cursor.at);
  const isHead = (row: string): boolean => rows[rows.indexOf(row) + 1]?.startsWith("|--") === true;
  const content = rows
    .filter((row) => !row.startsWith("|--"))
    .map((row) => readRow(row, isHead(row) ? "table_header" : "table_cell"));
  return { type: "table", attrs: { caption }, content };
};

const readCode = (cursor: Cursor, [, language = ""]: RegExpExecArray): Block => {
  cursor.at += 1;
  const text = takeWhile(cursor, /^(?!~~~)/u).length;
  const lines = cursor.lines.slice(cursor.at - text, cursor.at);
  if (peek(cursor) !== "~~~") return fail(cursor, "a code block is not closed by ~~~");
  cursor.at += 1;
  return { type: "code_block", attrs: { language }, content: [{ type: "text", text: lines.join("\n") }] };
};

/** What stands up to the closing sign, which is taken too. */
const readInside = (cursor: Cursor, end: string): Block[] => {
  cursor.at += 1;
  const blocks = readBlocks(cursor, end);
  if (peek(cursor) !== end) return fail(cursor, `${end} is missing`);
  cursor.at += 1;
  return blocks;
};

const readNote = (cursor: Cursor, [, title = ""]: RegExpExecArray): Block => ({
  type: "note",
  attrs: { title },
  content: readInside(cursor, "[/note]"),
});

const readGallery = (cursor: Cursor): Block => {
  const content = readInside(cursor, "[/gallery]");
  if (!content.every((block) => block.type === "image")) return fail(cursor, "a gallery holds images only");
  return { type: "gallery", content };
};

const readDivider = (cursor: Cursor): Block => {
  cursor.at += 1;
  return { type: "divider" };
};

const READERS: { starts: RegExp; read(cursor: Cursor, match: RegExpExecArray): Block }[] = [
  { starts: /^(#{2,4}) (.+)$/u, read: readHeading },
  { starts: ITEM, read: readList },
  { starts: /^>>/u, read: readPullquote },
  { starts: /^>/u, read: readQuote },
  { starts: /^\[image: ([a-z0-9-]+)\] ?(.*)$/u, read: readImage },
  { starts: /^\[gallery\]$/u, read: readGallery },
  { starts: /^\[embed: (.+?) \| (\S+) \| (.+)\]$/u, read: readEmbed },
  { starts: /^\[table: (.*)\]$/u, read: readTable },
  { starts: /^~~~([a-z]*)$/u, read: readCode },
  { starts: /^\[note: (.*)\]$/u, read: readNote },
  { starts: /^---$/u, read: readDivider },
];

const readBlock = (cursor: Cursor, line: string): Block => {
  for (const { starts, read } of READERS) {
    const match = starts.exec(line);
    if (match) return read(cursor, match);
  }
  if (/^\[\/?[a-z]+(:|\]$)/u.test(line)) return fail(cursor, `"${line}" is no block that copy knows`);
  return readParagraph(cursor);
};

const readBlocks = (cursor: Cursor, end: string | null): Block[] => {
  const blocks: Block[] = [];
  for (let line = peek(cursor); line !== undefined && line !== end; line = peek(cursor)) {
    if (line.trim() === "") cursor.at += 1;
    else blocks.push(readBlock(cursor, line));
  }
  return blocks;
};

/**
 * Reads the demo's copy into a body. Blocks stand apart by blank lines: `## head`, `- item`, `1. item`, `> quote`,
 * `>> pull quote` (both may end with `— Source`), `[image: name] caption`, `[gallery]…[/gallery]`,
 * `[embed: provider | address | title]`, `[table: caption]` with rows `| a | b |`, `~~~sql … ~~~`, `---`,
 * `[note: title]…[/note]`. Inline: `*em*`, `**strong**`, `[link](/path)`, `{code:x}`, `{ru:слово}`, `^[footnote]`,
 * `{=162400000 USD 2026-01-27: $162.4 million}` for a sum with its day, `m^2^`, `CO~2~`, `~~struck out~~`,
 * `==highlighted==`, ` +` at a line's end for a break. Throws ChaparError "invalid" that names the line.
 */
export const readCopy = (text: string, picture: FindPicture): Body =>
  bodyOf(readBlocks({ lines: text.normalize("NFC").trim().split("\n"), at: 0, picture }, null));
