import { type Kysely, type RawBuilder, sql } from "kysely";
import { pageSlice } from "../../domain/pagination.ts";
import type { ArchiveCount, ArchiveRead, FeedItem } from "../../domain/stores.ts";
import type { Db } from "../engine.ts";
import { prepared } from "../prepared.ts";
import type { Tables } from "../tables.ts";
import { imagesOfStory } from "./body-images.ts";
import { CARD_COLUMNS, type CardRow, cardOf, entryCards, imageCards } from "./cards.ts";
import { sumsIn, sumsOfStory } from "./sum-read.ts";

type Range = { archive: number; first: number; last: number };

/** Cards of the numbers from `first` to `last`, both inclusive, the newest first. */
export const cardsInRange = prepared<Range>()((query, place) =>
  entryCards(query)
    .where("e.archive", "=", place("archive"))
    .where("e.seq", ">=", place("first"))
    .where("e.seq", "<=", place("last"))
    .orderBy("e.seq", "desc"),
);

type Page = { key: string; size: number; page: number };

/**
 * The archive and the numbers on a page of it, as `pageSlice` counts them; page 0 is the newest. Beyond the last page
 * the range is empty.
 */
const rangeOf = (place: (name: keyof Page) => RawBuilder<string | number>) => {
  const size = sql`cast(${place("size")} as bigint)`;
  const asked = sql`cast(${place("page")} as bigint)`;
  const pages = sql`(case when count < ${size} then 1 else count / ${size} end)`;
  const page = sql`(case when ${asked} = 0 then ${pages} else ${asked} end)`;
  return sql<{ archive: number; total: number; first: number; last: number }>`(
    select id as archive, count as total, (${page} - 1) * ${size} + 1 as first,
      case when ${page} > ${pages} then 0 when ${page} = ${pages} then count else ${page} * ${size} end as last
    from archive where key = ${place("key")}
  )`;
};

/** A row for each card; one without a card when there is none on the page, and none when there is no such archive. */
const cardsOnPage = (query: Kysely<Tables>, place: (name: keyof Page) => RawBuilder<string | number>) =>
  query
    .selectFrom(rangeOf(place).as("r"))
    .leftJoin("archive_entry as e", (join) =>
      join.onRef("e.archive", "=", "r.archive").onRef("e.seq", ">=", "r.first").onRef("e.seq", "<=", "r.last"),
    )
    .leftJoin("story as s", "s.id", "e.story")
    .leftJoin("image as i", (join) => join.onRef("i.id", "=", "s.image_id").on("i.state", "=", sql.lit("stored")))
    .select(["r.total", ...CARD_COLUMNS])
    .orderBy("e.seq", "desc");

const pageOfCards = prepared<Page>()((query, place) => cardsOnPage(query, place));

const pageOfDigests = prepared<Page>()((query, place) =>
  cardsOnPage(query, place).leftJoin("story_text as t", "t.story", "e.story").select("t.digest"),
);

/** A range of numbers, whatever the archive's size: page 30,000 costs what page 1 costs. */
export const archivePage = async (
  db: Db,
  key: string,
  size: number,
  page: number | "newest",
  withDigest: boolean,
): Promise<ArchiveRead | null> => {
  if (page !== "newest" && pageSlice(page * size, size, page) === null) return null;
  const asked = { key, size, page: page === "newest" ? 0 : page };
  const rows = withDigest ? await pageOfDigests(db, asked) : await pageOfCards(db, asked);
  const slice = pageSlice(rows[0]?.total ?? 0, size, page);
  if (!slice) return null;
  const { total, pages, page: number, from, to } = slice;
  const items = rows.flatMap((row) =>
    row.id === null ? [] : cardOf(row as CardRow, "digest" in row ? (row.digest as string) : null),
  );
  return { total, pages, page: number, from, to, items };
};

const countsFrom = prepared<{ from: string; to: string }>()((query, place) =>
  query
    .selectFrom("archive")
    .select(["key", "count", "newest_at"])
    .where("key", ">=", place("from"))
    .where("key", "<", place("to"))
    .where("count", ">", sql.lit(0))
    .orderBy("key"),
);

export const archiveCounts = async (db: Db, prefix: string): Promise<ArchiveCount[]> => {
  const rows = await countsFrom(db, { from: prefix, to: `${prefix}\u{10ffff}` });
  return rows.map((row) => ({ key: row.key, count: row.count, newestAt: row.newest_at }));
};

const feedCards = prepared<{ key: string; limit: number }>()((query, place) =>
  entryCards(query)
    .innerJoin("archive as a", "a.id", "e.archive")
    .where("a.key", "=", place("key"))
    .where(sql<boolean>`e.seq > a.count - ${place("limit")}`)
    .orderBy("e.seq", "desc"),
);

const feedBodies = prepared<{ key: string; limit: number }>()((query, place, dialect) =>
  entryCards(query)
    .innerJoin("archive as a", "a.id", "e.archive")
    .innerJoin("story_text as t", "t.story", "e.story")
    .select(["t.body", imagesOfStory(query, dialect).as("images"), sumsOfStory(query, dialect).as("sums")])
    .where("a.key", "=", place("key"))
    .where(sql<boolean>`e.seq > a.count - ${place("limit")}`)
    .orderBy("e.seq", "desc"),
);

export const feed = async (db: Db, key: string, limit: number, withBody: boolean): Promise<FeedItem[]> => {
  if (!withBody) {
    return (await feedCards(db, { key, limit })).map((row) => ({ ...cardOf(row), body: null, images: {}, sums: [] }));
  }
  const rows = await feedBodies(db, { key, limit });
  return rows.map((row) => ({
    ...cardOf(row),
    body: JSON.parse(row.body),
    images: imageCards(row.images),
    sums: sumsIn(row.sums),
  }));
};
