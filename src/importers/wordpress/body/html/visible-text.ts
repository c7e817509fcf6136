import { cleanText } from "../clean-text.ts";
import { BLOCK_TAGS } from "../data/html-tags.ts";
import { parseHtml } from "./parse-html.ts";

const UNSEEN_TAGS = /^(?:script|style|iframe|noembed|noframes)$/;
const PARTING_TAGS =
  /^(?:br|img|audio|video|object|embed|iframe|noscript|template|svg|button|label|select|textarea|x-note)$/;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Index after the ">" that ends the tag, quoted values passed over; -1 when nothing ends it. */
export const afterTag = (html: string, start: number): number => {
  for (let at = start + 1; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code !== 61) continue;
    while (/\s/.test(html[at + 1] ?? "")) at += 1;
    const quote = html[at + 1];
    if (quote !== '"' && quote !== "'") continue;
    const close = html.indexOf(quote, at + 2);
    if (close < 0) return -1;
    at = close;
  }
  return -1;
};

const afterComment = (html: string, start: number): number => {
  if (html.startsWith("<!-->", start)) return start + 5;
  const end = html.indexOf("-->", start + 4);
  return end < 0 ? html.length : end + 3;
};

const afterUnseen = (html: string, tag: string, from: number): number => {
  const end = new RegExp(`</${tag}(?=[\\s>/])`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
};

/** What stands in the text for a tag: nothing inside a line, a space where it parts words. */
const trace = (tag: string, name: string): string => {
  if (name === "q") return tag.startsWith("</") ? "”" : "“";
  if (BLOCK_TAGS.has(name) || PARTING_TAGS.test(name)) return " ";
  const standsApart =
    (name === "sup" && tag.includes("data-fn")) || (name === "a" && tag.includes("wp-block-file__button"));
  return standsApart ? " " : "";
};

const decoded = new Map<string, string>();
const MOST_DECODED = 3000;

/** Character references by the parser's own table, each asked for once. */
const decodeReference = (reference: string): string => {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  const [text] = parseHtml(reference).root.children;
  const result = typeof text === "string" ? text : "";
  if (decoded.size < MOST_DECODED) decoded.set(reference, result);
  return result;
};

/**
 * The text of HTML as the eye meets it, read by plain scanning and so not by the code whose work it checks. Linear,
 * because each search starts where the one before it ended.
 */
export const visibleText = (html: string): string => {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    const code = html.charCodeAt(open + 1);
    const isTag = isLetter(code) || (code === 47 && isLetter(html.charCodeAt(open + 2)));
    if (!isTag && code !== 33 && code !== 63 && code !== 47) {
      parts.push(html.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    parts.push(html.slice(at, open));
    if (!isTag) {
      const isComment = html.startsWith("<!--", open);
      const end = html.indexOf(">", open);
      at = isComment ? afterComment(html, open) : end < 0 ? html.length : end + 1;
      if (isComment) parts.push(/^<!--\s*(?:\/?wp:|more|nextpage)/.test(html.slice(open, open + 20)) ? " " : "");
      continue;
    }
    const end = afterTag(html, open);
    at = end < 0 ? html.length : end;
    const tag = html.slice(open, at);
    const name = (/^<\/?([^\s/>]+)/.exec(tag.slice(0, 40))?.[1] ?? "").toLowerCase();
    parts.push(trace(tag, name));
    if (code !== 47 && UNSEEN_TAGS.test(name)) at = afterUnseen(html, name, at);
  }
  parts.push(html.slice(at));
  const text = parts.join("");
  return cleanText(
    text.includes("&") ? text.replace(/&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,31});?/gi, decodeReference) : text,
  );
};
