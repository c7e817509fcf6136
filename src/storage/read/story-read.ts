import type { StoryRead } from "../../domain/story.ts";
import type { Db } from "../engine.ts";
import { prepared } from "../prepared.ts";
import { imagesOfStory } from "./body-images.ts";
import { cardOf, cardsFrom, imageCards, isPublic, listIn } from "./cards.ts";
import type { NewestOf } from "./newest-stories.ts";
import { storyLinks } from "./story-links.ts";
import { sumsIn, sumsOfStory } from "./sum-read.ts";

const PAGE_COLUMNS = [
  "s.edition",
  "s.image_id",
  "s.image_caption",
  "s.image_credit",
  "s.canonical_url",
  "s.corrections",
  "s.translation_group",
  "s.seo_title",
  "s.seo_description",
  "s.noindex",
  "t.body",
] as const;

const pageByPath = prepared<{ path: string }>()((query, place, dialect) =>
  cardsFrom(query)
    .innerJoin("story_text as t", "t.story", "s.id")
    .select([...PAGE_COLUMNS, imagesOfStory(query, dialect).as("images"), sumsOfStory(query, dialect).as("sums")])
    .where("s.path", "=", place("path"))
    .where(isPublic),
);

const pageBySlug = prepared<{ slug: string }>()((query, place, dialect) =>
  cardsFrom(query)
    .innerJoin("story_text as t", "t.story", "s.id")
    .select([...PAGE_COLUMNS, imagesOfStory(query, dialect).as("images"), sumsOfStory(query, dialect).as("sums")])
    .where("s.slug", "=", place("slug"))
    .where(isPublic)
    .orderBy("s.public_at", "desc")
    .limit(1),
);

type PageRow = Awaited<ReturnType<typeof pageByPath>>[number];

const readOf = async (db: Db, newestOf: NewestOf, row: PageRow | undefined): Promise<StoryRead | null> => {
  if (!row) return null;
  const card = cardOf(row);
  const links = await storyLinks(db, newestOf, {
    id: row.id,
    edition: row.edition,
    publishedAt: card.publishedAt,
    countries: card.countries,
    tags: card.tags,
    translationGroup: row.translation_group,
  });
  const { image_id: image, image_caption: caption, image_credit: credit, image_alt: alt } = row;
  return {
    ...card,
    body: JSON.parse(row.body),
    leadImage: image === null ? null : { image, caption, credit, alt },
    canonicalUrl: row.canonical_url,
    corrections: listIn(row.corrections),
    seoTitle: row.seo_title,
    seoDescription: row.seo_description,
    noindex: row.noindex === 1,
    images: imageCards(row.images),
    sums: sumsIn(row.sums),
    ...links,
  };
};

export const storyByPath = async (db: Db, newestOf: NewestOf, path: string): Promise<StoryRead | null> =>
  readOf(db, newestOf, (await pageByPath(db, { path }))[0]);

/** Slugs repeat across months and languages: the newest public story has it. */
export const storyBySlug = async (db: Db, newestOf: NewestOf, slug: string): Promise<StoryRead | null> =>
  readOf(db, newestOf, (await pageBySlug(db, { slug }))[0]);
