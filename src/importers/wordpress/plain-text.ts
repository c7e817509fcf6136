import { oneLine } from "../../domain/words.ts";
import { shownText } from "./body/html/node.ts";
import { parseHtml } from "./body/html/parse-html.ts";

/** The words of a title, name or caption that may hold HTML and entities; one line, NFC. */
export const plainText = (html: string): string => {
  const text = /[<&]/.test(html) ? parseHtml(html).root.children.map(shownText).join("") : html;
  return oneLine(text.normalize("NFC"));
};

/** Percent-escapes decoded where they are whole, NFC. */
export const decodedText = (text: string): string => {
  if (!text.includes("%")) return text.normalize("NFC");
  try {
    return decodeURIComponent(text).normalize("NFC");
  } catch {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, decodedRun).normalize("NFC");
  }
};

const decodedRun = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return Buffer.from(run.replaceAll("%", ""), "hex")
      .toString("utf8")
      .replace(/\ufffd+$/u, "");
  }
};
