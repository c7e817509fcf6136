import type { Db, SqlValue } from "../../storage/engine.ts";
import { statement, withRows } from "../statement.ts";
import { ANALYSIS_VERSION } from "../text/keys.ts";
import type { Gathering, WordPostings } from "./gather.ts";
import { rowsOfWord } from "./posting-rows.ts";
import { writeRows } from "./write-rows.ts";

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
  head: "insert into search_term (id, word, language, n)",
  tail: "on conflict (word, language) do update set n = search_term.n + excluded.n returning id, word, language",
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

const nothing = async (): Promise<void> => {};

/** The terms of words, in their order; `after` is the highest number so far. */
const termsOf = async (
  db: Db,
  words: readonly WordPostings[],
  after: number,
  between: () => Promise<void>,
): Promise<number[]> => {
  const offered = words.map(({ word, language, docs }, at) => [after + 1 + at, word, language, docs.length / 2]);
  const rows = await writeRows<{ id: number; word: string; language: string }>(db, TERMS, offered, between);
  const known = new Map(rows.map(({ id, word, language }) => [`${language} ${word}`, id]));
  return words.map(({ word, language }) => known.get(`${language} ${word}`) ?? 0);
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
export const writeDocuments = async (db: Db, gathering: Gathering, between = nothing): Promise<void> => {
  const { stories } = gathering;
  if (stories.length === 0) return;
  const [last] = await counters(db);
  const [first, changed] = [(last?.doc ?? 0) + 1, (last?.changed ?? 0) + 1];
  await bury(db, JSON.stringify(stories.map(({ story }) => story)), changed);
  const documents = stories.map(({ story, length }, at) => [first + at, story, 1, ANALYSIS_VERSION, length, changed]);
  await writeRows(db, DOCUMENTS, documents, between);

  const words = [...gathering.words()];
  const terms = await termsOf(db, words, last?.term ?? 0, between);
  const rows: (readonly [number, SqlValue, SqlValue])[] = words.flatMap((word, at) =>
    rowsOfWord(terms[at] ?? 0, word, first),
  );
  rows.sort((a, b) => a[0] - b[0]);
  await writeRows(db, POSTINGS[db.dialect], rows, between);
};
