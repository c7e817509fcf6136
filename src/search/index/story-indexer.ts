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

/** Writes the present state of those stories that are public, in the given transaction; the others leave the index. */
export const indexStories = async (db: Db, ids: readonly number[], between?: () => Promise<void>): Promise<void> => {
  const gathering = new Gathering();
  const contents = await readContents(db, ids);
  for (const content of contents) {
    gathering.add(content);
    await between?.();
  }
  const written = new Set(contents.map(({ story }) => story));
  const gone = ids.filter((id) => !written.has(id));
  if (gone.length > 0) await buryStories(db, gone);
  await writeDocuments(db, gathering, between);
};

/** What the storage tells of every story that it writes. */
export const storyIndexer: StoryIndexer = {
  update: async (db, stories, mode) => {
    if (mode === "now" && stories.length <= MOST_AT_ONCE) return indexStories(db, stories);
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
