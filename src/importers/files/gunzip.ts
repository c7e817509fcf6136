import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ChaparError } from "../../domain/errors.ts";

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** The bytes of a file, unpacked when its first ones say that it is gzipped, whatever its name. */
export async function* unpackGzip(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(bytes);
  yield* isGzip(head) ? gunzip(all, file) : all;
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    // Errors of either side come out of the iteration, so the callback has nothing to do.
    yield* pipeline(Readable.from(bytes), createGunzip(), () => undefined);
  } catch (cause) {
    throw new ChaparError("invalid", `${file} cannot be unpacked: its gzip data is broken or cut off.`, {
      field: file,
      remedy: "Download or copy the file again.",
      cause,
    });
  }
}

/** The first bytes of a file, and all of it. */
export const peek = async (
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> => {
  const source = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < 4) {
    const next = await source.next();
    if (next.done) break;
    first.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(first);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  return { head, all: all() };
};
