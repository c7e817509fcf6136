import { Unzip, UnzipInflate } from "fflate";
import { ChaparError } from "../../../domain/errors.ts";

type Entry = { name: string; chunks: Uint8Array[]; isWhole: boolean; isWanted: boolean };

const broken = (file: string, cause?: unknown): ChaparError =>
  new ChaparError("invalid", `${file} cannot be unpacked: the zip archive is broken, cut off or locked.`, {
    field: file,
    remedy: "Download it again, or unpack it and name the .xml files inside.",
    cause,
  });

const isWanted = (name: string): boolean => /\.(?:xml|wxr)$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name);

/** The XML files of a zip archive, in its order, unpacked as they are read: each must be read before the next. */
export async function* unzip(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<{ name: string; bytes: AsyncIterable<Uint8Array> }> {
  const entries: Entry[] = [];
  let failure: unknown = null;
  const archive = new Unzip((found) => {
    const entry: Entry = { name: found.name, chunks: [], isWhole: false, isWanted: isWanted(found.name) };
    entries.push(entry);
    found.ondata = (error, chunk, final) => {
      failure ??= error;
      if (entry.isWanted) entry.chunks.push(chunk);
      entry.isWhole ||= final;
    };
    found.start();
  });
  archive.register(UnzipInflate);
  const source = bytes[Symbol.asyncIterator]();

  /** Unpacks a little more; false at the end of the archive. */
  const pump = async (): Promise<boolean> => {
    const next = await source.next();
    try {
      archive.push(next.done ? new Uint8Array() : next.value, next.done === true);
    } catch (cause) {
      throw broken(file, cause);
    }
    if (failure !== null) throw broken(file, failure);
    return next.done !== true;
  };
  async function* dataOf(entry: Entry): AsyncGenerator<Uint8Array> {
    while (true) {
      yield* entry.chunks.splice(0);
      if (entry.isWhole) return;
      if (!(await pump()) && !entry.isWhole) throw broken(file);
    }
  }
  for (let at = 0; ; at += 1) {
    while (entries.length <= at && (await pump())) {
      // The next entry may begin further on.
    }
    const entry = entries[at];
    if (!entry) return;
    if (entry.isWanted) yield { name: `${file}/${entry.name}`, bytes: dataOf(entry) };
  }
}
