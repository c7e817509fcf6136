import { validateBody } from "../../domain/body-validate.ts";
import { dependency } from "../../domain/dependency.ts";
import { checkHeadlines } from "../../domain/headline.ts";
import {
  type Author,
  type Country,
  type Section,
  type SiteSettings,
  type StandingPage,
  sectionLine,
  type Tag,
} from "../../domain/reference.ts";
import { DEMO_KEY } from "../read/reference-read.ts";
import { author as readAuthor, tag as readTag } from "../read/terms-read.ts";
import { indexAgain } from "./index-stories.ts";
import { insertRows } from "./insert-rows.ts";
import { refileAll } from "./refile.ts";
import { nextId, type Tx } from "./transaction-state.ts";

const referenceChanged = (tx: Tx): void => {
  tx.forgetReference();
  tx.purge.add(dependency.reference);
};

export const saveSettings = async (tx: Tx, settings: SiteSettings): Promise<void> => {
  checkHeadlines(settings.ticker.pairs);
  const { settings: before } = await tx.reference();
  await insertRows(tx.db, "setting", [{ key: "site", value: JSON.stringify(settings) }], ["key"]);
  referenceChanged(tx);
  const same =
    before.timeZone === settings.timeZone && JSON.stringify(before.languages) === JSON.stringify(settings.languages);
  if (!same) await refileAll(tx);
};

export const markDemo = (tx: Tx): Promise<void> =>
  insertRows(tx.db, "setting", [{ key: DEMO_KEY, value: "true" }], ["key"]);

type Named = Pick<Country | Section, "slug" | "names">;

/** Stories under those that have other names now are to be found by these. */
const indexRenamed = async (
  tx: Tx,
  kind: "country" | "section",
  before: readonly Named[],
  after: readonly Named[],
): Promise<void> => {
  const namesBefore = new Map(before.map(({ slug, names }) => [slug, JSON.stringify(names)]));
  for (const { slug, names } of after) {
    const known = namesBefore.get(slug);
    if (known !== undefined && known !== JSON.stringify(names)) await indexAgain(tx, kind, slug);
  }
};

/** Adds those that are new and changes those that are there. */
export const saveCountries = async (tx: Tx, countries: readonly Country[]): Promise<void> => {
  const { countries: before } = await tx.reference();
  const rows = countries.map(({ slug, code, names, position }) => ({
    slug,
    code,
    names: JSON.stringify(names),
    position,
  }));
  await insertRows(tx.db, "country", rows, ["slug"]);
  referenceChanged(tx);
  await indexRenamed(tx, "country", before, countries);
};

/** As `saveCountries`; stories of a section that moved in the tree are filed under its new line. */
export const saveSections = async (tx: Tx, sections: readonly Section[]): Promise<void> => {
  const before = (await tx.reference()).sections;
  const rows = sections.map(({ slug, parent, names, position }) => ({
    slug,
    parent,
    names: JSON.stringify(names),
    position,
  }));
  await insertRows(tx.db, "section", rows, ["slug"]);
  referenceChanged(tx);
  await indexRenamed(tx, "section", before, sections);
  const after = (await tx.reference()).sections;
  const line = (tree: readonly Section[], slug: string): string => sectionLine(tree, slug).join("/");
  if (after.some(({ slug }) => line(before, slug) !== line(after, slug))) await refileAll(tx);
};

/** A changed name changes the bylines of every story; the e-mail address is for the newsroom only. */
export const saveAuthor = async (tx: Tx, author: Author): Promise<void> => {
  const { slug, name, role, bio, email } = author;
  const before = await readAuthor(tx.db, slug);
  await insertRows(tx.db, "author", [{ slug, name, role, bio, email }], ["slug"]);
  tx.purge.add(dependency.author(slug));
  // Lists of all authors do not know the new name that would purge them.
  if (!before) tx.purge.add(dependency.anyStory);
  if (before?.name !== name) await renameBylines(tx, slug, name);
};

const renameBylines = async (tx: Tx, slug: string, name: string): Promise<void> => {
  const rows = await tx.db.query
    .selectFrom("story_byline as b")
    .innerJoin("story as s", "s.id", "b.story")
    .select(["s.id", "s.bylines"])
    .where("b.author", "=", slug)
    .execute();
  for (const { id, bylines } of rows) {
    const printed = (JSON.parse(bylines) as { name: string; slug: string }[]).map((each) =>
      each.slug === slug ? { name, slug } : each,
    );
    await tx.db.query
      .updateTable("story")
      .set({ bylines: JSON.stringify(printed) })
      .where("id", "=", id)
      .execute();
  }
  // The name stands in lists all over the site.
  if (rows.length > 0) tx.purge.add(dependency.reference);
  await indexAgain(tx, "author", slug);
};

/** A tag that was merged into another stays merged: an import that still names it does not bring it back. */
export const saveTag = async (tx: Tx, { slug, name, synonyms }: Tag): Promise<void> => {
  const merged = await tx.db.query.selectFrom("tag_merge").select("slug").where("slug", "=", slug).executeTakeFirst();
  if (merged) return;
  const before = await readTag(tx.db, slug);
  const row = { slug, name, synonyms: JSON.stringify(synonyms) };
  await insertRows(tx.db, "tag", [row], ["slug"]);
  tx.purge.add(dependency.tag(slug));
  tx.purge.add(dependency.anyStory);
  const same = before !== null && before.name === name && JSON.stringify(before.synonyms) === row.synonyms;
  if (!same) await indexAgain(tx, "tag", slug);
};

export const savePage = async (tx: Tx, page: StandingPage): Promise<void> => {
  const { language, slug, title, updatedAt } = page;
  const known = await tx.db.query
    .selectFrom("page")
    .select("id")
    .where("language", "=", language)
    .where("slug", "=", slug)
    .executeTakeFirst();
  const body = JSON.stringify(validateBody(page.body));
  const id = known?.id ?? (await nextId(tx.db, "page"));
  await insertRows(tx.db, "page", [{ id, language, slug, title, body, updated_at: updatedAt }], ["id"]);
  referenceChanged(tx);
  tx.purge.add(dependency.standing(language, slug));
};
