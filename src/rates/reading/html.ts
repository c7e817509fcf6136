import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { RateDocument } from "../source.ts";
import { documentText } from "./document-text.ts";
import { refuse } from "./refuse.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What stands on a page, in order: headings and paragraphs as text, the rows of tables cell by cell. */
export type PageBlock = { kind: "text"; text: string } | { kind: "row"; table: number; cells: string[] };

const TEXTS = new Set(["h1", "h2", "h3", "p"]);

const isElement = (node: Node): node is DefaultTreeAdapterTypes.Element => "tagName" in node;

/** Nodes below, the first first. A page of a hostile host may be nested deeper than a stack of calls. */
const walk = function* (children: readonly Node[]): Generator<Node> {
  const waiting = [...children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (isElement(node)) for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
};

const textOf = (element: DefaultTreeAdapterTypes.Element): string => {
  const texts = [...walk(element.childNodes)].map((node) =>
    node.nodeName === "#text" && "value" in node ? node.value : "",
  );
  return texts
    .join("")
    .replaceAll(/[\s\uFEFF]+/g, " ")
    .trim();
};

/** The blocks of a page that is whole: one without its last tag was cut off. */
export const readPage = (document: RateDocument): PageBlock[] => {
  const text = documentText(document);
  if (!/<\/html>\s*$/i.test(text)) refuse("The page is cut off.");
  const blocks: PageBlock[] = [];
  let table = 0;
  for (const node of walk(parse(text).childNodes)) {
    if (!isElement(node)) continue;
    if (node.tagName === "table") table += 1;
    if (TEXTS.has(node.tagName)) blocks.push({ kind: "text", text: textOf(node) });
    if (node.tagName !== "tr") continue;
    const cells = node.childNodes.filter(isElement).filter(({ tagName }) => tagName === "th" || tagName === "td");
    blocks.push({ kind: "row", table, cells: cells.map(textOf) });
  }
  return blocks;
};
