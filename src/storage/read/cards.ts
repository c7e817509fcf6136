import { type Expression, type Kysely, sql } from "kysely";
import type { ImageCard, LinkedStory, StoryCard } from "../../domain/story.ts";
import type { StoryTable, Tables } from "../tables.ts";

export type CardRow = Pick<
  StoryTable,
  | "id"
  | "slug"
  | "path"
  | "language"
  | "headline"
  | "standfirst"
  | "summary"
  | "words"
  | "updated_at"
  | "dateline"
  | "bylines"
  | "countries"
  | "section"
  | "tags"
  | "image_alt"
> & {
  public_at: number | null;
  corrected_at: number | null;
  img_id: number | null;
  img_hash: string | null;
  img_width: number | null;
  img_height: number | null;
  img_x: number | null;
  img_y: number | null;
  img_alt: string | null;
};

/** Columns of a card; the story stands as `s`, its lead image, when its file is here, as `i`. */
export const CARD_COLUMNS = [
  "s.id",
  "s.slug",
  "s.path",
  "s.language",
  "s.headline",
  "s.standfirst",
  "s.summary",
  "s.words",
  "s.public_at",
  "s.updated_at",
  "s.corrected_at",
  "s.dateline",
  "s.bylines",
  "s.countries",
  "s.section",
  "s.tags",
  "s.image_alt",
  "i.id as img_id",
  "i.hash as img_hash",
  "i.width as img_width",
  "i.height as img_height",
  "i.focus_x as img_x",
  "i.focus_y as img_y",
  "i.alt as img_alt",
] as const;

const stored = sql.lit("stored");

/** Stories with their lead images, to which conditions are added. */
export const cardsFrom = (query: Kysely<Tables>) =>
  query
    .selectFrom("story as s")
    .leftJoin("image as i", (join) => join.onRef("i.id", "=", "s.image_id").on("i.state", "=", stored))
    .select(CARD_COLUMNS);

/** As `cardsFrom`, reached through archive entries `e`, of which conditions tell the archive. */
export const entryCards = (query: Kysely<Tables>) =>
  query
    .selectFrom("archive_entry as e")
    .innerJoin("story as s", "s.id", "e.story")
    .leftJoin("image as i", (join) => join.onRef("i.id", "=", "s.image_id").on("i.state", "=", stored))
    .select(CARD_COLUMNS);

/** Written out, not as a value, so that the partial indexes apply. */
export const isPublic: Expression<boolean> & ReturnType<typeof sql<boolean>> = sql<boolean>`s.visibility = 'public'`;

const imageOf = (row: CardRow): ImageCard | null => {
  if (row.img_id === null) return null;
  return {
    id: row.img_id,
    hash: row.img_hash ?? "",
    width: row.img_width ?? 0,
    height: row.img_height ?? 0,
    focusX: row.img_x ?? 0.5,
    focusY: row.img_y ?? 0.5,
    alt: row.image_alt || (row.img_alt ?? ""),
  };
};

/** Most lists are empty, and parsing costs. */
export const listIn = <Item>(text: string): Item[] => (text === "[]" ? [] : (JSON.parse(text) as Item[]));

export const cardOf = (row: CardRow, digest: string | null = null): StoryCard => ({
  id: row.id,
  slug: row.slug,
  path: row.path,
  language: row.language,
  headline: row.headline,
  standfirst: row.standfirst,
  summary: row.summary,
  digest: digest === null ? [] : listIn(digest),
  words: row.words,
  publishedAt: row.public_at ?? 0,
  updatedAt: row.updated_at,
  corrected: row.corrected_at !== null,
  dateline: row.dateline,
  bylines: listIn(row.bylines),
  countries: listIn(row.countries),
  section: row.section,
  tags: listIn(row.tags),
  image: imageOf(row),
});

export type LinkedRow = Pick<StoryTable, "id" | "path" | "language" | "headline"> & { public_at: number | null };

export const linkedOf = (row: LinkedRow): LinkedStory => ({
  id: row.id,
  path: row.path,
  language: row.language,
  headline: row.headline,
  publishedAt: row.public_at ?? 0,
});

/** Images by id from the JSON rows of `imagesOfStory`. */
export const imageCards = (json: string): Record<number, ImageCard> =>
  Object.fromEntries(
    listIn<ImageCard & { source: string | null }>(json).map(({ source, ...image }): [number, ImageCard] => [
      image.id,
      source === null ? image : { ...image, source },
    ]),
  );
