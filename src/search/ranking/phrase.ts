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

  /** Goes on to the end of the range, noting where the places begin of those documents that hold all words before this one. */
  note(from: number, to: number, held: Uint8Array): void {
    const { word, rowOf, starts, codes } = this;
    rowOf.fill(0);
    for (; this.row < this.rows.length; this.row += 1, this.at = 0) {
      const { shift, docs, places } = this.rows[this.row] ?? NO_ROW;
      const ahead = shift - from;
      let { at } = this;
      for (; at < docs.length; at += POSTING_BYTES) {
        const near = ahead + behindAt(docs, at);
        if (near >= to - from) break;
        const before = held[near];
        // Another term may stand for the same word.
        if (before === word || before === word + 1) {
          held[near] = word + 1;
          rowOf[near] = this.row + 1;
          starts[near] = places.at;
          codes[near] = codeAt(docs, at);
        }
        places.skip();
      }
      this.at = at;
      if (at < docs.length) return;
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

  /** Whether the term stands in a document `offset` behind one of some places. */
  follows(near: number, starts: PlaceList, offset: number): boolean {
    const row = this.rows[(this.rowOf[near] ?? 0) - 1];
    if (!row) return false;
    const { at } = row.places;
    row.places.at = this.starts[near] ?? 0;
    const found = row.places.follows(starts, offset);
    row.places.at = at;
    return found;
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

/** Whether a word stands so far behind one of the starts: for the last word nobody need know where. */
const followsIn = (lanes: readonly PlacedLane[], near: number, starts: PlaceList, offset: number): boolean => {
  for (const lane of lanes) if (lane.follows(near, starts, offset)) return true;
  return false;
};

/** That of the word that says least: it cannot stand in the phrase more often than it stands at all. */
const weightIn = (lanes: readonly (readonly PlacedLane[])[], near: number): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const ofWord of lanes) {
    let sum = 0;
    for (const lane of ofWord) sum += lane.weightIn(near);
    if (sum < least) least = sum;
  }
  return least;
};

const least = (lanes: readonly PlacedLane[]): number => lanes.reduce((min, { next }) => Math.min(min, next), Infinity);

/** Counts a phrase in every living document, weighted by where its words stand. */
export const countPhrase = (words: readonly PhraseWord[], postings: Postings, columns: Columns): Counted => {
  const counted: Counted = { slots: [], counts: [] };
  const { base, living } = columns;
  const lanes = words.map(({ terms }, word) =>
    terms.map((term) => new PlacedLane(word, postings.get(term) ?? [], base)),
  );
  const ordered = lanes.flat();
  const last = lanes.length - 1;
  const held = new Uint8Array(REACH);
  const [starts, places] = [new PlaceList(), new PlaceList()];
  const stands = (near: number): boolean => {
    readPlaces(lanes[0] ?? [], near, starts);
    for (let word = 1; word < last && starts.count > 0; word += 1) {
      readPlaces(lanes[word] ?? [], near, places);
      keepFollowed(starts, words[word]?.offset ?? 0, places);
    }
    return starts.count > 0 && followsIn(lanes[last] ?? [], near, starts, words[last]?.offset ?? 0);
  };
  // No document before the one at which every word goes on holds the phrase.
  const ahead = (): number => Math.max(...lanes.map(least));
  for (let next = ahead(); next < columns.size; next = ahead()) {
    const from = next - (next % REACH);
    held.fill(0);
    for (const lane of ordered) lane.note(from, from + REACH, held);
    for (let near = held.indexOf(words.length); near >= 0; near = held.indexOf(words.length, near + 1)) {
      if (living[from + near] !== 1 || !stands(near)) continue;
      counted.slots.push(from + near);
      counted.counts.push(weightIn(lanes, near));
    }
  }
  return counted;
};
