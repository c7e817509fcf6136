import type { Db } from "../../storage/engine.ts";
import { statement, withRows } from "../statement.ts";
import { ANALYSIS_VERSION } from "../text/keys.ts";
import type { Gathering, Word } from "./gather.ts";
import { PostingRows } from "./posting-rows.ts";
import { type Rows, writeRows } from "./write-rows.ts";

const counters = statement<{ doc: number | null; changed: number | null; term: number | null }>(
  `select (select max(doc) from search_document) as doc, (select max(changed) from search_document) as changed,
    (select max(id) from search_term) as term`,
);

const bury = statement<never>(
  withRows(
    (rows) => `update search_document set state = 0, changed = ?2
      where state > 0 and story in (select value from ${rows("?1", "bigint")} r)`,
  ),
);

const DOCUMENTS = {
  head: "insert into search_document (doc, story, state, version, length, changed)",
  tail: "",
};
/** A number is offered to every word and taken by the new ones: one statement looks up, adds and counts. */
const TERMS = {
  head: "insert into search_term (id, word, language, n, lowered)",
  tail: `on conflict (word, language) do update set n = search_term.n + excluded.n,
    lowered = search_term.lowered + excluded.lowered returning id, word, language`,
};
const POSTINGS = {
  sqlite: {
    head: "insert into search_posting (id, docs, places)",
    tail: `on conflict (id) do update set docs = cast(search_posting.docs || excluded.docs as blob),
      places = cast(search_posting.places || excluded.places as blob)`,
  },
  postgres: {
    head: "insert into search_posting (id, docs, places)",
    tail: `on conflict (id) do update set docs = search_posting.docs || excluded.docs,
      places = search_posting.places || excluded.places`,
  },
};

/** The terms of the gathered words, in their order; `after` is the highest number so far. */
const termsOf = async (
  db: Db,
  gathering: Gathering,
  after: number,
  between: () => Promise<void>,
): Promise<Float64Array> => {
  const { words } = gathering;
  const terms = new Float64Array(words.length);
  const offered: Rows<Word & { id: number }> = {
    count: words.length,
    at: (n) => {
      const { word = "", language = "" } = words[n] ?? {};
      return [after + 1 + n, word, language, gathering.storiesWith(n), gathering.storiesLowering(n)];
    },
    answered: (row) => {
      const word = gathering.numberOf(row);
      if (word !== undefined) terms[word] = row.id;
    },
  };
  await writeRows(db, TERMS, offered, between);
  return terms;
};

/** Takes stories out: their documents are dead from now on. */
export const buryStories = async (db: Db, stories: readonly number[]): Promise<void> => {
  const [last] = await counters(db);
  await bury(db, JSON.stringify(stories), (last?.changed ?? 0) + 1);
};

/**
 * Writes the gathered stories as new documents, in the given transaction; documents that they had are dead.
 * `between` is awaited between statements, so that a long batch lets others run.
 */
export const writeDocuments = async (db: Db, gathering: Gathering, between: () => Promise<void>): Promise<void> => {
  const { stories } = gathering;
  if (stories.length === 0) return;
  const [last] = await counters(db);
  const [first, changed] = [(last?.doc ?? 0) + 1, (last?.changed ?? 0) + 1];
  await bury(db, JSON.stringify(stories.map(({ story }) => story)), changed);
  const version = ANALYSIS_VERSION;
  const documents: Rows = {
    count: stories.length,
    at: (n) => [first + n, stories[n]?.story ?? 0, 1, version, stories[n]?.length ?? 0, changed],
  };
  await writeRows(db, DOCUMENTS, documents, between);

  const terms = await termsOf(db, gathering, last?.term ?? 0, between);
  const inOrder = Uint32Array.from(terms.keys()).sort((a, b) => (terms[a] ?? 0) - (terms[b] ?? 0));
  const made = new PostingRows(gathering, first);
  const postings: Rows = {
    count: inOrder.length,
    at: (n) => made.of(inOrder[n] ?? 0, terms[inOrder[n] ?? 0] ?? 0),
    written: () => made.clear(),
  };
  await writeRows(db, POSTINGS[db.dialect], postings, between);
};
