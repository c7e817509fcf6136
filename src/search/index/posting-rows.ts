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

/** What a batch adds to the rows of a word's term, when its first document has the number `first`. */
export const rowsOfWord = (
  { starts, stories, places }: Sorted,
  word: number,
  term: number,
  first: number,
): PostingRow[] => {
  const rows: PostingRow[] = [];
  const end = starts[word + 1] ?? 0;
  let block = -1;
  const endRow = (): void => {
    if (docs.length > 0) rows.push([rowOf(term, block), docs.from(0), packed.from(0)]);
    docs.clear();
    packed.clear();
  };
  for (let at = starts[word] ?? 0; at < end; ) {
    const to = endOfStory(stories, at, end);
    const doc = first + (stories[at] ?? 0);
    if (doc >> BLOCK_BITS !== block) endRow();
    block = doc >> BLOCK_BITS;
    putPosting(docs, doc, codeBetween(places, at, to));
    putPlaces(packed, places, at, to);
    at = to;
  }
  endRow();
  return rows;
};
