import type { Story } from "../../domain/story.ts";
import type { StoryStatus } from "../../domain/visibility.ts";
import { numbersOf } from "../dialect.ts";
import type { Db } from "../engine.ts";
import { prepared } from "../prepared.ts";
import type { StoryTable } from "../tables.ts";
import { listIn } from "./cards.ts";

const wholeByIds = prepared<{ ids: string }>()((query, place, dialect) =>
  query
    .selectFrom("story as s")
    .innerJoin("story_text as t", "t.story", "s.id")
    .selectAll("s")
    .select("t.body")
    .where("s.id", "in", numbersOf(dialect, place("ids"))),
);

const wholeByOrigin = prepared<{ site: string; id: string; guid: string }>()((query, place) =>
  query
    .selectFrom("story as s")
    .innerJoin("story_text as t", "t.story", "s.id")
    .selectAll("s")
    .select("t.body")
    .where("s.origin_site", "=", place("site"))
    .where("s.origin_id", "=", place("id"))
    .where("s.origin_guid", "=", place("guid")),
);

/** All of a story's row and its body. */
export type WholeRow = StoryTable & { body: string };

export const wholeRows = async (db: Db, ids: readonly number[]): Promise<WholeRow[]> =>
  ids.length === 0 ? [] : wholeByIds(db, { ids: JSON.stringify(ids) });

export const storyOf = (row: WholeRow): Story => ({
  id: row.id,
  slug: row.slug,
  path: row.path,
  language: row.language,
  status: row.status as StoryStatus,
  headline: row.headline,
  standfirst: row.standfirst,
  body: JSON.parse(row.body),
  dateline: row.dateline,
  bylines: listIn<{ slug: string }>(row.bylines).map((byline) => byline.slug),
  countries: listIn(row.countries),
  section: row.section,
  tags: listIn(row.tags),
  leadImage:
    row.image_id === null
      ? null
      : { image: row.image_id, caption: row.image_caption, credit: row.image_credit, alt: row.image_alt },
  canonicalUrl: row.canonical_url,
  publishAt: row.publish_at,
  updatedAt: row.updated_at,
  embargoUntil: row.embargo_until,
  withdrawAt: row.withdraw_at,
  corrections: listIn(row.corrections),
  translationGroup: row.translation_group,
  seoTitle: row.seo_title,
  seoDescription: row.seo_description,
  noindex: row.noindex === 1,
  origin:
    row.origin_site === null
      ? null
      : {
          site: row.origin_site,
          id: row.origin_id ?? "",
          guid: row.origin_guid ?? "",
          hash: row.origin_hash ?? "",
        },
});

export const story = async (db: Db, id: number): Promise<Story | null> => {
  const [row] = await wholeRows(db, [id]);
  return row ? storyOf(row) : null;
};

export const storyByOrigin = async (db: Db, site: string, id: string, guid: string): Promise<Story | null> => {
  const [row] = await wholeByOrigin(db, { site, id, guid });
  return row ? storyOf(row) : null;
};
