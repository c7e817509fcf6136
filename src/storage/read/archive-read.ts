import { sql } from "kysely";
import { pageSlice } from "../../domain/pagination.ts";
import type { ArchiveCount, ArchiveRead, FeedItem } from "../../domain/stores.ts";
import type { Db } from "../engine.ts";
import { prepared } from "../prepared.ts";
import { imagesOfStory } from "./body-images.ts";
import { cardOf, entryCards, imageCards } from "./cards.ts";
import { sumsIn, sumsOfStory } from "./sum-read.ts";

const archiveByKey = prepared<{ key: string }>()((query, place) =>
  query.selectFrom("archive").select(["id", "count"]).where("key", "=", place("key")),
);

type Range = { archive: number; first: number; last: number };

/** Cards of the numbers from `first` to `last`, both inclusive, the newest first. */
export const cardsInRange = prepared<Range>()((query, place) =>
  entryCards(query)
    .where("e.archive", "=", place("archive"))
    .where("e.seq", ">=", place("first"))
    .where("e.seq", "<=", place("last"))
    .orderBy("e.seq", "desc"),
);

const digestsInRange = prepared<Range>()((query, place) =>
  entryCards(query)
    .innerJoin("story_text as t", "t.story", "e.story")
    .select("t.digest")
    .where("e.archive", "=", place("archive"))
    .where("e.seq", ">=", place("first"))
    .where("e.seq", "<=", place("last"))
    .orderBy("e.seq", "desc"),
);

/** A range of numbers, whatever the archive's size: page 30,000 costs what page 1 costs. */
export const archivePage = async (
  db: Db,
  key: string,
  size: number,
  page: number | "newest",
  withDigest: boolean,
): Promise<ArchiveRead | null> => {
  const [archive] = await archiveByKey(db, { key });
  const slice = pageSlice(archive?.count ?? 0, size, page);
  if (!slice) return null;
  const { total, pages, page: number, from, to, firstSeq: first, lastSeq: last } = slice;
  const head = { total, pages, page: number, from, to };
  if (!archive || total === 0) return { ...head, items: [] };
  const range = { archive: archive.id, first, last };
  const items = withDigest
    ? (await digestsInRange(db, range)).map((row) => cardOf(row, row.digest))
    : (await cardsInRange(db, range)).map((row) => cardOf(row));
  return { ...head, items };
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
