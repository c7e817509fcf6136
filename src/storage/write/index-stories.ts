import { sql } from "kysely";
import { dependency } from "../../domain/dependency.ts";
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

type Under = { name: string };
type UnderRow = { story: number };

const UNDER = {
  tag: preparedText<Under, UnderRow>(
    (place) => sql<UnderRow>`select story from story_tag where tag = ${place("name")} order by story`,
  ),
  author: preparedText<Under, UnderRow>(
    (place) => sql<UnderRow>`select story from story_byline where author = ${place("name")} order by story`,
  ),
  section: preparedText<Under, UnderRow>(
    (place) => sql<UnderRow>`select id as story from story where section = ${place("name")} order by id`,
  ),
  // A list as JSON, looked through as text: it is rare that a country is renamed.
  country: preparedText<Under, UnderRow>(
    (place) =>
      sql<UnderRow>`select id as story from story where countries like '%"' || ${place("name")} || '"%' order by id`,
  ),
};

/** A tag, author, section or country has other names now, by which its stories are found. */
export const indexAgain = async (tx: Tx, kind: keyof typeof UNDER, slug: string): Promise<void> => {
  const stories = (await UNDER[kind](tx.db, { name: slug })).map(({ story }) => story);
  if (stories.length === 0) return;
  const isLater = stories.length > MOST_AT_ONCE;
  await tx.index.update(tx.db, stories, isLater ? "later" : "now");
  if (isLater) tx.purge.add(dependency.pendingIndex);
};
