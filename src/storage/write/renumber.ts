import { sql } from "kysely";
import { dependency } from "../../domain/dependency.ts";
import { numbersOf } from "../dialect.ts";
import { type NoValues, preparedText } from "../prepared.ts";
import { completeStatistics, refreshStatistics } from "../statistics.ts";
import type { Tx } from "./transaction-state.ts";

type Marked = { id: number; key: string; count: number };

const marked = preparedText<NoValues, Marked>(
  () => sql<Marked>`select id, key, count from archive where needs_order = 1 order by id`,
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

const settle = preparedText<{ ids: string }, never>(
  (place, dialect) => sql`
    update archive set needs_order = 0,
      count = (select count(*) from archive_entry e where e.archive = archive.id),
      newest_at = coalesce((
        select e.at from archive_entry e where e.archive = archive.id order by e.at desc, e.story desc limit 1), 0),
      newest_story = coalesce((
        select e.story from archive_entry e where e.archive = archive.id order by e.at desc, e.story desc limit 1), 0)
    where id in ${numbersOf(dialect, place("ids"))}`,
);

/** The first of the list, at least one, whose entries are about `most` together. */
const upTo = (archives: readonly Marked[], most: number): Marked[] => {
  let entries = 0;
  return archives.filter(({ count }) => {
    const taken = entries < most;
    entries += count;
    return taken;
  });
};

/** Numbers marked archives by publication. Neighbours of any story may have changed, so every page is purged. */
export const renumberArchives = async (tx: Tx, most = Number.POSITIVE_INFINITY): Promise<number> => {
  const waiting = await marked(tx.db, {});
  const archives = upTo(waiting, most);
  for (const { id, key } of archives) {
    await number(tx.db, { archive: id });
    tx.purge.add(dependency.archive(key));
  }
  if (archives.length === 0) {
    await completeStatistics(tx.db);
    return 0;
  }
  await settle(tx.db, { ids: JSON.stringify(archives.map(({ id }) => id)) });
  // Marked archives come from an import, which may have made the newsroom many times larger.
  if (archives.length === waiting.length) await refreshStatistics(tx.db);
  tx.purge.add(dependency.reference);
  return archives.length;
};
