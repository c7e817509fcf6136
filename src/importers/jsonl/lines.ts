import { ChaparError } from "../../domain/errors.ts";

/** Where a line stands in a file; the first one is 1. */
export type Place = { file: string; number: number };

/** `text` is null, and `fault` says why, when the line cannot be read. */
export type Line = Place & { text: string | null; fault?: "long" | "encoding" };

/** Ten times the longest book: what is longer is no story, and must not fill the memory. */
const MOST_BYTES = 16 * 1024 * 1024;
const LINE_FEED = 0x0a;

/** Refuses what is no UTF-8: a file in Windows-1251 would else become stories of question marks. */
const decoder = new TextDecoder("utf-8", { fatal: true });

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};

/** The lines of a file as they come, never more of it in memory than one; empty ones are passed over. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  most = MOST_BYTES,
): AsyncGenerator<Line[]> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;

  const endLine = (last: Uint8Array): Line | null => {
    number += 1;
    const tooLong = size + last.length > most;
    // A byte order mark at the beginning is dropped by the decoder.
    const text = tooLong ? null : decoded(held.length === 0 ? last : Buffer.concat([...held, last]));
    held = [];
    size = 0;
    if (text === null) return { file, number, text, fault: tooLong ? "long" : "encoding" };
    return text.trim() === "" ? null : { file, number, text };
  };
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size > most) held = [];
    else if (part.length > 0) held.push(part);
  };

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      const line = endLine(chunk.subarray(from, at));
      if (line) lines.push(line);
      from = at + 1;
    }
    keep(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  const rest = size > 0 ? endLine(new Uint8Array()) : null;
  if (rest) yield [rest];
}

/** "stories.jsonl:17", as editors and compilers name a place. */
export const placeOf = ({ file, number }: Place): string => `${file}:${number}`;

/** The object that a line holds. Throws "invalid" when it holds none. */
export const parseLine = (line: Line): Record<string, unknown> => {
  const fail = (message: string, remedy: string): never => {
    throw new ChaparError("invalid", message, { field: placeOf(line), remedy });
  };
  if (line.fault === "encoding") return fail("The line is not in UTF-8.", "Convert the file, as by iconv -t utf-8.");
  if (line.text === null) return fail(`The line is longer than ${MOST_BYTES} bytes.`, "Write one story a line.");
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return fail("The line is no JSON.", "Write each story as one JSON object on one line.");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return fail("The line is no JSON object.", 'Write it as {"headline": "…", "body": "…"}.');
};
