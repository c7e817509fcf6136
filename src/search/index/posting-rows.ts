import type { WordPostings } from "./gather.ts";
import { BLOCK_BITS, putPosting, rowOf } from "./posting.ts";

export type PostingRow = readonly [row: number, docs: Uint8Array, places: Uint8Array];

/** The end of the packed places of the document that begins at `at`. */
const endOfPlaces = (bytes: readonly number[], at: number): number => {
  let length = 0;
  let shift = 0;
  let next = at;
  for (;;) {
    const byte = bytes[next] ?? 0;
    next += 1;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) return next + length;
    shift += 7;
  }
};

/** What a batch adds to the rows of a term, when its first document has the number `first`. */
export const rowsOfWord = (term: number, { docs, places }: WordPostings, first: number): PostingRow[] => {
  const rows: PostingRow[] = [];
  let block = -1;
  let bytes: number[] = [];
  let from = 0;
  let to = 0;
  const end = (): void => {
    if (bytes.length > 0) {
      rows.push([rowOf(term, block), Uint8Array.from(bytes), Uint8Array.from(places.slice(from, to))]);
    }
    bytes = [];
    from = to;
  };
  for (let at = 0; at < docs.length; at += 2) {
    const doc = first + (docs[at] ?? 0);
    if (doc >> BLOCK_BITS !== block) {
      end();
      block = doc >> BLOCK_BITS;
    }
    putPosting(bytes, doc, docs[at + 1] ?? 0);
    to = endOfPlaces(places, to);
  }
  end();
  return rows;
};
