import { STYLE_TEXT } from "../../site/styles.ts";

const STYLE_BYTES = Buffer.from(STYLE_TEXT);
const OPENING = "<style>";

/** A page in UTF-8. The stylesheet is half of it and always the same, and encoding costs as much as making the page. */
export const pageBytes = (html: string): Uint8Array => {
  const start = html.indexOf(OPENING) + OPENING.length;
  if (!html.startsWith(STYLE_TEXT, start)) return Buffer.from(html);
  const before = Buffer.from(html.slice(0, start));
  const after = Buffer.from(html.slice(start + STYLE_TEXT.length));
  return Buffer.concat([before, STYLE_BYTES, after]);
};
