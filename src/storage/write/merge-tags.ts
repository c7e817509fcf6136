import { formatAddress } from "../../domain/address.ts";
import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import { tag as readTag } from "../read/terms-read.ts";
import { type Filing, filingOf } from "./derive-story.ts";
import { type Change, fileStories } from "./file-stories.ts";
import { indexAgain } from "./index-stories.ts";
import { insertRows } from "./insert-rows.ts";
import { saveRedirects } from "./redirects.ts";
import { renumberArchives } from "./renumber.ts";
import type { Tx } from "./transaction-state.ts";

const BATCH = 500;

const moveTag = (tags: readonly string[], from: string, into: string): string[] => [
  ...new Set(tags.map((tag) => (tag === from ? into : tag))),
];

const moveBatch = async (tx: Tx, from: string, into: string): Promise<number> => {
  const rows = await tx.db.query
    .selectFrom("story_tag as t")
    .innerJoin("story as s", "s.id", "t.story")
    .selectAll("s")
    .where("t.tag", "=", from)
    .orderBy("s.id")
    .limit(BATCH)
    .execute();
  const changes: Change[] = [];
  for (const row of rows) {
    const before = filingOf(row);
    const after: Filing = { ...before, tags: moveTag(before.tags, from, into) };
    changes.push({ before, after });
    await tx.db.query
      .updateTable("story")
      .set({ tags: JSON.stringify(after.tags) })
      .where("id", "=", row.id)
      .execute();
    await tx.db.query.deleteFrom("story_tag").where("story", "=", row.id).where("tag", "in", [from, into]).execute();
  }
  await insertRows(
    tx.db,
    "story_tag",
    rows.map(({ id }) => ({ tag: into, story: id })),
  );
  await fileStories(tx, changes, "mark");
  return rows.length;
};

const redirectArchives = async (tx: Tx, from: string, into: string): Promise<void> => {
  const reference = await tx.reference();
  const address = (tag: string, language: string): string =>
    formatAddress({ kind: "archive", language, ref: { kind: "tag", tag }, page: "newest" }, reference);
  const { languages } = reference.settings;
  await saveRedirects(
    tx,
    languages.map((language) => ({ path: address(from, language), to: address(into, language) })),
  );
};

/** Moves the stories of one tag to another. The name that goes becomes a synonym, and later stories that use it move too. */
export const mergeTags = async (tx: Tx, from: string, into: string): Promise<void> => {
  const [old, kept] = [await readTag(tx.db, from), await readTag(tx.db, into)];
  if (!kept) throw new ChaparError("not_found", `There is no tag "${into}".`, { field: "into" });
  if (from === into) throw new ChaparError("invalid", "A tag cannot be merged into itself.", { field: "into" });
  while ((await moveBatch(tx, from, into)) > 0);
  await renumberArchives(tx);
  const names = new Set([...kept.synonyms, ...(old ? [old.name, ...old.synonyms] : [])]);
  names.delete(kept.name);
  await insertRows(tx.db, "tag", [{ slug: into, name: kept.name, synonyms: JSON.stringify([...names]) }], ["slug"]);
  await tx.db.query.deleteFrom("tag").where("slug", "=", from).execute();
  await tx.db.query.updateTable("tag_merge").set({ into_slug: into }).where("into_slug", "=", from).execute();
  await insertRows(tx.db, "tag_merge", [{ slug: from, into_slug: into }], ["slug"]);
  await redirectArchives(tx, from, into);
  await indexAgain(tx, "tag", into);
  tx.purge.add(dependency.tag(from));
  tx.purge.add(dependency.tag(into));
};
