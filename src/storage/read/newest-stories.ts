import { sql } from "kysely";
import type { NewestStories } from "../../domain/related.ts";
import { textList, textsOf } from "../dialect.ts";
import type { Db } from "../engine.ts";
import { preparedText } from "../prepared.ts";
import type { PurgeListener } from "../purge-board.ts";

/** How many of an archive's newest stories are looked at, so that its size is not felt. */
const LOOKED_AT = 24;

type Row = { key: string; count: number; story: number; at: number };

const rowsOf = preparedText<{ keys: string }, Row>(
  (place, dialect) => sql<Row>`
    select a.key, a.count, e.story, e.at from archive a
    join archive_entry e on e.archive = a.id and e.seq > a.count - ${sql.lit(LOOKED_AT)}
    where a.key in ${textsOf(dialect, place("keys"))}`,
);

/** The newest stories of archives by key; of one that nobody filed a story in, none. */
export type NewestOf = (keys: readonly string[]) => Promise<NewestStories[]>;

export const newestIn =
  (db: Db): NewestOf =>
  async (keys) => {
    const rows = await rowsOf(db, { keys: textList(keys) });
    return keys.map((key) => {
      const entries = rows.filter((row) => row.key === key);
      return { count: entries[0]?.count ?? 0, entries: entries.map(({ story, at }) => ({ story, at })) };
    });
  };

/** Some hundred bytes each. */
const MOST_KEPT = 5_000;

/**
 * Asks once for each archive until anything is written: the same few tags and countries stand behind most stories, and
 * finding what is related would cost more than all else on a story's page.
 */
export const keptNewest = (newestOf: NewestOf, onPurge: (listener: PurgeListener) => void): NewestOf => {
  let shelf = new Map<string, NewestStories>();
  const clear = (): void => {
    shelf = new Map();
  };
  onPurge(clear);
  return async (keys) => {
    if (shelf.size > MOST_KEPT) clear();
    // What a purge overtakes is put on the shelf that was taken away.
    const known = shelf;
    const missing = keys.filter((key) => !known.has(key));
    const found = missing.length === 0 ? [] : await newestOf(missing);
    found.forEach((newest, at) => {
      known.set(missing[at] ?? "", newest);
    });
    return keys.map((key) => known.get(key) ?? { count: 0, entries: [] });
  };
};
