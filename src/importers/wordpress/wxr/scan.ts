/** Longest tag or document type that is taken for one, in characters. */
export const TAG_LIMIT = 65_536;

/**
 * Where the ">" of a tag stands, from inside it; "more" when it is not there yet, "broken" when it never comes. A ">" in quotes does not count, unless
 * the quote never closes before the next "<": then it was broken, and the first ">" ends the tag.
 */
export const findTagEnd = (text: string, from: number): number | "more" | "broken" => {
  const limit = Math.min(text.length, from + TAG_LIMIT);
  let quote = 0;
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (quote === 0 && code === 62) return at;
    if (code === 60) return firstEnd(text, from, at);
    if (quote === 0 && (code === 34 || code === 39)) quote = code;
    else if (code === quote) quote = 0;
  }
  return limit === text.length ? "more" : firstEnd(text, from, limit);
};

const firstEnd = (text: string, from: number, before: number): number | "broken" => {
  const end = text.slice(from, before).indexOf(">");
  return end < 0 ? "broken" : from + end;
};

/** Where a document type ends, from inside it; -1 when not yet. Brackets, quotes and comments inside are passed over. */
export const findDoctypeEnd = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === ">" && depth <= 0) return at;
    if (mark === "[") depth += 1;
    else if (mark === "]") depth -= 1;
    else if (mark === '"' || mark === "'") at = skip(text, mark, at + 1);
    else if (mark === "<" && text.startsWith("<!--", at)) at = skip(text, "-->", at + 4);
  }
  return -1;
};

const skip = (text: string, mark: string, from: number): number => {
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end + mark.length - 1;
};
