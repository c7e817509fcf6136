import type { RateDocument } from "../source.ts";
import { documentText } from "./document-text.ts";
import { refuse } from "./refuse.ts";

/**
 * A page that is whole: one without its last tag was cut off. Pages are read as text with marks and not by a parser of HTML,
 * which mends whatever it is given, and needs seconds for a page that was made to hurt.
 */
export const pageText = (document: RateDocument): string => {
  const text = documentText(document).trimEnd();
  return text.toLowerCase().endsWith("</html>") ? text : refuse("The page is cut off.");
};

const ROW = /<tr\b[^<>]*>((?:\s*<t[hd]\b[^<>]*>[^<]*<\/t[hd]>)+)\s*<\/tr>/g;
const CELL = /<t[hd]\b[^<>]*>([^<]*)<\/t[hd]>/g;

/** The texts in the cells of the first table, row by row; null when there is none. All its rows are plain, or it is refused. */
export const firstTable = (text: string): string[][] | null => {
  const start = text.indexOf("<table");
  if (start === -1) return null;
  const end = text.indexOf("</table>", start);
  const table = text.slice(start, end === -1 ? start : end);
  const rows = [...table.matchAll(ROW)].map(([, cells = ""]) => cells);
  if (rows.length !== table.split("<tr").length - 1) refuse("The table is built in another way than before.");
  return rows.map((cells) => [...cells.matchAll(CELL)].map(([, cell = ""]) => cell.trim()));
};
