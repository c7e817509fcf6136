import type { HardBreak, Inline, Mark, TextNode } from "../../domain/body.ts";

/** The notation's inline forms, each at its own place; `read-copy.ts` describes them. */
const FORMS = new RegExp(
  [
    "\\*\\*(?<strong>.+?)\\*\\*(?!\\*)",
    "\\*(?<em>.+?)\\*",
    "\\{=(?<amount>[\\d.]+) (?<currency>[A-Z]{3}) (?<basis>[-\\d]+): (?<sum>[^}]+)\\}",
    "\\{code:(?<code>[^}]+)\\}",
    "\\{(?<lang>[a-z]{2,3}(?:-[A-Z][a-z]{3})?):(?<words>[^}]+)\\}",
    "\\^\\[(?<note>(?:[^[\\]]|\\[[^\\]]*\\])+)\\]",
    "\\[(?<link>[^\\]]+)\\]\\((?<href>[^\\s)]+)\\)",
    "\\^(?<sup>[^\\s^]+)\\^",
    "~~(?<strike>.+?)~~",
    "==(?<highlight>.+?)==",
    "~(?<sub>[^\\s~]+)~",
    "(?<break> \\+\\n)",
  ].join("|"),
  "gu",
);

type Groups = Record<string, string | undefined>;

const textNode = (text: string, marks: Mark[]): TextNode =>
  marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };

/** The mark that a form sets and the words it sets it on; null for footnotes and breaks. */
const markOf = (groups: Groups): { mark: Mark; inner: string } | null => {
  const { strong, em, code, lang, words, link, href, sup, sub, strike, highlight } = groups;
  if (strong !== undefined) return { mark: { type: "strong" }, inner: strong };
  if (em !== undefined) return { mark: { type: "em" }, inner: em };
  if (code !== undefined) return { mark: { type: "code" }, inner: code };
  if (lang !== undefined && words !== undefined) return { mark: { type: "lang", attrs: { lang } }, inner: words };
  if (link !== undefined && href !== undefined) return { mark: { type: "link", attrs: { href } }, inner: link };
  if (strike !== undefined) return { mark: { type: "strike" }, inner: strike };
  if (highlight !== undefined) return { mark: { type: "highlight" }, inner: highlight };
  if (sup !== undefined) return { mark: { type: "sup" }, inner: sup };
  if (sub !== undefined) return { mark: { type: "sub" }, inner: sub };
  return null;
};

const isPlain = (node: Inline): node is TextNode | HardBreak => node.type === "text" || node.type === "hard_break";

const formOf = (groups: Groups, marks: Mark[]): Inline[] => {
  if (groups.break !== undefined) return [{ type: "hard_break" }];
  const { amount, currency, basis, sum } = groups;
  if (amount !== undefined && currency !== undefined && basis !== undefined && sum !== undefined) {
    return [{ type: "money", attrs: { amount, currency, basis }, content: [textNode(sum, marks)] }];
  }
  if (groups.note !== undefined) return [{ type: "footnote", content: readInline(groups.note).filter(isPlain) }];
  const marked = markOf(groups);
  if (!marked) return [];
  if (marked.mark.type === "code") return [textNode(marked.inner, [...marks, marked.mark])];
  return readInline(marked.inner, [...marks, marked.mark]);
};

/** Text with inline forms as nodes. A line end that is no hard break is a space. */
export const readInline = (text: string, marks: Mark[] = []): Inline[] => {
  const nodes: Inline[] = [];
  const addText = (piece: string): void => {
    const plain = piece.replaceAll("\n", " ");
    if (plain !== "") nodes.push(textNode(plain, marks));
  };
  let end = 0;
  for (const match of text.matchAll(FORMS)) {
    addText(text.slice(end, match.index));
    nodes.push(...formOf(match.groups ?? {}, marks));
    end = match.index + match[0].length;
  }
  addText(text.slice(end));
  return nodes;
};

/** Inline content where footnotes cannot stand: captions. */
export const readPlainInline = (text: string): (TextNode | HardBreak)[] => readInline(text).filter(isPlain);
