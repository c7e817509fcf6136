import type { Migration } from "./migration.ts";

/**
 * The search index. A story's state is a document with a number of its own; a changed story is a new document, and the
 * old one is dead, so that postings are only ever appended to.
 */
export const search: Migration = {
  number: 7,
  name: "search",
  statements: (t) => [
    `create table search_term (
      id ${t.id} primary key, word ${t.key} not null, language ${t.key} not null, n ${t.whole} not null,
      unique (word, language)
    )`,
    `create table search_posting (id ${t.id} primary key, docs ${t.blob} not null, places ${t.blob} not null)`,
    ...t.uncompressed("search_posting", ["docs", "places"]),
    `create table search_document (
      doc ${t.id} primary key, story ${t.id} not null references story, state ${t.whole} not null,
      version ${t.whole} not null, length ${t.whole} not null, changed ${t.id} not null
    )`,
    "create unique index search_document_of_story on search_document (story) where state > 0",
    "create index search_document_by_change on search_document (changed)",
    `create table search_state (key ${t.key} primary key, value ${t.id} not null)`,
  ],
};
