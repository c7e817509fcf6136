import type { Db } from "../../storage/engine.ts";
import { statement } from "../statement.ts";
import { type StoredTerm, TermTable } from "./term-table.ts";

const newestTerm = statement<{ id: number | null }>("select max(id) as id from search_term");
const inOrder = statement<StoredTerm>(
  `select id, word, language, n, lowered from search_term where (word, language) > (?1, ?2) order by word, language limit 500`,
);
const after = statement<StoredTerm>(
  "select id, word, language, n, lowered from search_term where id > ?1 order by id limit 500",
);

/** Loads the vocabulary in the order of its words. `between` lets others run. */
export const loadTerms = async (db: Db, between: () => Promise<void>): Promise<TermTable> => {
  const terms = new TermTable();
  const newest = (await newestTerm(db))[0]?.id ?? 0;
  for (let last: StoredTerm | undefined; ; ) {
    const rows = await inOrder(db, last?.word ?? "", last?.language ?? "");
    // What is written meanwhile is refreshed afterwards.
    for (const row of rows) if (row.id <= newest) terms.add(row, true);
    last = rows.at(-1);
    if (!last) return terms;
    await between();
  }
};

/** Adds the words that came since: an import brings many at once. */
export const refreshTerms = async (db: Db, terms: TermTable, between: () => Promise<void>): Promise<void> => {
  for (let rows = await after(db, terms.newest); rows.length > 0; rows = await after(db, terms.newest)) {
    for (const row of rows) terms.add(row, false);
    await between();
  }
};

/** Counts all words again: while an index is written, they come to be known for what they are. */
export const recountTerms = async (db: Db, terms: TermTable, between: () => Promise<void>): Promise<void> => {
  let [at, newest] = [0, 0];
  const take = (row: StoredTerm): void => {
    if (at === terms.size || terms.idOf(at) !== row.id) return;
    terms.count(at, row);
    newest = Math.max(newest, row.id);
    at += 1;
  };
  for (let rows = await inOrder(db, "", ""); at < terms.sorted && rows.length > 0; ) {
    for (const row of rows) if (at < terms.sorted) take(row);
    const { word = "", language = "" } = rows.at(-1) ?? {};
    await between();
    rows = await inOrder(db, word, language);
  }
  for (let rows = await after(db, newest); at < terms.size && rows.length > 0; ) {
    rows.forEach(take);
    await between();
    rows = await after(db, rows.at(-1)?.id ?? newest);
  }
};
