import type { Db } from "../../storage/engine.ts";
import type { Database } from "../../storage/story-index.ts";
import { statement } from "../statement.ts";
import { ANALYSIS_VERSION } from "../text/keys.ts";
import { BLOCK_BITS, MOST_BLOCKS, POSTING_BYTES } from "./posting.ts";

const oldDocument = statement<{ doc: number }>(
  "select doc from search_document where state > 0 and version < ?1 limit 1",
);

/** Whether an older analysis than this program's wrote some of the index. */
export const isStale = async ({ reader }: Database): Promise<boolean> =>
  (await oldDocument(reader, ANALYSIS_VERSION)).length > 0;

const beingRebuilt = statement<{ doc: number }>(
  `select doc from search_document
    where state > 0 and doc <= (select value from search_state where key = 'rebuild') limit 1`,
);
const rebuildAll = statement<never>(
  `insert into search_state (key, value) select 'rebuild', coalesce(max(doc), 0) from search_document where true
    on conflict (key) do update set value = excluded.value`,
);

const markOfRebuild = statement<{ value: number }>(
  "select value from search_state where key = 'rebuild' and value > 0",
);
const endRebuild = statement<never>("delete from search_state where key = 'rebuild'");
const termsAfter = statement<{ last: number | null }>(
  "select max(id) as last from (select id from search_term where id > ?1 order by id limit 4000) t",
);
/** A row that begins before a block holds no document that was written after the block began. */
const deadRows = `p.id >= t.id * ${MOST_BLOCKS} and p.id < t.id * ${MOST_BLOCKS} + ?3`;
const subtract = statement<never>(
  `update search_term as t set n = n - coalesce(
    (select sum(length(p.docs) / ${POSTING_BYTES}) from search_posting p where ${deadRows}), 0)
    where t.id > ?1 and t.id <= ?2`,
);
/** What is written anew is counted anew; until it is, words count for names, which are looked for more widely. */
const forgetCase = statement<never>("update search_term set lowered = 0 where id > ?1 and id <= ?2 and lowered > 0");
const dropRows = statement<never>(
  `delete from search_posting where id in (
    select p.id from search_term t join search_posting p on ${deadRows} where t.id > ?1 and t.id <= ?2)`,
);
const dropDocuments = statement<never>("delete from search_document where doc < ?1 and state = 0");

/** Does something to all terms, a batch a transaction. */
const forTerms = async (
  { reader, write }: Database,
  rest: () => Promise<void>,
  change: (db: Db, after: number, last: number) => Promise<void>,
): Promise<void> => {
  for (let after = 0; ; ) {
    const last = (await termsAfter(reader, after))[0]?.last ?? null;
    if (last === null) return;
    const from = after;
    await write([], (db) => change(db, from, last));
    after = last;
    await rest();
  }
};

/** Makes every document pending, unless a rebuild that was stopped has some left: then it goes on. */
export const beginRebuild = async (database: Database, rest: () => Promise<void>): Promise<void> => {
  if ((await beingRebuilt(database.reader)).length > 0) return;
  await forTerms(database, rest, async (db, after, last) => {
    await forgetCase(db, after, last);
  });
  await database.write([], async (db) => {
    await rebuildAll(db);
  });
};

/** Frees what only dead documents use, of which a rebuild leaves as many as there were; a batch a transaction. */
export const finishRebuild = async (database: Database, rest: () => Promise<void>): Promise<void> => {
  const [mark] = await markOfRebuild(database.reader);
  if (!mark || (await beingRebuilt(database.reader)).length > 0) return;
  const block = (mark.value + 1) >> BLOCK_BITS;
  if (block > 0) {
    await forTerms(database, rest, async (db, after, last) => {
      await subtract(db, after, last, block);
      await dropRows(db, after, last, block);
    });
  }
  await database.write([], async (db) => {
    await dropDocuments(db, block << BLOCK_BITS);
    await endRebuild(db);
  });
};
