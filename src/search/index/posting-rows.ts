import { FIELD, type Gathering } from "./gather.ts";
import { Bytes, putPlaces } from "./places.ts";
import { BLOCK_BITS, codeOf, putPosting, rowOf } from "./posting.ts";

export type PostingRow = readonly [row: number, docs: Uint8Array, places: Uint8Array];

type Sorted = ReturnType<Gathering["sorted"]>;

const endOfStory = (stories: Int32Array, from: number, end: number): number => {
  let to = from + 1;
  while (to < end && stories[to] === stories[from]) to += 1;
  return to;
};

/** How many of the gathered stories hold a word. */
export const storiesWith = ({ starts, stories }: Sorted, word: number): number => {
  const end = starts[word + 1] ?? 0;
  let count = 0;
  for (let at = starts[word] ?? 0; at < end; at = endOfStory(stories, at, end)) count += 1;
  return count;
};

const codeBetween = (places: Int32Array, from: number, to: number): number => {
  let [count, headline, names] = [0, false, false];
  for (let at = from; at < to; at += 1) {
    const field = (places[at] ?? 0) & 3;
    if (field === FIELD.text) count += 1;
    else if (field === FIELD.headline) headline = true;
    else names = true;
  }
  return codeOf(count, headline, names);
};

const [docs, packed] = [new Bytes(), new Bytes()];

/** What a batch adds to the row of a word's term in which its documents, from number `first` on, begin. */
export const rowOfWord = (
  { starts, stories, places }: Sorted,
  word: number,
  term: number,
  first: number,
): PostingRow => {
  docs.clear();
  packed.clear();
  const begin = starts[word] ?? 0;
  const end = starts[word + 1] ?? 0;
  const block = (first + (stories[begin] ?? 0)) >> BLOCK_BITS;
  for (let at = begin; at < end; ) {
    const to = endOfStory(stories, at, end);
    putPosting(docs, first + (stories[at] ?? 0) - (block << BLOCK_BITS), codeBetween(places, at, to));
    putPlaces(packed, places, at, to);
    at = to;
  }
  return [rowOf(term, block), docs.from(0), packed.from(0)];
};
