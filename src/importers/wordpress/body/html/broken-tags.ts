import { afterTag } from "./visible-text.ts";

const MOST_MENDED = 20;

/** Makes the "<" of a tag that never ends plain text, so that the rest of the post is not lost inside it. */
export const mendBrokenTags = (html: string): string => {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  for (let mended = 0; mended < MOST_MENDED; ) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open);
      at = end < 0 ? html.length : end;
      continue;
    }
    const end = /[a-z/]/i.test(html[open + 1] ?? "") ? afterTag(html, open) : open + 1;
    at = end;
    if (end >= 0) continue;
    parts.push(html.slice(from, open), "&lt;");
    from = open + 1;
    at = from;
    mended += 1;
  }
  return parts.join("") + html.slice(from);
};
