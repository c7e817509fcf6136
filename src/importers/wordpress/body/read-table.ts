import type { Block, Paragraph, Table, TableCell, TableRow } from "../../../domain/body.ts";
import { tidyLine } from "./clean-text.ts";
import type { Env, ReadElement, State } from "./env.ts";
import { fitParagraphs } from "./fit.ts";
import { place } from "./flow.ts";
import { attr, type HtmlElement, type HtmlNode, isBlank, rawText } from "./html/node.ts";
import { note } from "./notes.ts";
import { pushAll } from "./push-all.ts";
import { readBox } from "./read-box.ts";

type Under = { rows: TableRow[]; caption: string; before: Block[]; after: Block[] };

const span = (cell: HtmlElement, name: string): number => {
  const value = Number.parseInt(attr(cell, name), 10);
  return value >= 1 && value <= 1000 ? value : 1;
};

const EMPTY: Paragraph = { type: "paragraph" };

const readCell = (env: Env, under: Under, cell: HtmlElement, inHead: boolean, state: State): TableCell => {
  const { inside, outside } = fitParagraphs(env.blocksOf([{ ...cell, tag: "x-box" }], state));
  if (outside.length > 0) note(env.notes, "table", "Images and embeds of a table's cells stand after the table");
  pushAll(under.after, outside);
  return {
    type: cell.tag === "th" || inHead ? "table_header" : "table_cell",
    attrs: { colspan: span(cell, "colspan"), rowspan: span(cell, "rowspan") },
    content: inside.length > 0 ? inside : [EMPTY],
  };
};

const isTag = (node: HtmlNode, ...tags: string[]): node is HtmlElement =>
  typeof node !== "string" && tags.includes(node.tag);

const isCell = (node: HtmlNode): node is HtmlElement => isTag(node, "td", "th");

const readRow = (env: Env, under: Under, row: HtmlElement, inHead: boolean, state: State): void => {
  const cells: TableCell[] = [];
  for (const node of row.children) {
    if (isCell(node)) cells.push(readCell(env, under, node, inHead, state));
    else if (!isBlank(node)) pushAll(under.before, env.blocksOf([node], state));
  }
  if (cells.length > 0) under.rows.push({ type: "table_row", content: cells });
};

const readPart = (env: Env, under: Under, part: HtmlElement, inHead: boolean, state: State): void => {
  if (part.tag === "tr") {
    readRow(env, under, part, inHead, state);
    return;
  }
  const loose = part.children.filter(isCell);
  if (loose.length > 0) readRow(env, under, { ...part, children: loose }, inHead, state);
  for (const node of part.children) {
    if (isTag(node, "tr", "thead", "tbody", "tfoot")) readPart(env, under, node, inHead || node.tag === "thead", state);
    else if (isTag(node, "caption")) under.caption = `${under.caption} ${tidyLine(rawText(node))}`.trim();
    // What stands between the cells is shown before the table, as browsers do.
    else if (!isCell(node) && !isBlank(node)) pushAll(under.before, env.blocksOf([node], state));
  }
};

const PARTS = ["thead", "tbody", "tfoot", "tr"];

/** Cells of this table, those of tables inside not counted. */
const cellsOf = (nodes: readonly HtmlNode[]): HtmlElement[] =>
  nodes.flatMap((node) => {
    if (isCell(node)) return [node];
    return isTag(node, ...PARTS) ? cellsOf(node.children) : [];
  });

/** The cell of a table that is only a frame. */
const onlyCell = (element: HtmlElement): HtmlElement | null => {
  const cells = cellsOf(element.children);
  const hasCaption = element.children.some((each) => isTag(each, "caption"));
  return cells.length === 1 && !hasCaption ? (cells[0] ?? null) : null;
};

const hasWords = ({ rows }: Under): boolean =>
  rows.some((row) => row.content.some((cell) => cell.content.some((each) => (each.content ?? []).length > 0)));

export const readTable: ReadElement = (env, flow, element, state) => {
  if (onlyCell(element)) return readBox(env, flow, element, state);
  const under: Under = { rows: [], caption: "", before: [], after: [] };
  readPart(env, under, element, false, { ...state, href: "", embeds: false });
  place(env, flow, under.before);
  const table: Table = { type: "table", attrs: { caption: under.caption }, content: under.rows };
  if (hasWords(under)) place(env, flow, [table]);
  else if (under.caption !== "")
    place(env, flow, [{ type: "paragraph", content: [{ type: "text", text: under.caption }] }]);
  place(env, flow, under.after);
};
