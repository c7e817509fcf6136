/** A bracketed tag as it stands in the text. `attrs` is what lies between name and bracket. */
export type Tag = {
  kind: "open" | "close" | "single";
  name: string;
  attrs: string;
  start: number;
  end: number;
  /** Written `[[tag]]`: meant to be read, not run. */
  escaped: boolean;
  /** The tag that closes this one; -1 when there is none. */
  twin: number;
};

const MOST_TAG = 20_000;
const NAME = /[A-Za-z][\w-]*/y;

type Finder = (from: number) => number;

/** Finds the next match from a place on, for places that only grow: remembers its answer, so that a scan stays linear. */
const finder = (text: string, pattern: RegExp): Finder => {
  let found = -2;
  return (from) => {
    if (found !== -2 && (found < 0 || found >= from)) return found;
    pattern.lastIndex = from;
    found = pattern.exec(text)?.index ?? -1;
    return found;
  };
};

/** Steps left for reading quoted values: brackets may stand in them, so tags can overlap, and hostile ones would for ever. */
type Budget = { left: number };

/** Index of the bracket that ends the tag; -1 when this is no tag. Brackets inside quoted values do not count. */
const tagEnd = (text: string, from: number, budget: Budget): number => {
  const limit = Math.min(text.length, from + MOST_TAG);
  let quote = "";
  let firstClose = -1;
  for (let at = from; at < limit; at += 1) {
    const character = text[at];
    budget.left -= 1;
    if (firstClose < 0 && character === "]") firstClose = at;
    if (quote !== "") {
      if (budget.left < 0) return firstClose;
      if (character === quote) quote = "";
    } else if (character === "]") return at;
    else if (character === "[" || character === "<") return -1;
    else if ((character === '"' || character === "'") && text[at - 1] === "=" && budget.left > 0) quote = character;
  }
  return quote === "" ? -1 : firstClose;
};

const tagAt = (text: string, start: number, budget: Budget): Tag | null => {
  const closes = text[start + 1] === "/";
  NAME.lastIndex = start + (closes ? 2 : 1);
  const name = NAME.exec(text)?.[0];
  if (name === undefined || name.length > 60) return null;
  const from = start + (closes ? 2 : 1) + name.length;
  if (!/[\s\]/=]/.test(text[from] ?? "")) return null;
  const close = tagEnd(text, from, budget);
  if (close < 0) return null;
  const inside = text.slice(from, close).trimEnd();
  const single = inside.endsWith("/") && !closes;
  return {
    kind: closes ? "close" : single ? "single" : "open",
    name,
    attrs: (single ? inside.slice(0, -1) : inside).trim(),
    start,
    end: close + 1,
    escaped: text[start - 1] === "[" && text[close + 1] === "]",
    twin: -1,
  };
};

const VERBATIM = /^<(pre|code|script|style|textarea)(?=[\s>/])/i;

type Finders = { comment: Finder; tag: Finder; verbatim: Map<string, Finder> };

/** Where scanning goes on after a "<": comments and tags are passed over, and all of what is shown as it stands. */
const afterMarkup = (text: string, start: number, ends: Finders): number => {
  if (text.startsWith("<!--", start)) {
    const end = ends.comment(start + 4);
    return end < 0 ? text.length : end + 3;
  }
  const tag = VERBATIM.exec(text.slice(start, start + 12))?.[1]?.toLowerCase();
  if (tag !== undefined) {
    const end = ends.verbatim.get(tag)?.(start) ?? -1;
    return end < 0 ? start + 1 : end;
  }
  if (!/[a-z/]/i.test(text[start + 1] ?? "")) return start + 1;
  const end = ends.tag(start);
  return end < 0 ? start + 1 : end + 1;
};

const pair = (tags: readonly Tag[]): void => {
  const waiting = new Map<string, number[]>();
  for (const [index, tag] of tags.entries()) {
    const key = tag.name.toLowerCase();
    const open = waiting.get(key) ?? [];
    if (tag.kind === "open") {
      open.push(index);
      waiting.set(key, open);
    } else if (tag.kind === "close") {
      const opener = open.pop() ?? -1;
      tag.twin = opener;
      const opened = tags[opener];
      if (opened) opened.twin = index;
    }
  }
};

/** Every bracketed tag in the text, in order, openers and closers paired. Linear in the length of the text. */
export const scanTags = (text: string): Tag[] => {
  const ends: Finders = {
    comment: finder(text, /-->/g),
    tag: finder(text, />/g),
    verbatim: new Map([
      ["pre", finder(text, /<\/pre/gi)],
      ["code", finder(text, /<\/code/gi)],
      ["script", finder(text, /<\/script/gi)],
      ["style", finder(text, /<\/style/gi)],
      ["textarea", finder(text, /<\/textarea/gi)],
    ]),
  };
  const budget: Budget = { left: 20 * text.length };
  const tags: Tag[] = [];
  const bracket = finder(text, /\[/g);
  const angle = finder(text, /</g);
  let at = 0;
  while (at < text.length) {
    const open = bracket(at);
    if (open < 0) break;
    const markup = angle(at);
    if (markup >= 0 && markup < open) {
      at = afterMarkup(text, markup, ends);
      continue;
    }
    const tag = tagAt(text, open, budget);
    if (tag) tags.push(tag);
    at = tag ? tag.end : open + 1;
  }
  pair(tags);
  return tags;
};
