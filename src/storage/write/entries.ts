import { sql } from "kysely";
import { numbersOf, textList, textsOf } from "../dialect.ts";
import type { Db } from "../engine.ts";
import { prepared, preparedText } from "../prepared.ts";
import type { ArchiveTable } from "../tables.ts";
import { insertRows } from "./insert-rows.ts";
import { shiftDown, shiftUp } from "./shift-entries.ts";
import { nextId } from "./transaction-state.ts";

/** A story's place in one archive. */
export type Entry = { archive: number; key: string; at: number; story: number; seq: number };

const standing = preparedText<{ stories: string }, Entry>(
  (place, dialect) => sql<Entry>`
    select e.archive, a.key, e.at, e.story, e.seq from archive_entry e join archive a on a.id = e.archive
    where e.story in ${numbersOf(dialect, place("stories"))}`,
);

/** The entries that stories have now. */
export const entriesOf = async (db: Db, stories: readonly number[]): Promise<Entry[]> =>
  stories.length === 0 ? [] : standing(db, { stories: JSON.stringify(stories) });

const byKeys = prepared<{ keys: string }>()((query, place, dialect) =>
  query
    .selectFrom("archive")
    .selectAll()
    .where("key", "in", textsOf(dialect, place("keys"))),
);

/** The archives of those keys, new ones made empty; they are written back by `saveArchives`. */
export const archivesFor = async (db: Db, keys: readonly string[]): Promise<Map<string, ArchiveTable>> => {
  if (keys.length === 0) return new Map();
  const rows = await byKeys(db, { keys: textList(keys) });
  const archives = new Map(rows.map((row) => [row.key, { ...row }]));
  const missing = keys.filter((key) => !archives.has(key));
  let id = missing.length > 0 ? await nextId(db, "archive") : 0;
  for (const key of missing) {
    const slash = key.indexOf("/");
    const [edition, name] = [key.slice(0, slash), key.slice(slash + 1)];
    archives.set(key, { id, key, edition, name, count: 0, newest_at: 0, newest_story: 0, needs_order: 0 });
    id += 1;
  }
  return archives;
};

export const saveArchives = (db: Db, archives: Iterable<ArchiveTable>): Promise<void> =>
  insertRows(db, "archive", [...archives], ["id"]);

const removeEntry = preparedText<{ archive: number; at: number; story: number }, never>(
  (place) => sql`delete from archive_entry
    where archive = ${place("archive")} and at = ${place("at")} and story = ${place("story")}`,
);
const seqAfter = preparedText<{ archive: number; at: number; story: number }, { seq: number }>(
  (place) => sql<{ seq: number }>`select seq from archive_entry
    where archive = ${place("archive")} and (at, story) > (${place("at")}, ${place("story")})
    order by at, story limit 1`,
);
const newestEntry = preparedText<{ archive: number }, { at: number; story: number }>(
  (place) => sql<{ at: number; story: number }>`select at, story from archive_entry
    where archive = ${place("archive")} order by at desc, story desc limit 1`,
);

/** Reads again which entry is the newest, after one was taken away. */
export const refreshNewest = async (db: Db, archive: ArchiveTable): Promise<void> => {
  const [newest] = await newestEntry(db, { archive: archive.id });
  archive.newest_at = newest?.at ?? 0;
  archive.newest_story = newest?.story ?? 0;
};

/** Takes an entry out and closes the gap. */
export const takeOut = async (db: Db, archive: ArchiveTable, entry: Entry): Promise<void> => {
  await removeEntry(db, { archive: entry.archive, at: entry.at, story: entry.story });
  await shiftDown(db, entry.archive, entry.seq + 1, archive.count);
  archive.count -= 1;
  await refreshNewest(db, archive);
};

const isNewest = (archive: ArchiveTable, at: number, story: number): boolean =>
  archive.count === 0 || at > archive.newest_at || (at === archive.newest_at && story > archive.newest_story);

/** Appends; an archive where that breaks the order is marked for numbering. */
export const append = (archive: ArchiveTable, at: number, story: number): Entry => {
  if (isNewest(archive, at, story)) {
    archive.newest_at = at;
    archive.newest_story = story;
  } else archive.needs_order = 1;
  archive.count += 1;
  return { archive: archive.id, key: archive.key, at, story, seq: archive.count };
};

/** Puts an entry at its place; those after it move up by one. A marked archive takes it at the end. */
export const putIn = async (db: Db, archive: ArchiveTable, at: number, story: number): Promise<Entry> => {
  if (archive.needs_order === 1 || isNewest(archive, at, story)) return append(archive, at, story);
  const [after] = await seqAfter(db, { archive: archive.id, at, story });
  const seq = after?.seq ?? archive.count + 1;
  await shiftUp(db, archive.id, seq, archive.count);
  archive.count += 1;
  return { archive: archive.id, key: archive.key, at, story, seq };
};

export const insertEntries = (db: Db, entries: readonly Entry[]): Promise<void> =>
  insertRows(
    db,
    "archive_entry",
    entries.map(({ archive, at, story, seq }) => ({ archive, at, story, seq })),
  );

/** Takes entries out without closing the gaps: their archives must be numbered in the same transaction. */
export const dropEntries = async (db: Db, entries: readonly Entry[]): Promise<void> => {
  for (const entry of entries) await removeEntry(db, entry);
};
