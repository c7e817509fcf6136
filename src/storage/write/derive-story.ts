import { type ArchiveFacts, archivesOf, editionOf } from "../../domain/archive.ts";
import { bodyText } from "../../domain/body-text.ts";
import { digestOf, summaryOf } from "../../domain/excerpt.ts";
import type { Instant } from "../../domain/instant.ts";
import { type Reference, sectionLine } from "../../domain/reference.ts";
import type { BylineCard, Story } from "../../domain/story.ts";
import { nextDue, publicFrom, type Visibility, visibilityAt } from "../../domain/visibility.ts";
import { countWords } from "../../domain/words.ts";
import { pathKey } from "../path-key.ts";
import type { StoryTable, StoryTextTable } from "../tables.ts";

/** What the clock makes of a story at an instant. */
export const timingOf = (story: Story, now: Instant) => {
  const visibility = visibilityAt(story, now);
  const publicAt = publicFrom(story);
  return {
    visibility,
    public_at: publicAt,
    due_at: nextDue(story, now),
    changed_at: publicAt === null ? null : Math.max(publicAt, story.updatedAt ?? publicAt),
  };
};

const originColumns = (story: Story) => ({
  origin_site: story.origin?.site ?? null,
  origin_id: story.origin?.id ?? null,
  origin_guid: story.origin?.guid ?? null,
  origin_hash: story.origin?.hash ?? null,
});

const imageColumns = (story: Story) => ({
  image_id: story.leadImage?.image ?? null,
  image_caption: story.leadImage?.caption ?? "",
  image_credit: story.leadImage?.credit ?? "",
  image_alt: story.leadImage?.alt ?? "",
});

/** The row of a story with all that is derived from it. `bylines` are in the story's order. */
export const storyRow = (
  story: Story,
  bylines: BylineCard[],
  reference: Reference,
  revision: number,
  now: Instant,
): StoryTable => ({
  id: story.id,
  slug: story.slug,
  path: story.path,
  path_key: pathKey(story.path),
  language: story.language,
  edition: editionOf(story.language, reference.settings.languages),
  status: story.status,
  ...timingOf(story, now),
  headline: story.headline,
  standfirst: story.standfirst,
  summary: summaryOf(story.standfirst, story.body),
  words: countWords(bodyText(story.body)),
  dateline: story.dateline,
  bylines: JSON.stringify(bylines),
  countries: JSON.stringify(story.countries),
  section: story.section,
  tags: JSON.stringify(story.tags),
  ...imageColumns(story),
  canonical_url: story.canonicalUrl,
  publish_at: story.publishAt,
  updated_at: story.updatedAt,
  embargo_until: story.embargoUntil,
  withdraw_at: story.withdrawAt,
  corrections: JSON.stringify(story.corrections),
  corrected_at: story.corrections.length === 0 ? null : Math.max(...story.corrections.map(({ at }) => at)),
  translation_group: story.translationGroup,
  seo_title: story.seoTitle,
  seo_description: story.seoDescription,
  noindex: story.noindex ? 1 : 0,
  ...originColumns(story),
  revision,
});

export const textRow = (story: Story): StoryTextTable => ({
  story: story.id,
  digest: JSON.stringify(digestOf(story.body)),
  body: JSON.stringify(story.body),
});

/** What decides where a story is filed. */
export type Filing = {
  id: number;
  path: string;
  edition: string;
  visibility: Visibility;
  publicAt: Instant | null;
  countries: string[];
  section: string | null;
  tags: string[];
  authors: string[];
  translationGroup: string | null;
};

export type FilingRow = Pick<
  StoryTable,
  | "id"
  | "path"
  | "edition"
  | "visibility"
  | "public_at"
  | "countries"
  | "section"
  | "tags"
  | "bylines"
  | "translation_group"
>;

export const filingOf = (row: FilingRow): Filing => ({
  id: row.id,
  path: row.path,
  edition: row.edition,
  visibility: row.visibility as Visibility,
  publicAt: row.public_at,
  countries: JSON.parse(row.countries),
  section: row.section,
  tags: JSON.parse(row.tags),
  authors: (JSON.parse(row.bylines) as BylineCard[]).map(({ slug }) => slug),
  translationGroup: row.translation_group,
});

/** The archives a story stands in now; none unless it is public. */
export const archiveKeysOf = (filing: Filing, reference: Reference): string[] => {
  if (filing.visibility !== "public" || filing.publicAt === null) return [];
  const facts: ArchiveFacts = {
    edition: filing.edition,
    publishedAt: filing.publicAt,
    zone: reference.settings.timeZone,
    countries: filing.countries,
    sections: filing.section === null ? [] : sectionLine(reference.sections, filing.section),
    tags: filing.tags,
    authors: filing.authors,
  };
  return archivesOf(facts);
};
