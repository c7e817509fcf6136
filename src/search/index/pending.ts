import { dependency } from "../../domain/dependency.ts";
import type { Db } from "../../storage/engine.ts";
import type { Database } from "../../storage/story-index.ts";
import { statement } from "../statement.ts";
import { ANALYSIS_VERSION } from "../text/keys.ts";
import { indexStories } from "./story-indexer.ts";

/** So many stories are looked at in one statement. */
const LOOK = 4_096;

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

export type PendingOptions = {
  /** Stories in one transaction. */
  batch: number;
  /** Awaited within a batch, so that others run; and between batches, so that other writers come in. */
  between: () => Promise<void>;
  rest: () => Promise<void>;
  /** `done` of `total` in numbers of stories, of which `indexed` were written. */
  progress: (done: number, total: number, indexed: number) => void;
  stopped: () => boolean;
};

/** Indexes what is pending, batch by batch; what a batch has committed is not done again. Returns how many stories. */
export const indexPending = async (database: Database, options: PendingOptions): Promise<number> => {
  const { batch, between, rest, progress, stopped } = options;
  const total = (await newestStory(database.reader))[0]?.id ?? 0;
  let indexed = 0;
  for (let after = 0; after < total; after += LOOK) {
    const ids = await pending(database.reader, after, after + LOOK);
    for (let at = 0; at < ids.length; at += batch) {
      if (stopped()) return indexed;
      const [first = 0, last = first] = [ids[at], ids[Math.min(at + batch, ids.length) - 1]];
      indexed += await database.write([dependency.anyStory], async (db) => {
        // Another process may have been faster.
        const left = await pending(db, first - 1, last);
        await indexStories(db, left, between);
        return left.length;
      });
      progress(last, total, indexed);
      await rest();
    }
    await between();
  }
  progress(total, total, indexed);
  return indexed;
};
