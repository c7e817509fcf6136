import { sql } from "kysely";
import { preparedText } from "../prepared.ts";
import type { Change } from "./file-stories.ts";
import type { Tx } from "./transaction-state.ts";

/** More stories than this are not indexed while a writer waits: they are left to be indexed afterwards. */
const MOST_AT_ONCE = 50;

/** Tells the index of stories that readers see, or saw before this change. */
export const indexStories = async (tx: Tx, changes: readonly Change[], mode: "now" | "later"): Promise<void> => {
  const shown = changes.filter(({ before, after }) => before?.visibility === "public" || after.visibility === "public");
  const stories = shown.map(({ after }) => after.id);
  if (stories.length > 0) await tx.index.update(tx.db, stories, mode);
};

const underTag = preparedText<{ name: string }, { story: number }>(
  (place) => sql<{ story: number }>`select story from story_tag where tag = ${place("name")} order by story`,
);
const underAuthor = preparedText<{ name: string }, { story: number }>(
  (place) => sql<{ story: number }>`select story from story_byline where author = ${place("name")} order by story`,
);

/** A tag or an author has other names now, by which its stories are found. */
export const indexAgain = async (tx: Tx, kind: "tag" | "author", slug: string): Promise<void> => {
  const rows = await (kind === "tag" ? underTag : underAuthor)(tx.db, { name: slug });
  const stories = rows.map(({ story }) => story);
  if (stories.length > 0) await tx.index.update(tx.db, stories, stories.length > MOST_AT_ONCE ? "later" : "now");
};
