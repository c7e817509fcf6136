import type { Gathering } from "./gather.ts";
import { Bytes, PlacesReader } from "./places.ts";
import { BLOCK_BITS, putPosting, rowOf } from "./posting.ts";

export type PostingRow = readonly [row: number, docs: Uint8Array, places: Uint8Array];

/** Makes a batch's rows of postings, whose documents have the numbers from `first` on. What rows hold is lent until `clear`. */
export class PostingRows {
  private readonly gathering: Gathering;
  private readonly first: number;
  private readonly list = new Bytes();
  private readonly docs = new Bytes();
  private readonly places = new Bytes();

  constructor(gathering: Gathering, first: number) {
    this.gathering = gathering;
    this.first = first;
  }

  clear(): void {
    this.docs.clear();
    this.places.clear();
  }

  /** What the batch adds to the row of a word's term in which its documents begin. */
  of(word: number, term: number): PostingRow {
    const [docsFrom, placesFrom] = [this.docs.length, this.places.length];
    this.list.clear();
    this.gathering.occurrences.copy(word, this.list);
    const bytes = this.list.from(0);
    const reader = new PlacesReader(bytes);
    let block = -1;
    while (reader.at < bytes.length) {
      const doc = this.first + reader.number();
      if (block < 0) block = doc >> BLOCK_BITS;
      putPosting(this.docs, doc - (block << BLOCK_BITS), bytes[reader.at++] ?? 0);
      const from = reader.at;
      reader.skip();
      this.places.putAll(bytes, from, reader.at);
    }
    return [rowOf(term, block), this.docs.from(docsFrom), this.places.from(placesFrom)];
  }
}
