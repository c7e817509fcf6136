import { PlacesReader } from "../index/places.ts";
import { BLOCK_SIZE, WEIGHT_OF_CODE } from "../index/posting.ts";
import type { Columns } from "../memory/columns.ts";
import type { Postings, PostingsRow } from "./postings.ts";
import type { Tally } from "./tally.ts";

/** What may stand at a place of a phrase, and how far behind the first word that is. */
export type PhraseWord = { terms: readonly number[]; offset: number };

/** A term of a phrase in one block: where the places of each document begin, one more than that; 0 for none. */
type Lane = { word: number; docs: Uint8Array; reader: PlacesReader; starts: Int32Array; codes: Uint8Array };

const docAt = (docs: Uint8Array, at: number): number => (docs[at] ?? 0) | (((docs[at + 1] ?? 0) & 7) << 8);

/** How many words, from the first one on, each document of the block holds. */
const countWords = (lanes: readonly Lane[], held: Uint8Array): void => {
  held.fill(0);
  for (const { word, docs } of lanes) {
    for (let at = 0; at < docs.length; at += 2) {
      const doc = docAt(docs, at);
      if (held[doc] === word) held[doc] = word + 1;
    }
  }
};

/** Notes where the places of each document begin that holds all words. */
const findStarts = ({ docs, reader, starts, codes }: Lane, held: Uint8Array, all: number): void => {
  for (let at = 0; at < docs.length; at += 2) {
    const doc = docAt(docs, at);
    if (held[doc] === all) {
      starts[doc] = reader.at + 1;
      codes[doc] = (docs[at + 1] ?? 0) >> 3;
    }
    reader.skip();
  }
};

const one: number[] = [];

/** Puts the places of a word in a document into `all`, of every term that may stand for it. */
const readPlaces = (lanes: readonly Lane[], doc: number, all: number[]): void => {
  all.length = 0;
  let terms = 0;
  for (const { starts, reader } of lanes) {
    const start = starts[doc] ?? 0;
    if (start === 0) continue;
    reader.at = start - 1;
    terms += 1;
    if (terms === 1) reader.read(all);
    else {
      reader.read(one);
      for (const place of one) all.push(place);
    }
  }
  if (terms > 1) all.sort((a, b) => a - b);
};

/** Keeps those starts of a phrase that have a place of the next word at their offset; both lists rise. */
const keepFollowed = (starts: number[], offset: number, places: readonly number[]): void => {
  let kept = 0;
  let next = 0;
  for (const start of starts) {
    while (next < places.length && (places[next] ?? 0) < start + offset) next += 1;
    if (places[next] !== start + offset) continue;
    starts[kept] = start;
    kept += 1;
  }
  starts.length = kept;
};

const lanesIn = (first: number, rows: readonly (readonly PostingsRow[])[], word: number): Lane[] =>
  rows.flatMap((ofTerm): Lane[] => {
    const row = ofTerm.find((each) => each.first === first);
    if (!row?.places) return [];
    const [starts, codes] = [new Int32Array(BLOCK_SIZE), new Uint8Array(BLOCK_SIZE)];
    return [{ word, docs: row.docs, reader: new PlacesReader(row.places), starts, codes }];
  });

/** Counts a phrase in every living document, weighted by where its words stand. */
export const countPhrase = (
  words: readonly PhraseWord[],
  postings: Postings,
  columns: Columns,
  into: Tally,
  scale: number,
): void => {
  const rows = words.map(({ terms }) => terms.map((term) => postings.get(term) ?? []));
  const blocks = new Set(rows[0]?.flatMap((ofTerm) => ofTerm.map(({ first }) => first)));
  const held = new Uint8Array(BLOCK_SIZE);
  const [starts, places]: [number[], number[]] = [[], []];
  for (const first of blocks) {
    const lanes = rows.map((ofWord, word) => lanesIn(first, ofWord, word));
    if (lanes.some((ofWord) => ofWord.length === 0)) continue;
    countWords(lanes.flat(), held);
    if (!held.includes(words.length)) continue;
    for (const lane of lanes.flat()) findStarts(lane, held, words.length);
    for (let doc = 0; doc < BLOCK_SIZE; doc += 1) {
      const slot = first + doc - columns.base;
      if (held[doc] !== words.length || columns.living[slot] !== 1) continue;
      readPlaces(lanes[0] ?? [], doc, starts);
      for (let word = 1; word < words.length && starts.length > 0; word += 1) {
        readPlaces(lanes[word] ?? [], doc, places);
        keepFollowed(starts, words[word]?.offset ?? 0, places);
      }
      if (starts.length > 0) into.add(slot, scale * weightIn(lanes, doc));
    }
  }
};

/** That of the word that says least: it cannot stand in the phrase more often than it stands at all. */
const weightIn = (lanes: readonly (readonly Lane[])[], doc: number): number =>
  Math.min(
    ...lanes.map((ofWord) =>
      ofWord.reduce((sum, { starts, codes }) => sum + (starts[doc] ? (WEIGHT_OF_CODE[codes[doc] ?? 0] ?? 0) : 0), 0),
    ),
  );
