import { bodyImages } from "../../domain/body-text.ts";
import { validateBody } from "../../domain/body-validate.ts";
import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import type { BylineCard, NewStory, Story } from "../../domain/story.ts";
import { numbersOf, textList, textsOf } from "../dialect.ts";
import { pathKey } from "../path-key.ts";
import { prepared } from "../prepared.ts";
import { imagesByIds } from "../read/image-read.ts";
import { storyOf, type WholeRow, wholeRows } from "../read/whole-story.ts";
import type { RedirectTable, StoryTable } from "../tables.ts";
import { claimPaths } from "./claim-paths.ts";
import { filingOf, storyRow, textRow } from "./derive-story.ts";
import { fileStories } from "./file-stories.ts";
import { freezeSums } from "./freeze-sums.ts";
import { indexStories } from "./index-stories.ts";
import { insertRows } from "./insert-rows.ts";
import { type Acted, nextId, type Tx } from "./transaction-state.ts";

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

const mergedTags = prepared<{ slugs: string }>()((query, place, dialect) =>
  query
    .selectFrom("tag_merge")
    .selectAll()
    .where("slug", "in", textsOf(dialect, place("slugs"))),
);

/** Clean copies: checked bodies, each list entry once, merged tags under the name that is left. */
const checked = async (tx: Tx, stories: readonly (NewStory | Story)[]): Promise<(NewStory & { id?: number })[]> => {
  const tags = unique(stories.flatMap((story) => story.tags));
  const merges = tags.length === 0 ? [] : await mergedTags(tx.db, { slugs: textList(tags) });
  const into = new Map(merges.map((merge) => [merge.slug, merge.into_slug]));
  return stories.map((story) => ({
    ...story,
    path: story.path.normalize("NFC"),
    body: validateBody(story.body),
    tags: unique(story.tags.map((tag) => into.get(tag) ?? tag)),
    countries: unique(story.countries),
    bylines: unique(story.bylines),
  }));
};

const loadBefore = async (tx: Tx, stories: readonly { id?: number }[]): Promise<Map<number, WholeRow>> => {
  const ids = stories.flatMap(({ id }) => id ?? []);
  const rows = new Map((await wholeRows(tx.db, ids)).map((row) => [row.id, row]));
  const lost = ids.find((id) => !rows.has(id));
  if (lost !== undefined) throw new ChaparError("not_found", `There is no story number ${lost}.`, { field: "id" });
  return rows;
};

const checkImages = async (tx: Tx, stories: readonly NewStory[]): Promise<void> => {
  const shown = stories.flatMap(({ body, leadImage }) => [
    ...bodyImages(body),
    ...(leadImage ? [leadImage.image] : []),
  ]);
  const here = new Set((await imagesByIds(tx.db, unique(shown))).map(({ id }) => id));
  const lost = shown.find((id) => !here.has(id));
  if (lost === undefined) return;
  throw new ChaparError("invalid", `The story shows image ${lost}, which is not stored.`, {
    field: "body",
    remedy: "Upload the image first.",
  });
};

const authorNames = prepared<{ slugs: string }>()((query, place, dialect) =>
  query
    .selectFrom("author")
    .select(["slug", "name"])
    .where("slug", "in", textsOf(dialect, place("slugs"))),
);

const bylinesFor = async (tx: Tx, stories: readonly Story[]): Promise<(story: Story) => BylineCard[]> => {
  const slugs = unique(stories.flatMap((story) => story.bylines));
  const rows = slugs.length === 0 ? [] : await authorNames(tx.db, { slugs: textList(slugs) });
  const names = new Map(rows.map((row) => [row.slug, row.name]));
  return (story) => story.bylines.map((slug) => ({ name: names.get(slug) ?? slug, slug }));
};

/** The lists that stories are found by, written anew. */
const saveLists = async (tx: Tx, stories: readonly Story[], before: Map<number, WholeRow>): Promise<void> => {
  if (before.size > 0) {
    const ids = JSON.stringify([...before.keys()]);
    for (const table of ["story_tag", "story_byline", "story_image"] as const) await forget[table](tx.db, { ids });
  }
  await insertRows(
    tx.db,
    "story_tag",
    stories.flatMap(({ id, tags }) => tags.map((tag) => ({ tag, story: id }))),
  );
  await insertRows(
    tx.db,
    "story_byline",
    stories.flatMap(({ id, bylines }) => bylines.map((author) => ({ author, story: id }))),
  );
  await insertRows(
    tx.db,
    "story_image",
    stories.flatMap(({ id, body, leadImage }) =>
      unique([...bodyImages(body), ...(leadImage ? [leadImage.image] : [])]).map((image) => ({ story: id, image })),
    ),
  );
};

