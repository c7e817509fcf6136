import type { MendKind } from "./records.ts";

/** How many bytes a text took in the file, so that places can be named. */
export type ByteCount = (text: string) => number;

export type DecodedText = {
  encoding: string;
  byteCount: ByteCount;
  complaint: { kind: MendKind; detail: string } | null;
};

const DECLARED = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;

const startsWith = (bytes: Uint8Array, ...expected: number[]): boolean =>
  expected.every((byte, at) => bytes[at] === byte);

const known = (label: string): string | null => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

/** The encoding by byte order mark, else by the look of the first bytes, else as declared, else UTF-8. */
export const detectEncoding = (head: Uint8Array): DecodedText => {
  const wide = (encoding: string): DecodedText => ({ encoding, byteCount: (text) => text.length * 2, complaint: null });
  const utf8: DecodedText = { encoding: "utf-8", byteCount: (text) => Buffer.byteLength(text), complaint: null };
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return utf8;
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0x3c, 0x00)) return wide("utf-16le");
  if (startsWith(head, 0xfe, 0xff) || startsWith(head, 0x00, 0x3c)) return wide("utf-16be");
  const declared = DECLARED.exec(Buffer.from(head).toString("latin1"))?.[1];
  if (declared === undefined) return utf8;
  const encoding = known(declared);
  if (encoding === null) {
    return { ...utf8, complaint: { kind: "encoding", detail: `unknown encoding "${declared}", read as UTF-8` } };
  }
  // A declaration that we can read as ASCII is not UTF-16, whatever it says.
  if (encoding === "utf-8" || encoding.startsWith("utf-16")) return utf8;
  return { encoding, byteCount: (text) => text.length, complaint: null };
};

const PIECE = 65_536;

/** Pieces of about 64 kB, so that neither tiny nor huge chunks cost more than others. */
export async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < PIECE) continue;
    const whole = waiting.length === 1 ? chunk : Buffer.concat(waiting);
    for (let at = 0; at < whole.length; at += PIECE) yield whole.subarray(at, at + PIECE);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
