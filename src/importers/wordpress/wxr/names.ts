/** The namespaces of an export; "other" is any we do not read. */
export type NameSpace = "none" | "wp" | "excerpt" | "content" | "dc" | "other";

const EXPORT = /^https?:\/\/(?:www\.)?wordpress\.org\/export\/[^/]*\/?$/i;
const EXCERPT = /^https?:\/\/(?:www\.)?wordpress\.org\/export\/[^/]*\/excerpt\/?$/i;

export const nameSpaceOf = (uri: string): NameSpace => {
  if (EXPORT.test(uri)) return "wp";
  if (EXCERPT.test(uri)) return "excerpt";
  if (uri === "http://purl.org/rss/1.0/modules/content/") return "content";
  if (uri === "http://purl.org/dc/elements/1.1/") return "dc";
  return uri === "" ? "none" : "other";
};

/** What a prefix means where nobody declared it. */
const USUAL: Record<string, NameSpace> = { wp: "wp", excerpt: "excerpt", content: "content", dc: "dc" };

export type Bindings = Record<string, NameSpace>;

/** "wp:status" for a name of ours in any spelling of the prefix; "item" without namespace; "?" for all others. */
export const resolveName = (raw: string, bindings: Bindings, undeclared: (prefix: string) => void): string => {
  const colon = raw.indexOf(":");
  const prefix = colon < 0 ? "" : raw.slice(0, colon);
  const local = raw.slice(colon + 1);
  const bound = Object.hasOwn(bindings, prefix) ? bindings[prefix] : undefined;
  if (prefix === "") return bound === undefined || bound === "none" || bound === "other" ? local : `${bound}:${local}`;
  if (bound !== undefined) return bound === "none" || bound === "other" ? "?" : `${bound}:${local}`;
  const usual = Object.hasOwn(USUAL, prefix) ? USUAL[prefix] : undefined;
  if (usual === undefined) return "?";
  undeclared(prefix);
  return `${usual}:${local}`;
};

const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/** Attributes of a tag as written, the first of equal names. */
export const readAttributes = (text: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const match of text.matchAll(ATTRIBUTE)) {
    const name = match[1] ?? "";
    if (!found.has(name)) found.set(name, match[2] ?? match[3] ?? match[4] ?? "");
  }
  return found;
};
