import type { Db } from "../../storage/engine.ts";
import { BLOCK_SIZE, behindAt, blockOf, codeAt, MOST_BLOCKS, POSTING_BYTES, termOf } from "../index/posting.ts";
import type { Columns } from "../memory/columns.ts";
import type { TermTable } from "../memory/term-table.ts";
import { statement, withRows } from "../statement.ts";

/** A row of postings of a term; `first` is the first document of its block, `places` come only where they were asked for. */
export type PostingsRow = { first: number; docs: Uint8Array; places: Uint8Array | null };

/** Rows of each term by its place in the vocabulary, in the order of documents. */
export type Postings = ReadonlyMap<number, readonly PostingsRow[]>;

type Row = { id: number; docs: Uint8Array; places: Uint8Array | null };

const inBlocks = (list: string): string =>
  `${list} t join search_posting p on p.id >= t.value * ${MOST_BLOCKS} and p.id < (t.value + 1) * ${MOST_BLOCKS}`;

const rowsOfTerms = statement<Row>(
  withRows(
    (rows, dialect) => `
    select p.id, p.docs, ${dialect === "sqlite" ? "null" : "cast(null as bytea)"} as places
    from ${inBlocks(rows("?1", "bigint"))}
    union all select p.id, p.docs, p.places from ${inBlocks(rows("?2", "bigint"))}`,
  ),
);

/** The postings of terms, in one statement; `placed` are those whose places are read, too. */
export const readPostings = async (
  db: Db,
  terms: TermTable,
  wanted: ReadonlySet<number>,
  placed: ReadonlySet<number>,
): Promise<Postings> => {
  const plain = [...wanted].filter((term) => !placed.has(term));
  const ids = (list: Iterable<number>): string => JSON.stringify([...list].map((term) => terms.idOf(term)));
  const rows = wanted.size === 0 ? [] : await rowsOfTerms(db, ids(plain), ids(placed));
  const byId = new Map<number, PostingsRow[]>();
  for (const { id, docs, places } of rows) {
    const row = { first: blockOf(id) * BLOCK_SIZE, docs, places };
    const known = byId.get(termOf(id));
    if (known) known.push(row);
    else byId.set(termOf(id), [row]);
  }
  const postings = new Map<number, readonly PostingsRow[]>();
  for (const term of wanted) {
    const found = byId.get(terms.idOf(term)) ?? [];
    found.sort((a, b) => a.first - b.first);
    postings.set(term, found);
    const count = found.reduce((sum, { docs }) => sum + docs.length / POSTING_BYTES, 0);
    terms.setFrequency(term, count);
  }
  return postings;
};

/** The code of a document among the postings of a term; -1 when it does not hold the term. */
export const codeIn = (rows: readonly PostingsRow[], doc: number): number => {
  const row = rows.findLast(({ first, docs }) => first + behindAt(docs, 0) <= doc);
  if (!row) return -1;
  const { docs, first } = row;
  let [low, high] = [0, docs.length / POSTING_BYTES];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (first + behindAt(docs, POSTING_BYTES * middle) < doc) low = middle + 1;
    else high = middle;
  }
  const at = POSTING_BYTES * low;
  return at < docs.length && first + behindAt(docs, at) === doc ? codeAt(docs, at) : -1;
};

/** How many documents hold the term, of those whose slot passes. */
export const storiesIn = (
  rows: readonly PostingsRow[],
  { base }: Columns,
  passes: (slot: number) => boolean,
): number => {
  let count = 0;
  for (const { first, docs } of rows) {
    for (let at = 0; at < docs.length; at += POSTING_BYTES) if (passes(first - base + behindAt(docs, at))) count += 1;
  }
  return count;
};
