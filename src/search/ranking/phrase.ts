import { PlaceList, PlacesReader } from "../index/places.ts";
import { behindAt, codeAt, POSTING_BYTES, WEIGHT_OF_CODE } from "../index/posting.ts";
import type { Columns } from "../memory/columns.ts";
import type { PostingsRow } from "../memory/kept-postings.ts";
import type { Counted } from "./lane.ts";
import type { Postings } from "./postings.ts";
import { REACH } from "./reach.ts";

/** What may stand at a place of a phrase, and how far behind the first word that is. */
export type PhraseWord = { terms: readonly number[]; offset: number };

type PlacedRow = { shift: number; docs: Uint8Array; places: PlacesReader };

/** The postings of a term that may stand for a word of the phrase, from range to range. */
class PlacedLane {
  readonly word: number;
  private readonly rows: PlacedRow[];
  private row = 0;
  private at = 0;
  /** In the present range: the row of each document, one more than that, 0 for none; where its places begin; its code. */
  private readonly rowOf = new Uint16Array(REACH);
  private readonly starts = new Uint32Array(REACH);
  private readonly codes = new Uint8Array(REACH);

  constructor(word: number, rows: readonly PostingsRow[], base: number) {
    this.word = word;
    this.rows = rows.flatMap(({ first, docs, places }) =>
      places === null ? [] : [{ shift: first - base, docs, places: new PlacesReader(places) }],
    );
  }

  get next(): number {
    const row = this.rows[this.row];
    return row ? Math.max(0, row.shift + behindAt(row.docs, this.at)) : Number.POSITIVE_INFINITY;
  }

  /** Counts, for each document of the range, the words up to this one that it holds. */
  count(from: number, to: number, held: Uint8Array): void {
    for (let { row, at } = this; row < this.rows.length; row += 1, at = 0) {
      const { shift, docs } = this.rows[row] ?? NO_ROW;
      for (; at < docs.length; at += POSTING_BYTES) {
        const near = shift + behindAt(docs, at) - from;
        if (near >= to - from) return;
        if (near >= 0 && held[near] === this.word) held[near] = this.word + 1;
      }
    }
  }

  /** Goes on to the end of the range, noting where the places of those documents begin that hold all words. */
  note(from: number, to: number, held: Uint8Array, all: number): void {
    this.rowOf.fill(0);
    for (; this.row < this.rows.length; this.row += 1, this.at = 0) {
      const { shift, docs, places } = this.rows[this.row] ?? NO_ROW;
      for (; this.at < docs.length; this.at += POSTING_BYTES) {
        const near = shift + behindAt(docs, this.at) - from;
        if (near >= to - from) return;
        if (near >= 0 && held[near] === all) {
          this.rowOf[near] = this.row + 1;
          this.starts[near] = places.at;
          this.codes[near] = codeAt(docs, this.at);
        }
        places.skip();
      }
    }
  }

  /** Puts where the term stands in a document behind the others; the list is left as it is where it does not. */
  readPlaces(near: number, into: PlaceList): void {
    const row = this.rows[(this.rowOf[near] ?? 0) - 1];
    if (!row) return;
    const { at } = row.places;
    row.places.at = this.starts[near] ?? 0;
    row.places.readOn(into);
    row.places.at = at;
  }

  weightIn(near: number): number {
    return this.rowOf[near] === 0 ? 0 : (WEIGHT_OF_CODE[this.codes[near] ?? 0] ?? 0);
  }
}

const NO_ROW: PlacedRow = { shift: 0, docs: new Uint8Array(0), places: new PlacesReader(new Uint8Array(0)) };

/** Puts the places of a word in a document into `all`, of every term that may stand for it. */
const readPlaces = (lanes: readonly PlacedLane[], near: number, all: PlaceList): void => {
  all.count = 0;
  for (const lane of lanes) lane.readPlaces(near, all);
  if (lanes.length > 1) all.sort();
};

/** Keeps those starts of a phrase that have a place of the next word at their offset; both lists rise. */
const keepFollowed = (starts: PlaceList, offset: number, places: PlaceList): void => {
  let kept = 0;
  let next = 0;
  for (let at = 0; at < starts.count; at += 1) {
    const wanted = (starts.values[at] ?? 0) + offset;
    while (next < places.count && (places.values[next] ?? 0) < wanted) next += 1;
    if (next === places.count) break;
    if (places.values[next] === wanted) starts.values[kept++] = wanted - offset;
  }
  starts.count = kept;
};

/** That of the word that says least: it cannot stand in the phrase more often than it stands at all. */
const weightIn = (lanes: readonly (readonly PlacedLane[])[], near: number): number =>
  Math.min(...lanes.map((ofWord) => ofWord.reduce((sum, lane) => sum + lane.weightIn(near), 0)));

const least = (lanes: readonly PlacedLane[]): number => lanes.reduce((min, { next }) => Math.min(min, next), Infinity);

/** Counts a phrase in every living document, weighted by where its words stand. */
export const countPhrase = (words: readonly PhraseWord[], postings: Postings, columns: Columns): Counted => {
  const counted: Counted = { slots: [], counts: [] };
  const { base, living } = columns;
  const lanes = words.map(({ terms }, word) =>
    terms.map((term) => new PlacedLane(word, postings.get(term) ?? [], base)),
  );
  const held = new Uint8Array(REACH);
  const [starts, places] = [new PlaceList(), new PlaceList()];
  const stands = (near: number): boolean => {
    readPlaces(lanes[0] ?? [], near, starts);
    for (let word = 1; word < words.length && starts.count > 0; word += 1) {
      readPlaces(lanes[word] ?? [], near, places);
      keepFollowed(starts, words[word]?.offset ?? 0, places);
    }
    return starts.count > 0;
  };
  // No document before the one at which every word goes on holds the phrase.
  const ahead = (): number => Math.max(...lanes.map(least));
  for (let next = ahead(); next < columns.size; next = ahead()) {
    const from = next - (next % REACH);
    held.fill(0);
    for (const lane of lanes.flat()) lane.count(from, from + REACH, held);
    for (const lane of lanes.flat()) lane.note(from, from + REACH, held, words.length);
    for (let near = held.indexOf(words.length); near >= 0; near = held.indexOf(words.length, near + 1)) {
      if (living[from + near] !== 1 || !stands(near)) continue;
      counted.slots.push(from + near);
      counted.counts.push(weightIn(lanes, near));
    }
  }
  return counted;
};
