export type ShortcodeAttrs = { named: Record<string, string>; positional: string[] };

const NAME = /[\w-]/;
const SPACE = /\s/;

/** Divi writes brackets and quotation marks inside values as "%22", "%91", "%93"; "@ET-DC@…@" is filled in by its server. */
const decodeValue = (value: string): string =>
  value.startsWith("@ET-DC@") ? "" : value.replace(/%2[27]|%9[123]|&quot;|&#0?39;/g, (code) => DECODED[code] ?? code);

const DECODED: Readonly<Record<string, string>> = {
  "%22": '"',
  "%27": "'",
  "%91": "[",
  "%92": "\\",
  "%93": "]",
  "&quot;": '"',
  "&#39;": "'",
  "&#039;": "'",
};

/** Quotation marks that word processors and WordPress put in place of the straight ones. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", "“": "”", "”": "”", "″": "″", "«": "»" };

const valueAt = (text: string, start: number): { value: string; end: number } => {
  const closing = QUOTES[text[start] ?? ""];
  const end = closing === undefined ? -1 : text.indexOf(closing, start + 1);
  if (end >= 0) return { value: text.slice(start + 1, end), end: end + 1 };
  let at = start;
  while (at < text.length && !SPACE.test(text[at] ?? "")) at += 1;
  return { value: text.slice(start, at).replace(/^["']|["']$/g, ""), end: at };
};

/** Reads `a="1" b='2' c=3 word "quoted words"`. Linear: a closing mark is looked for at most once a value. */
export const readAttributes = (text: string): ShortcodeAttrs => {
  const named: Record<string, string> = Object.create(null);
  const positional: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text[at] ?? "")) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < text.length && NAME.test(text[end] ?? "")) end += 1;
    let equals = end;
    while (equals > at && SPACE.test(text[equals] ?? "")) equals += 1;
    const isNamed = end > at && text[equals] === "=";
    let start = isNamed ? equals + 1 : at;
    while (isNamed && SPACE.test(text[start] ?? "")) start += 1;
    const { value, end: next } = valueAt(text, start);
    if (isNamed) named[text.slice(at, end).toLowerCase()] = decodeValue(value);
    else positional.push(decodeValue(value));
    at = Math.max(next, at + 1);
  }
  return { named, positional };
};
