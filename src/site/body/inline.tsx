import type { Footnote, Inline, Mark, Money, TextNode } from "../../domain/body.ts";
import { direction } from "../formats.ts";
import type { Children } from "../markup/markup.ts";

/** How a text's links and notes are written, and the notes met so far, in the order of their references. */
export type Notes = {
  list: Footnote[];
  href: (address: string) => string;
  reference: (number: number) => Children;
  /** What stands after a sum: its worth in another currency, or nothing. */
  worth: (sum: Money["attrs"]) => Children;
};

/** Outermost first: a link holds its words' other marks, so that a half-bold link stays one link. */
const ORDER: readonly Mark["type"][] = ["link", "lang", "highlight", "strike", "strong", "em", "sub", "sup", "code"];

const outermost = (marks: readonly Mark[] = [], depth: number): { mark: Mark | null; at: number } => {
  for (let at = depth; at < ORDER.length; at += 1) {
    const mark = marks.find((each) => each.type === ORDER[at]);
    if (mark) return { mark, at };
  }
  return { mark: null, at: ORDER.length };
};

const keyOf = (mark: Mark | null): string => {
  if (mark === null) return "";
  return "attrs" in mark ? `${mark.type} ${JSON.stringify(mark.attrs)}` : mark.type;
};

const wrap = (mark: Mark, inner: Children, notes: Notes): Children => {
  switch (mark.type) {
    case "link":
      return <a href={notes.href(mark.attrs.href)}>{inner}</a>;
    case "lang":
      return (
        <span lang={mark.attrs.lang} dir={direction(mark.attrs.lang)}>
          {inner}
        </span>
      );
    case "strong":
      return <strong>{inner}</strong>;
    case "em":
      return <em>{inner}</em>;
    case "sub":
      return <sub>{inner}</sub>;
    case "sup":
      return <sup>{inner}</sup>;
    case "strike":
      return <s>{inner}</s>;
    case "highlight":
      return <mark>{inner}</mark>;
    case "code":
      return <code>{inner}</code>;
  }
};

const single = (node: Inline, notes: Notes): Children => {
  if (node.type === "text") return node.text;
  if (node.type === "money") return [inline(node.content, notes), notes.worth(node.attrs)];
  return node.type === "hard_break" ? <br /> : notes.reference(notes.list.push(node));
};

/** Inline content with its marks; neighbours that share an outer mark stand in one element. */
export const inline = (nodes: readonly Inline[] = [], notes: Notes, depth = 0): Children => {
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === "text" && !only.marks?.length) return only.text;
  const parts: Children[] = [];
  for (let start = 0; start < nodes.length; ) {
    const first = nodes[start] as Inline;
    const { mark, at } = first.type === "text" ? outermost(first.marks, depth) : { mark: null, at: 0 };
    if (mark === null) {
      parts.push(single(first, notes));
      start += 1;
      continue;
    }
    const key = keyOf(mark);
    const shares = (node: Inline): node is TextNode =>
      node.type === "text" && keyOf(outermost(node.marks, depth).mark) === key;
    let end = start + 1;
    while (end < nodes.length && shares(nodes[end] as Inline)) end += 1;
    parts.push(wrap(mark, inline(nodes.slice(start, end), notes, at + 1), notes));
    start = end;
  }
  return parts;
};
