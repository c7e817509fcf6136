import type { Block, Paragraph } from "../../../domain/body.ts";
import { tidyLine } from "./clean-text.ts";
import type { Env, ReadElement, State } from "./env.ts";
import { fitParagraphs, flowSegments } from "./fit.ts";
import { place } from "./flow.ts";
import { attr, type HtmlElement, type HtmlNode, hasClass, isBlank, rawText } from "./html/node.ts";
import { placeSocial } from "./read-embed.ts";

const isSource = (node: HtmlNode): node is HtmlElement =>
  typeof node !== "string" && (node.tag === "cite" || node.tag === "footer");

/** A paragraph that is nothing but a `<cite>` names the source too. */
const wrapsSource = (node: HtmlNode): boolean => {
  if (typeof node === "string" || node.tag !== "p") return false;
  const filled = node.children.filter((each) => !isBlank(each));
  return filled.length === 1 && filled[0] !== undefined && isSource(filled[0]);
};

type Parted = { rest: HtmlNode[]; source: string };

/** The quote's own words apart from its source; wrappers of blocks are looked through. */
const partSource = (nodes: readonly HtmlNode[]): Parted => {
  const parted: Parted = { rest: [], source: "" };
  for (const node of nodes) {
    if (isSource(node) || wrapsSource(node)) parted.source = `${parted.source} ${tidyLine(rawText(node))}`.trim();
    else parted.rest.push(node);
  }
  return parted;
};

const asQuotes = (blocks: readonly Block[], source: string): Block[] => {
  const segments = flowSegments(blocks);
  const last = segments.findLastIndex((each) => Array.isArray(each));
  const quotes = segments.map((each, index): Block => {
    if (!Array.isArray(each)) return each;
    return { type: "blockquote", attrs: { source: index === last ? source : "" }, content: each };
  });
  return last < 0 && source !== "" ? [...quotes, plain(source)] : quotes;
};

const plain = (text: string): Paragraph => ({ type: "paragraph", content: [{ type: "text", text }] });

const asPullquote = (blocks: readonly Block[], source: string): Block[] => {
  const { inside, outside } = fitParagraphs(blocks);
  if (inside.length === 0) return source === "" ? outside : [plain(source), ...outside];
  return [{ type: "pullquote", attrs: { source }, content: inside }, ...outside];
};

const blocksOfQuote = (env: Env, element: HtmlElement, state: State, build: typeof asQuotes): Block[] => {
  const { rest, source } = partSource(element.children);
  return build(
    env.blocksOf(rest, { ...state, href: "", embeds: false }),
    source || tidyLine(attr(element, "data-source")),
  );
};

export const readQuote: ReadElement = (env, flow, element, state) => {
  if (placeSocial(env, flow, element)) return;
  const pulled = hasClass(element, "wp-block-pullquote");
  place(env, flow, blocksOfQuote(env, element, state, pulled ? asPullquote : asQuotes));
};

/** The figure of a pull quote: the quote inside it is read as one. */
export const readPullquoteFigure: ReadElement = (env, flow, element, state) => {
  const inner = element.children.find((each) => typeof each !== "string" && each.tag === "blockquote");
  const quote = typeof inner === "object" ? inner : element;
  const others = element.children.filter((each) => each !== inner);
  place(env, flow, blocksOfQuote(env, quote, state, asPullquote));
  if (inner) env.readInto(flow, others, state);
};
