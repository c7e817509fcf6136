import { readAttributes } from "./attributes.ts";
import { builderBox, type Converter } from "./converters.ts";
import { CORE, isBuilderTag, PLUGIN } from "./known.ts";
import { scanTags, type Tag } from "./scan.ts";

export type Converted = { html: string; unknown: Record<string, number> };

const ASSIGNS = /(?:^|\s)[A-Za-z_][\w-]*\s*=\s*["'“”″]|^[A-Za-z_][\w-]*=[^\s=]/;
const ADDRESS = /^=?\s*["']?https?:\/\//i;

/** Letters with an underscore between, alone on a line, are a tag: `[ad_slot]`. */
const SNAKE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/;

const converterOf = (name: string): Converter | null => CORE.get(name) ?? PLUGIN.get(name) ?? null;

const isLineEdge = (character: string | undefined): boolean => character === undefined || /[\n>\]]/.test(character);

/** True when both tags (or the one) fill their lines: then they enclose blocks, otherwise words of a sentence. */
const standsAlone = (text: string, open: Tag, close: Tag): boolean => {
  const after = text[close.end];
  return isLineEdge(text[open.start - 1]) && (after === undefined || /[\n<[]/.test(after));
};

/**
 * True for a short code, false for words that an author put in brackets: "[sic]", "[he said]", "[1]". A tag is known to
 * WordPress, has attributes, has a twin that closes it, closes something itself, or is named as page builders name.
 */
const isShortcode = (tag: Tag, text: string): boolean => {
  if (CORE.has(tag.name) || isBuilderTag(tag.name)) return true;
  if (tag.twin >= 0) return true;
  if (tag.kind === "close") return tag.attrs === "" && tag.name === tag.name.toLowerCase();
  if (ASSIGNS.test(tag.attrs)) return true;
  if (PLUGIN.has(tag.name) && (tag.kind === "single" || ADDRESS.test(tag.attrs))) return true;
  return tag.attrs === "" && SNAKE.test(tag.name) && standsAlone(text, tag, tag);
};

type Job = {
  text: string;
  tags: readonly Tag[];
  unknown: Map<string, number>;
  out: string[];
  closers: Map<number, string>;
};

const countUnknown = (job: Job, tag: Tag): void => {
  job.unknown.set(tag.name, (job.unknown.get(tag.name) ?? 0) + 1);
};

/** The converter of a tag nobody knows: what it encloses is kept, the tag is counted. */
const unknownConverter = (job: Job, tag: Tag): Converter => {
  const close = job.tags[tag.twin];
  if (close && isBuilderTag(tag.name)) return builderBox;
  countUnknown(job, tag);
  return close && standsAlone(job.text, tag, close)
    ? { open: () => "<div>", close: "</div>" }
    : { open: () => "", close: "" };
};

/** Writes what the opener at `index` becomes; gives the index of the last tag it used up. */
const writeOpener = (job: Job, tag: Tag, index: number): number => {
  const converter = converterOf(tag.name) ?? unknownConverter(job, tag);
  const close = tag.twin > index ? job.tags[tag.twin] : undefined;
  const attrs = readAttributes(tag.attrs);
  if ("whole" in converter) {
    job.out.push(converter.whole(attrs, close ? job.text.slice(tag.end, close.start) : ""));
    return close ? tag.twin : index;
  }
  if (close) {
    job.out.push(converter.open(attrs));
    job.closers.set(tag.twin, converter.close);
  }
  return index;
};

/** `[[tag]]` and `[[tag]…[/tag]]` show the tag itself. */
const isLiteral = (tag: Tag, tags: readonly Tag[], text: string): boolean => {
  if (!CORE.has(tag.name) && !PLUGIN.has(tag.name)) return false;
  if (tag.escaped) return true;
  const twin = tags[tag.twin];
  if (!twin) return false;
  const [open, close] = tag.kind === "open" ? [tag, twin] : [twin, tag];
  return text[open.start - 1] === "[" && text[close.end] === "]";
};

/** Replaces short codes by HTML that says the same; what they enclose stays where it is. Linear in the text's length. */
export const convertShortcodes = (text: string): Converted => {
  if (!text.includes("[")) return { html: text, unknown: {} };
  const tags = scanTags(text);
  const job: Job = { text, tags, unknown: new Map(), out: [], closers: new Map() };
  let at = 0;
  for (let index = 0; index < tags.length; index += 1) {
    const tag = tags[index];
    if (!tag) break;
    if (isLiteral(tag, tags, text)) {
      const opens = text[tag.start - 1] === "[";
      const closes = text[tag.end] === "]";
      job.out.push(text.slice(at, opens ? tag.start - 1 : tag.start), text.slice(tag.start, tag.end));
      at = closes ? tag.end + 1 : tag.end;
      continue;
    }
    if (!isShortcode(tag, text)) continue;
    job.out.push(text.slice(at, tag.start));
    at = tag.end;
    if (tag.kind === "close") {
      const html = job.closers.get(index);
      if (html === undefined && tag.twin < 0 && !isBuilderTag(tag.name) && !converterOf(tag.name))
        countUnknown(job, tag);
      job.out.push(html ?? "");
      continue;
    }
    index = writeOpener(job, tag, index);
    at = tags[index]?.end ?? at;
  }
  job.out.push(text.slice(at));
  return { html: job.out.join(""), unknown: Object.fromEntries(job.unknown) };
};
