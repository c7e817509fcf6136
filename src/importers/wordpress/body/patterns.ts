import { blockAttr } from "./html/block-comment.ts";

const REFERENCE = /<!--\s+wp:block\s+(\{[^\n]*?\})\s*\/-->/g;
/** Patterns may hold patterns; a circle of them, or one that grows with each step, ends here. */
const DEEPEST = 6;
const MOST_ADDED = 500_000;

export type Expanded = {
  html: string;
  /** References whose post put words of its own into the pattern: the pattern's own stand there. */
  overridden: string[];
};

/**
 * The content with its synced patterns (`wp:block` with a `ref`) written out, as WordPress shows it. A reference to
 * nothing stays as it is. `pattern` gives the content of a pattern by its number.
 */
export const expandPatterns = (content: string, pattern: (ref: number) => string | null): Expanded => {
  const overridden: string[] = [];
  let added = 0;
  const expand = (html: string, open: readonly number[]): string => {
    if (open.length >= DEEPEST || !html.includes("wp:block")) return html;
    return html.replace(REFERENCE, (whole, json: string) => {
      const ref = Number(blockAttr(json, "ref"));
      const inner = Number.isSafeInteger(ref) && !open.includes(ref) ? pattern(ref) : null;
      if (inner === null || added + inner.length > MOST_ADDED) return whole;
      added += inner.length;
      if (json.includes('"content"')) overridden.push(String(ref));
      return `\n${expand(inner, [...open, ref])}\n`;
    });
  };
  return { html: expand(content, []), overridden };
};
