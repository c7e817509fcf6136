/** A piece of a query as typed. `text` is without its marks; `start` and `end` are offsets with them. */
export type Piece = {
  kind: "word" | "phrase" | "filter" | "or";
  excluded: boolean;
  /** Of a filter, in lower case; else "". */
  name: string;
  text: string;
  start: number;
  end: number;
};

const SPACE = /\s/u;
const MINUS = /[-\u2212\u2013]/u;
/** Each opens a phrase; any of the closing ones ends it. */
const OPENING = /["\u201c\u201e\u201f\u00ab]/u;
const CLOSING = /["\u201c\u201d\u201f\u00bb]/u;
const FILTER_NAMES = new Set(["country", "section", "tag", "author", "lang", "language", "year", "before", "after"]);

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && SPACE.test(text[at] ?? "")) at += 1;
  return at;
};

const endOfRun = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !SPACE.test(text[at] ?? "") && !OPENING.test(text[at] ?? "")) at += 1;
  return at;
};

/** The closing mark of a phrase that opens at `at`; -1 when there is none. */
const closing = (text: string, at: number): number => {
  if (!OPENING.test(text[at] ?? "")) return -1;
  for (let end = at + 1; end < text.length; end += 1) if (CLOSING.test(text[end] ?? "")) return end;
  return -1;
};

const pieceAt = (text: string, start: number): Piece => {
  const excluded = MINUS.test(text[start] ?? "") && start + 1 < text.length && !SPACE.test(text[start + 1] ?? "");
  const at = excluded ? start + 1 : start;
  const end = closing(text, at);
  if (end >= 0) return { kind: "phrase", excluded, name: "", text: text.slice(at + 1, end), start, end: end + 1 };
  // A mark that nothing closes stands for itself.
  const runEnd = Math.max(at + 1, endOfRun(text, OPENING.test(text[at] ?? "") ? at + 1 : at));
  const run = text.slice(at, runEnd);
  const colon = run.indexOf(":");
  const name = run.slice(0, Math.max(0, colon)).toLowerCase();
  if (FILTER_NAMES.has(name)) {
    const valueAt = at + colon + 1;
    const valueEnd = closing(text, valueAt);
    if (valueEnd >= 0) {
      return { kind: "filter", excluded, name, text: text.slice(valueAt + 1, valueEnd), start, end: valueEnd + 1 };
    }
    if (valueAt < runEnd)
      return { kind: "filter", excluded, name, text: text.slice(valueAt, runEnd), start, end: runEnd };
  }
  const or = run === "OR" || run === "|";
  return { kind: or && !excluded ? "or" : "word", excluded, name: "", text: run, start, end: runEnd };
};

/** Cuts a query into its pieces. Anything is some piece. */
export const lex = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const piece = pieceAt(text, at);
    pieces.push(piece);
    at = skipSpace(text, piece.end);
  }
  return pieces;
};
