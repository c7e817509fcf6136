import { ChaparError } from "../../../domain/errors.ts";
import { RecordBuilder } from "./build-records.ts";
import { type DecodedText, detectEncoding, inPieces } from "./decode-text.ts";
import { MarkupLexer } from "./lexer.ts";
import { emptyMendLog, type MendLog } from "./mend-log.ts";
import type { WxrRecord } from "./records.ts";
import { unpack } from "./unpack.ts";

/** How far into a file its first element of an export may be: warnings of PHP stand before some. In characters. */
const LONGEST_PREFACE = 262_144;

const noExport = (file: string, why: string, line: number): ChaparError =>
  new ChaparError("invalid", `${file} is no WordPress export: ${why} (line ${line}).`, {
    field: `${file}:${line}`,
    remedy: "In WordPress choose Tools, Export, All content, and give the file that it downloads.",
  });

const lookOf = (text: string): string => {
  const start = text.trimStart().slice(0, 40).split("\n")[0] ?? "";
  if (start === "") return "it is empty";
  return /^</.test(start) ? `it begins with ${JSON.stringify(start)}` : "it is not XML";
};

/**
 * Reads an export (plain, gzip or zip) in order, in batches, keeping no more than one item. What is broken is mended and
 * told in `log`. Throws ChaparError "invalid", naming file and line, when the file is no export at all.
 */
export async function* readWxr(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  log: MendLog = emptyMendLog(),
): AsyncGenerator<WxrRecord[]> {
  let seen = false;
  for await (const entry of unpack(bytes, file)) {
    seen = true;
    yield* readDocument(entry.bytes, entry.name, log);
  }
  if (!seen) throw noExport(file, "the archive holds no .xml file", 1);
}

async function* readDocument(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  log: MendLog,
): AsyncGenerator<WxrRecord[]> {
  let records: WxrRecord[] = [];
  const builder = new RecordBuilder((record) => records.push(record));
  let reading: ReturnType<typeof begin> | null = null;
  const started = () => builder.documents > 0 || builder.isExport;
  for await (const piece of inPieces(bytes)) {
    reading ??= begin(detectEncoding(piece.subarray(0, 1024)), builder, log);
    const text = reading.decoder.decode(piece, { stream: true });
    if (reading.head === "") reading.head = text.slice(0, 200);
    reading.length += text.length;
    reading.lexer.feed(text);
    if (!started() && reading.length > LONGEST_PREFACE) throw noExport(file, lookOf(reading.head), 1);
    // Nothing goes out before it is sure that this is an export: an ordinary feed has items too.
    if (!builder.isExport || records.length === 0) continue;
    yield records;
    records = [];
  }
  if (reading === null) throw noExport(file, "it is empty", 1);
  reading.lexer.feed(reading.decoder.decode());
  reading.lexer.end();
  builder.end();
  if (!started()) throw noExport(file, lookOf(reading.head), 1);
  if (!builder.isExport)
    throw noExport(file, "it is a feed without the fields that WordPress exports", reading.lexer.place().line);
  if (records.length > 0) yield records;
}

const begin = (detected: DecodedText, builder: RecordBuilder, log: MendLog) => {
  const lexer = new MarkupLexer(builder, log, detected.byteCount);
  builder.readBy(lexer);
  if (detected.complaint) lexer.mend(detected.complaint.kind, detected.complaint.detail);
  return { decoder: new TextDecoder(detected.encoding), lexer, head: "", length: 0 };
};
