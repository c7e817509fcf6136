import { peek, unpackGzip } from "../../files/gunzip.ts";
import { unzip } from "./unzip.ts";

/** A document inside a file: "export.zip/part-1.xml". */
export type UnpackedEntry = { name: string; bytes: AsyncIterable<Uint8Array> };

const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 0) <= 7;

/** The documents of a plain, gzipped or zipped file, told apart by their first bytes and never by the name. */
export async function* unpack(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<UnpackedEntry> {
  const { head, all } = await peek(bytes);
  if (isZip(head)) yield* unzip(all, file);
  else yield { name: file, bytes: unpackGzip(all, file) };
}
