import type { Footnote, HardBreak, Inline, Mark } from "../../../domain/body.ts";
import { cleanText } from "./clean-text.ts";
import { type Marks, sameMarks } from "./marks.ts";

/**
 * Inline content as it is read, before white space is settled. "br" is a break the author set, "line" the end of a line
 * of classic text, "parting" a blank line of it.
 */
export type Piece = { text: string; marks: Marks } | Footnote | { type: "br" | "line" | "parting" };

const PADDED = /[\t\n\f\r]|[ \u00a0]{2}/;

/** White space made one space. A no-break space that stands alone between words is meant, and stays. */
const collapse = (text: string): string =>
  PADDED.test(text) ? text.replace(/[ \t\n\f\r\u00a0]+/g, (gap) => (gap === "\u00a0" ? gap : " ")) : text;

const isSpace = (character: string | undefined): boolean => character === " " || character === "\u00a0";

/** Text under way: joined once at the end, so that many small pieces cost no more than one. */
type Draft = { parts: string[]; marks: Marks } | Footnote;
type Line = { drafts: Draft[]; atSpace: boolean };

const newLine = (): Line => ({ drafts: [], atSpace: true });

const addText = (line: Line, raw: string, marks: Marks): void => {
  const text = collapse(cleanText(raw));
  const fitted = line.atSpace ? text.replace(/^[ \u00a0]+/, "") : text;
  if (fitted === "") return;
  const last = line.drafts.at(-1);
  if (last && "parts" in last && sameMarks(last.marks, marks)) last.parts.push(fitted);
  else line.drafts.push({ parts: [fitted], marks });
  line.atSpace = isSpace(fitted.at(-1));
};

const textNode = (text: string, marks: Marks): Inline =>
  marks.length === 0 ? { type: "text", text } : { type: "text", text, marks: [...(marks as Mark[])] };

const settleLine = ({ drafts }: Line): Inline[] => {
  const nodes: Inline[] = [];
  let atEnd = true;
  for (const draft of drafts.toReversed()) {
    if (!("parts" in draft)) {
      nodes.push(draft);
      atEnd = false;
      continue;
    }
    const joined = draft.parts.length === 1 ? (draft.parts[0] ?? "") : draft.parts.join("").normalize("NFC");
    const text = atEnd ? joined.replace(/[ \u00a0]{1,2}$/, "") : joined;
    if (text === "") continue;
    nodes.push(textNode(text, draft.marks));
    atEnd = false;
  }
  return nodes.reverse();
};

/** Several lines as one, a hard break between each two. */
export const joinLines = (lines: readonly Inline[][]): Inline[] =>
  lines.flatMap((line, index): Inline[] =>
    index === 0 ? line : [{ type: "hard_break" } satisfies HardBreak, ...line],
  );

/**
 * The paragraphs that a run of pieces makes: white space settled, equal neighbours merged, breaks at the edges gone; two
 * breaks with nothing between, and a blank line of classic text, part a paragraph from the next.
 */
export const settleRun = (pieces: readonly Piece[]): Inline[][] => {
  const paragraphs: Inline[][] = [];
  let line = newLine();
  let lines: Inline[][] = [];
  let broken = false;
  const endLine = (): void => {
    const settled = settleLine(line);
    if (settled.length > 0) lines.push(settled);
    line = newLine();
  };
  const endParagraph = (): void => {
    endLine();
    if (lines.length > 0) paragraphs.push(joinLines(lines));
    lines = [];
  };
  for (const piece of pieces) {
    if ("text" in piece) {
      addText(line, piece.text, piece.marks);
    } else if (piece.type === "footnote") {
      line.drafts.push(piece);
      line.atSpace = false;
    } else if (piece.type === "parting" || (piece.type === "br" && broken)) {
      endParagraph();
    } else {
      // The end of a source line right after a break that was set adds nothing: the line is still empty.
      endLine();
    }
    broken = line.drafts.length === 0;
  }
  endParagraph();
  return paragraphs;
};