const forgetIn = (table: "story_tag" | "story_byline" | "story_image") =>
  prepared<{ ids: string }>()((query, place, dialect) =>
    query.deleteFrom(table).where("story", "in", numbersOf(dialect, place("ids"))),
  );
const forget = {
  story_tag: forgetIn("story_tag"),
  story_byline: forgetIn("story_byline"),
  story_image: forgetIn("story_image"),
};

/** The newest revision is the story itself; the one it replaces keeps what was replaced. */
const saveRevisions = async (
  tx: Tx,
  rows: readonly StoryTable[],
  before: Map<number, WholeRow>,
  { by, now }: Acted,
) => {
  for (const old of before.values()) {
    await tx.db.query
      .updateTable("revision")
      .set({ snapshot: JSON.stringify(storyOf(old)) })
      .where("story", "=", old.id)
      .where("number", "=", old.revision)
      .execute();
  }
  const revisions = rows.map((row) => ({ story: row.id, number: row.revision, by, at: now, snapshot: null }));
  await insertRows(tx.db, "revision", revisions);
};

/** A path that readers knew leads to the story wherever it is now. */
const saveFormerPaths = async (tx: Tx, rows: readonly StoryTable[], before: Map<number, WholeRow>): Promise<void> => {
  const redirects: RedirectTable[] = [];
  for (const row of rows) {
    const old = before.get(row.id);
    if (!old || old.path === row.path || old.visibility === "hidden") continue;
    redirects.push({ path_key: pathKey(old.path), target: null, story: row.id });
    await tx.db.query.deleteFrom("redirect").where("path_key", "=", row.path_key).where("story", "=", row.id).execute();
  }
  const others = redirects.filter(({ path_key }) => !rows.some((row) => row.path_key === path_key));
  await insertRows(tx.db, "redirect", others, ["path_key"]);
};

const checkTwice = (before: readonly number[]): void => {
  if (new Set(before).size < before.length) {
    throw new ChaparError("invalid", "A story stands twice in one batch.", { remedy: "Save its last state only." });
  }
};

/** Writes stories with all that hangs on them, in the given transaction; returns their ids in order. */
export const saveStories = async (
  tx: Tx,
  given: readonly (NewStory | Story)[],
  acted: Acted,
  mode: "shift" | "mark",
): Promise<number[]> => {
  if (given.length === 0) return [];
  const reference = await tx.reference();
  const clean = await checked(tx, given);
  checkTwice(clean.flatMap(({ id }) => id ?? []));
  const before = await loadBefore(tx, clean);
  await checkImages(tx, clean);
  let id = await nextId(tx.db, "story");
  const stories: Story[] = clean.map((story) => ({ ...story, id: story.id ?? id++ }));
  await claimPaths(tx.db, stories, reference);

  const bylines = await bylinesFor(tx, stories);
  const rows = stories.map((story) =>
    storyRow(story, bylines(story), reference, (before.get(story.id)?.revision ?? 0) + 1, acted.now),
  );
  await insertRows(tx.db, "story", rows, ["id"]);
  await insertRows(tx.db, "story_text", stories.map(textRow), ["story"]);
  await saveLists(tx, stories, before);
  await saveRevisions(tx, rows, before, acted);
  await saveFormerPaths(tx, rows, before);
  // A hidden story purges no page, but every server must learn when it will be public.
  const waits = rows.some((row) => row.due_at !== null || (before.get(row.id)?.due_at ?? null) !== null);
  if (waits) tx.purge.add(dependency.due);
  const changes = rows.map((row) => {
    const old = before.get(row.id);
    return { before: old ? filingOf(old) : null, after: filingOf(row) };
  });
  await fileStories(tx, changes, mode);
  const shown = new Set(rows.flatMap((row) => (row.visibility === "public" ? row.id : [])));
  await freezeSums(
    tx,
    stories.filter(({ id }) => shown.has(id)),
  );
  await indexStories(tx, changes, mode === "shift" ? "now" : "later");
  return stories.map((story) => story.id);
};
