import type { Db } from "../../storage/engine.ts";
import {
  BLOCK_BITS,
  BLOCK_SIZE,
  behindAt,
  blockOf,
  codeAt,
  MOST_BLOCKS,
  POSTING_BYTES,
  rowOf,
  termOf,
} from "../index/posting.ts";
import type { Columns } from "../memory/columns.ts";
import type { PostingsRow } from "../memory/kept-postings.ts";
import type { Held } from "../memory/memory.ts";
import { statementForBytes, withRows } from "../statement.ts";

/** Rows of each term by its place in the vocabulary, in the order of documents. */
export type Postings = ReadonlyMap<number, readonly PostingsRow[]>;

/** What is asked: the terms, and those of them whose places are read, too. */
type Wanted = { terms: ReadonlySet<number>; placed: ReadonlySet<number> };

type Row = { id: number; docs: Uint8Array; places: Uint8Array | null };

/** The rows of each term from a given one on: `list` holds the numbers of these rows. */
const fromRows = (list: string): string =>
  `${list} t join search_posting p on p.id >= t.value and p.id < (t.value / ${MOST_BLOCKS} + 1) * ${MOST_BLOCKS}`;

const rowsOfTerms = statementForBytes<Row>(
  withRows(
    (rows, dialect) => `
    select p.id, p.docs, ${dialect === "sqlite" ? "null" : "cast(null as bytea)"} as places
    from ${fromRows(rows("?1", "bigint"))}
    union all select p.id, p.docs, p.places from ${fromRows(rows("?2", "bigint"))}`,
  ),
  { id: "number", docs: "bytes", places: "bytes" },
);

const NOTHING_KEPT = { rows: [], readFrom: 0 };

const rowsById = async (db: Db, plain: readonly number[], placed: readonly number[]) => {
  const byId = new Map<number, PostingsRow[]>();
  if (plain.length + placed.length === 0) return byId;
  for (const { id, docs, places } of await rowsOfTerms(db, plain, placed)) {
    const row = { first: blockOf(id) * BLOCK_SIZE, docs, places };
    const known = byId.get(termOf(id));
    if (known) known.push(row);
    else byId.set(termOf(id), [row]);
  }
  return byId;
};

/** The postings of terms for the documents that the columns know, in one statement, or none where all are kept. */
export const readPostings = async (
  db: Db,
  { terms, columns, kept }: Held,
  { terms: wanted, placed }: Wanted,
): Promise<Postings> => {
  const newest = columns.base + columns.size - 1;
  const postings = new Map<number, readonly PostingsRow[]>();
  const from = new Map<number, number>();
  for (const term of wanted) {
    const { rows, readFrom } = placed.has(term) ? NOTHING_KEPT : kept.find(term, newest);
    postings.set(term, rows);
    if (readFrom !== null) from.set(term, rowOf(terms.idOf(term), readFrom >> BLOCK_BITS));
  }
  const starts = [...from];
  const read = await rowsById(
    db,
    starts.flatMap(([term, row]) => (placed.has(term) ? [] : [row])),
    starts.flatMap(([term, row]) => (placed.has(term) ? [row] : [])),
  );
  for (const term of from.keys()) {
    const more = read.get(terms.idOf(term)) ?? [];
    const rows = [...(postings.get(term) ?? []), ...more.sort((a, b) => a.first - b.first)];
    postings.set(term, rows);
    if (!placed.has(term)) kept.keep(term, newest, rows);
    terms.setFrequency(
      term,
      rows.reduce((sum, { docs }) => sum + docs.length / POSTING_BYTES, 0),
    );
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
