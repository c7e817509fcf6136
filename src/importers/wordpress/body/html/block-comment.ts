export type BlockComment = { kind: "open" | "close" | "void"; name: string; json: string };

const NAME = /^[a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?$/;

/** Reads the inside of an HTML comment as a block delimiter of WordPress; null for any other comment. */
export const readBlockComment = (data: string): BlockComment | null => {
  const text = data.trim();
  const closes = text.startsWith("/wp:");
  if (!closes && !text.startsWith("wp:")) return null;
  const isVoid = text.endsWith("/");
  const inside = text.slice(closes ? 4 : 3, isVoid ? -1 : undefined);
  const gap = inside.search(/\s/);
  const name = gap < 0 ? inside : inside.slice(0, gap);
  if (!NAME.test(name)) return null;
  return {
    kind: closes ? "close" : isVoid ? "void" : "open",
    name: name.replace(/^core\//, ""),
    json: gap < 0 ? "" : inside.slice(gap).trim(),
  };
};

/** Exports that lost their backslashes hold "u0022" where the escape of a quotation mark stood. */
const mend = (text: string): string =>
  text.replace(/\\?u00(22|26|2d|3c|3e|27)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** One text or number of a block's attributes; "" when it is missing. Broken JSON is searched for the plain pair. */
export const blockAttr = (json: string, name: string): string => {
  if (!json.includes(name)) return "";
  const data = parse(json);
  if (typeof data === "object" && data !== null) {
    const value = Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : "";
    if (typeof value === "number") return String(value);
    return typeof value === "string" ? mend(value) : "";
  }
  const found = new RegExp(`"${name}"\\s*:\\s*"?([^",}]*)`).exec(mend(json).replaceAll('\\"', '"'));
  return found?.[1]?.trim() ?? "";
};
