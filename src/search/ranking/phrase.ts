import { PlacesReader } from "../index/places.ts";
import { WEIGHT_OF_CODE } from "../index/posting.ts";
import type { Columns } from "../memory/columns.ts";
import type { Postings, PostingsRow } from "./postings.ts";
import type { Tally } from "./tally.ts";

/** What may stand at a place of a phrase, and how far behind the first word that is. */
export type PhraseWord = { terms: readonly number[]; offset: number };

type Visit = (slot: number, code: number, places: PlacesReader | null) => void;

const walk = (rows: readonly PostingsRow[], columns: Columns, withPlaces: boolean, visit: Visit): void => {
  for (const { first, docs, places } of rows) {
    const reader = withPlaces && places ? new PlacesReader(places) : null;
    for (let at = 0; at < docs.length; at += 2) {
      const high = docs[at + 1] ?? 0;
      const slot = first - columns.base + ((docs[at] ?? 0) | ((high & 7) << 8));
      if (columns.living[slot] === 1) visit(slot, high >> 3, reader);
      else reader?.skip();
    }
  }
};

/** The slots of documents that hold every word. */
const holdersOfAll = (words: readonly PhraseWord[], postings: Postings, columns: Columns): Set<number> => {
  let holders: Set<number> | null = null;
  const rarest = [...words].sort((a, b) => weightOf(a, postings) - weightOf(b, postings));
  for (const { terms } of rarest) {
    const found = new Set<number>();
    for (const term of terms) {
      walk(postings.get(term) ?? [], columns, false, (slot) => {
        if (holders === null || holders.has(slot)) found.add(slot);
      });
    }
    holders = found;
  }
  return holders ?? new Set();
};

const weightOf = ({ terms }: PhraseWord, postings: Postings): number =>
  terms.reduce((sum, term) => sum + (postings.get(term) ?? []).reduce((bytes, { docs }) => bytes + docs.length, 0), 0);

/** How often the phrase stands in a document, the first word's places and those of each that follows being known. */
const timesIn = (starts: Iterable<number>, rest: readonly { offset: number; places: Set<number> }[]): number => {
  let times = 0;
  for (const start of starts) if (rest.every(({ offset, places }) => places.has(start + offset))) times += 1;
  return times;
};

/** Counts a phrase in every document, weighted by where its words stand. Empty when any word is unknown. */
export const countPhrase = (
  words: readonly PhraseWord[],
  postings: Postings,
  columns: Columns,
  into: Tally,
  scale: number,
): void => {
  const holders = holdersOfAll(words, postings, columns);
  if (holders.size === 0) return;
  const found = words.map(() => new Map<number, { places: Set<number>; weight: number }>());
  words.forEach(({ terms }, at) => {
    const of = found[at];
    for (const term of terms) {
      walk(postings.get(term) ?? [], columns, true, (slot, code, reader) => {
        if (!reader || !holders.has(slot)) return reader?.skip();
        const weight = WEIGHT_OF_CODE[code] ?? 0;
        const known = of?.get(slot);
        if (!known) return void of?.set(slot, { places: new Set(reader.read()), weight });
        for (const place of reader.read()) known.places.add(place);
        known.weight += weight;
      });
    }
  });
  for (const slot of holders) {
    const parts = words.map(({ offset }, at) => ({ offset, ...(found[at]?.get(slot) ?? NOWHERE) }));
    const [head, ...rest] = parts;
    const times = timesIn(head?.places ?? [], rest);
    if (times > 0) into.add(slot, scale * Math.min(...parts.map(({ weight }) => weight)));
  }
};

const NOWHERE = { places: new Set<number>(), weight: 0 };
