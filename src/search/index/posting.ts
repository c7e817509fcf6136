import type { Bytes } from "./places.ts";

/**
 * A row of postings is known by its term and by the block in which its first document lies. What is published goes into
 * the row of its block; what is indexed at once goes into one row, however many blocks it reaches over.
 */
export const BLOCK_BITS = 11;
export const BLOCK_SIZE = 1 << BLOCK_BITS;

/** Room for two thousand million documents; a term's rows lie side by side. */
export const MOST_BLOCKS = 2 ** 20;

/** How far a document stands behind the first of its block takes 19 of a posting's 24 bits: no batch is that large. */
export const POSTING_BYTES = 3;

export const rowOf = (term: number, block: number): number => term * MOST_BLOCKS + block;
export const blockOf = (row: number): number => row % MOST_BLOCKS;
export const termOf = (row: number): number => Math.floor(row / MOST_BLOCKS);

/** How often a word stands in a text, told apart in so many steps: beyond them more says little. */
const STEPS = [0, 1, 2, 3, 4, 6, 9, 14] as const;
const HEADLINE = 8;
const NAMES = 16;
/** A word of the headline says as much as so many in the text. */
const HEADLINE_WEIGHT = 5;
/** A word of tags, countries, sections bears out what the story says; by itself it is less than a mention. */
const NAMES_WEIGHT = 1;
const NAMES_ALONE_WEIGHT = 0.1;

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
  if (code === NAMES) return NAMES_ALONE_WEIGHT;
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

/** Appends a posting, the lowest byte first: `behind` the first document of the row's block, and a code. */
export const putPosting = (into: Bytes, behind: number, code: number): void => {
  into.put(behind & 0xff);
  into.put((behind >> 8) & 0xff);
  into.put((behind >> 16) | (code << 3));
};

/** How far behind the first document of its row's block the posting at `at` stands. */
export const behindAt = (docs: Uint8Array, at: number): number =>
  (docs[at] ?? 0) | ((docs[at + 1] ?? 0) << 8) | (((docs[at + 2] ?? 0) & 7) << 16);

export const codeAt = (docs: Uint8Array, at: number): number => (docs[at + 2] ?? 0) >> 3;
