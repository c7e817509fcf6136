import { sql } from "kysely";
import { dependency } from "../../domain/dependency.ts";
import { type NoValues, preparedText } from "../prepared.ts";
import { completeStatistics, refreshStatistics } from "../statistics.ts";
import type { Tx } from "./transaction-state.ts";

const marked = preparedText<NoValues, { id: number; key: string }>(
  () => sql<{ id: number; key: string }>`select id, key from archive where needs_order = 1`,
);

const number = preparedText<{ archive: number }, never>(
  (place) => sql`
    update archive_entry set seq = r.n from (
      select at, story, row_number() over (order by at, story) as n
      from archive_entry where archive = ${place("archive")}
    ) r
    where archive_entry.archive = ${place("archive")} and archive_entry.at = r.at
      and archive_entry.story = r.story and archive_entry.seq <> r.n`,
);

const settle = preparedText<NoValues, never>(
  () => sql`
    update archive set needs_order = 0,
      count = (select count(*) from archive_entry e where e.archive = archive.id),
      newest_at = coalesce((
        select e.at from archive_entry e where e.archive = archive.id order by e.at desc, e.story desc limit 1), 0),
      newest_story = coalesce((
        select e.story from archive_entry e where e.archive = archive.id order by e.at desc, e.story desc limit 1), 0)
    where needs_order = 1`,
);

/** Numbers marked archives by publication. Neighbours of any story may have changed, so every page is purged. */
export const renumberArchives = async (tx: Tx): Promise<number> => {
  const archives = await marked(tx.db, {});
  for (const { id, key } of archives) {
    await number(tx.db, { archive: id });
    tx.purge.add(dependency.archive(key));
  }
  if (archives.length === 0) {
    await completeStatistics(tx.db);
    return 0;
  }
  await settle(tx.db, {});
  // Marked archives come from an import, which may have made the newsroom many times larger.
  await refreshStatistics(tx.db);
  tx.purge.add(dependency.reference);
  return archives.length;
};
