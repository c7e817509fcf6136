import { dependency } from "../../domain/dependency.ts";
import type { Db } from "../../storage/engine.ts";
import type { Database } from "../../storage/story-index.ts";
import { statement } from "../statement.ts";
import { ANALYSIS_VERSION } from "../text/keys.ts";
import { gatherStories, indexStories, writeStories } from "./story-indexer.ts";

/** So many stories are looked at in one statement. */
const LOOK = 8_192;

/** Stories that the index does not hold as they are: of an import, of an older analysis, of before a rebuild. */
const pendingBetween = statement<{ id: number }>(
  `select s.id from story s left join search_document d on d.story = s.id and d.state > 0
    where s.id > ?2 and s.id <= ?3 and s.visibility = 'public' and (
      d.doc is null or d.state = 2 or d.version < ?1
      or d.doc <= coalesce((select value from search_state where key = 'rebuild'), 0)
    ) order by s.id`,
);
const newestStory = statement<{ id: number | null }>("select max(id) as id from story");

const pending = async (db: Db, after: number, last: number): Promise<number[]> =>
  (await pendingBetween(db, ANALYSIS_VERSION, after, last)).map(({ id }) => id);

const newestPurge = statement<{ id: number | null }>("select max(id) as id from outbox");

export type PendingOptions = {
  /** Stories in one transaction, at most. */
  batch: number;
  /** Awaited within a batch, so that others run; and between batches, so that other writers come in. */
  between: () => Promise<void>;
  rest: () => Promise<void>;
  /** `done` of `total` in numbers of stories, of which `indexed` were written. */
  progress: (done: number, total: number, indexed: number) => void;
  stopped: () => boolean;
};

type Batch = { taken: readonly number[]; written: number };

/**
 * Indexes the first of some stories, as many as are held at once. Words are read before the writers' turn is taken, and
 * once more in it when anything changed meanwhile.
 */
const indexBatch = async (
  { reader, write }: Database,
  ids: readonly number[],
  between: () => Promise<void>,
): Promise<Batch> => {
  const [before] = await newestPurge(reader);
  const early = await gatherStories(reader, ids, between);
  const taken = early.ids;
  return write([dependency.anyStory], async (db) => {
    const [now] = await newestPurge(db);
    if (now?.id === before?.id) {
      await writeStories(db, early, between);
      return { taken, written: taken.length };
    }
    const left = await pending(db, (taken[0] ?? 0) - 1, taken.at(-1) ?? 0);
    await indexStories(db, left, between);
    return { taken, written: left.length };
  });
};

/** Indexes what is pending, batch by batch; what a batch has committed is not done again. Returns how many stories. */
export const indexPending = async (database: Database, options: PendingOptions): Promise<number> => {
  const { batch, between, rest, progress, stopped } = options;
  const total = (await newestStory(database.reader))[0]?.id ?? 0;
  let indexed = 0;
  for (let after = 0; after < total; after += LOOK) {
    const ids = await pending(database.reader, after, after + LOOK);
    for (let at = 0; at < ids.length; ) {
      if (stopped()) return indexed;
      const { taken, written } = await indexBatch(database, ids.slice(at, at + batch), between);
      at += taken.length;
      indexed += written;
      progress(taken.at(-1) ?? 0, total, indexed);
      await rest();
    }
    await between();
  }
  progress(total, total, indexed);
  return indexed;
};
