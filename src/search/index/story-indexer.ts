import type { Db } from "../../storage/engine.ts";
import type { StoryIndexer } from "../../storage/story-index.ts";
import { statement, withRows } from "../statement.ts";
import { Gathering } from "./gather.ts";
import { readContents } from "./story-content.ts";
import { buryStories, writeDocuments } from "./write-documents.ts";

/** More stories than this at once are an import, whatever its name: they are indexed afterwards. */
const MOST_AT_ONCE = 200;

const notPublic = statement<{ id: number }>(
  withRows(
    (rows) =>
      `select id from story where id in (select value from ${rows("?1", "bigint")} r) and visibility <> 'public'`,
  ),
);

/** A change of its own, so that filters and counts follow at once what the story is filed under. */
const markStale = statement<never>(
  withRows(
    (rows) => `update search_document set state = 2, changed = (select max(changed) + 1 from search_document)
      where state > 0 and story in (select value from ${rows("?1", "bigint")} r)`,
  ),
);

/** So many stories are read with their texts at a time. */
const READ_AT_ONCE = 64;
/** What is gathered is written before it takes more bytes than this: stories may be of any length. */
const MOST_BYTES = 40 * 1024 * 1024;

/** The words of stories, as many of them as are held at once. */
export type Gathered = { ids: readonly number[]; gathering: Gathering };

/**
 * The words of those stories that are public, until they take `most` bytes: `ids` of the answer are those looked at.
 * `between` lets others run.
 */
export const gatherStories = async (
  db: Db,
  ids: readonly number[],
  between: () => Promise<void>,
  most = MOST_BYTES,
): Promise<Gathered> => {
  const gathering = new Gathering();
  let at = 0;
  for (; at < ids.length && gathering.occurrences.size < most; at += READ_AT_ONCE) {
    for (const content of await readContents(db, ids.slice(at, at + READ_AT_ONCE))) {
      gathering.add(content);
      await between();
    }
  }
  return { ids: ids.slice(0, at), gathering };
};

/** Writes the present state of stories, as gathered, in the given transaction; those that are not public leave. */
export const writeStories = async (
  db: Db,
  { ids, gathering }: Gathered,
  between: () => Promise<void>,
): Promise<void> => {
  const written = new Set(gathering.stories.map(({ story }) => story));
  const gone = ids.filter((id) => !written.has(id));
  if (gone.length > 0) await buryStories(db, gone);
  await writeDocuments(db, gathering, between);
};

/** Brings the index to the present state of stories, in the given transaction. */
export const indexStories = async (
  db: Db,
  ids: readonly number[],
  between: () => Promise<void>,
  most = MOST_BYTES,
): Promise<void> => {
  for (let left = ids; left.length > 0; ) {
    const gathered = await gatherStories(db, left, between, most);
    await writeStories(db, gathered, between);
    left = left.slice(gathered.ids.length);
  }
};

const withoutPause = async (): Promise<void> => {};

/** What the storage tells of every story that it writes. */
export const storyIndexer: StoryIndexer = {
  update: async (db, stories, mode) => {
    if (mode === "now" && stories.length <= MOST_AT_ONCE) return indexStories(db, stories, withoutPause);
    const ids = JSON.stringify(stories);
    const gone = await notPublic(db, ids);
    if (gone.length > 0)
      await buryStories(
        db,
        gone.map(({ id }) => id),
      );
    await markStale(db, ids);
  },
};
