import { ChaparError } from "../domain/errors.ts";

/** A row of a CSV file; `line` is where it begins, from 1. */
export type CsvRow = { line: number; fields: string[] };

const FIELD = /"((?:[^"]|"")*)"(?=,|\r?\n|$)|([^",\r\n]*)(?=,|\r?\n|$)/y;

/** Splits RFC 4180 text into rows; empty lines are left out, a stray quote is "invalid" with its line. */
export const readCsvRows = (text: string, file: string): CsvRow[] => {
  const rows: CsvRow[] = [];
  let [at, line] = [text.startsWith("\uFEFF") ? 1 : 0, 1];
  let row: CsvRow = { line, fields: [] };
  while (at <= text.length) {
    FIELD.lastIndex = at;
    const match = FIELD.exec(text);
    if (!match) {
      throw new ChaparError("invalid", `${file}, line ${line}: a quotation mark stands where it cannot.`, {
        field: `${file}:${line}`,
        remedy: 'Put the whole field in quotation marks and double those inside it: "a ""b"" c".',
      });
    }
    row.fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    line += match[0].split("\n").length - 1;
    at += match[0].length;
    if (text[at] === ",") {
      at += 1;
      continue;
    }
    if (row.fields.length > 1 || row.fields[0] !== "") rows.push(row);
    if (at >= text.length) break;
    at += text[at] === "\r" ? 2 : 1;
    line += 1;
    row = { line, fields: [] };
  }
  return rows;
};
