import type { Bytes } from "./places.ts";

/** Documents of one row of postings. Where a document stands in its row takes 11 of a posting's 16 bits. */
export const BLOCK_BITS = 11;
export const BLOCK_SIZE = 1 << BLOCK_BITS;

/** Room for two thousand million documents; a term's rows lie side by side. */
export const MOST_BLOCKS = 2 ** 20;

export const rowOf = (term: number, block: number): number => term * MOST_BLOCKS + block;
export const blockOf = (row: number): number => row % MOST_BLOCKS;
export const termOf = (row: number): number => Math.floor(row / MOST_BLOCKS);

/** How often a word stands in a text, told apart in so many steps: beyond them more says little. */
const STEPS = [0, 1, 2, 3, 4, 6, 9, 14] as const;
const HEADLINE = 8;
const NAMES = 16;
/** A word of the headline says as much as so many in the text; a word of tags, authors, places likewise. */
const HEADLINE_WEIGHT = 5;
const NAMES_WEIGHT = 2.5;

const stepOf = (count: number): number => {
  const above = STEPS.findIndex((step) => step > count);
  return above < 0 ? STEPS.length - 1 : above - 1;
};

/** Five bits: how often in standfirst and text, and whether in the headline and among the names. */
export const codeOf = (count: number, headline: boolean, names: boolean): number =>
  stepOf(count) | (headline ? HEADLINE : 0) | (names ? NAMES : 0);

const CODES = 32;

/** What a code counts as: occurrences, weighted by where they stand. */
export const WEIGHT_OF_CODE: Float32Array = Float32Array.from({ length: CODES }, (_, code) => {
  const headline = code & HEADLINE ? HEADLINE_WEIGHT : 0;
  const names = code & NAMES ? NAMES_WEIGHT : 0;
  return (STEPS[code & 7] ?? 0) + headline + names;
});

/** Whether a word of that code stands in the headline, and in standfirst or text. */
export const placesOf = (code: number): { headline: boolean; text: boolean } => ({
  headline: (code & HEADLINE) !== 0,
  text: (code & 7) !== 0,
});

/** As `WEIGHT_OF_CODE` where words of headlines alone count. */
export const HEADLINE_OF_CODE: Float32Array = Float32Array.from({ length: CODES }, (_, code) =>
  code & HEADLINE ? HEADLINE_WEIGHT : 0,
);

/** Appends a posting, two bytes with the lower first. */
export const putPosting = (into: Bytes, doc: number, code: number): void => {
  into.put(doc & 0xff);
  into.put(((doc & (BLOCK_SIZE - 1)) >> 8) | (code << 3));
};
