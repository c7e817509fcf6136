import { type RawBuilder, sql } from "kysely";
import type { Author, Tag } from "../../domain/reference.ts";
import type { Db } from "../engine.ts";
import { type NoValues, prepared } from "../prepared.ts";
import { listIn } from "./cards.ts";

/** Public stories under a term, over all editions. */
const storiesUnder = (kind: "author" | "tag", slug: string): RawBuilder<number> =>
  sql<number>`(select coalesce(sum(r.count), 0) from archive r where r.name = ${sql.lit(`${kind}/`)} || ${sql.ref(slug)})`;

const authorRow = prepared<{ slug: string }>()((query, place) =>
  query.selectFrom("author").selectAll().where("slug", "=", place("slug")),
);

export const author = async (db: Db, slug: string): Promise<Author | null> => {
  const [row] = await authorRow(db, { slug });
  return row ? { ...row } : null;
};

const authorRows = prepared<{ limit: number; skip: number }>()((query, place) =>
  query
    .selectFrom("author as a")
    .selectAll("a")
    .select(storiesUnder("author", "a.slug").as("stories"))
    .orderBy("a.name")
    .orderBy("a.slug")
    .limit(place("limit"))
    .offset(place("skip")),
);
const authorTotal = prepared<NoValues>()((query) =>
  query.selectFrom("author").select((eb) => eb.fn.countAll<number>().as("n")),
);

/** By name; `page` from 1. */
export const authors = async (
  db: Db,
  limit: number,
  page: number,
): Promise<{ total: number; items: (Author & { stories: number })[] }> => {
  const [total] = await authorTotal(db, {});
  const rows = await authorRows(db, { limit, skip: (page - 1) * limit });
  return { total: total?.n ?? 0, items: rows.map((row) => ({ ...row })) };
};

const tagRow = prepared<{ slug: string }>()((query, place) =>
  query.selectFrom("tag").selectAll().where("slug", "=", place("slug")),
);

export const tag = async (db: Db, slug: string): Promise<Tag | null> => {
  const [row] = await tagRow(db, { slug });
  return row ? { ...row, synonyms: listIn(row.synonyms) } : null;
};

const tagRows = prepared<{ limit: number; skip: number }>()((query, place) =>
  query
    .selectFrom("tag as t")
    .selectAll("t")
    .select(storiesUnder("tag", "t.slug").as("stories"))
    .orderBy("t.slug")
    .limit(place("limit"))
    .offset(place("skip")),
);
const tagTotal = prepared<NoValues>()((query) =>
  query.selectFrom("tag").select((eb) => eb.fn.countAll<number>().as("n")),
);

/** By slug; `page` from 1. */
export const tags = async (
  db: Db,
  limit: number,
  page: number,
): Promise<{ total: number; items: (Tag & { stories: number })[] }> => {
  const [total] = await tagTotal(db, {});
  const rows = await tagRows(db, { limit, skip: (page - 1) * limit });
  const items = rows.map((row) => ({ ...row, synonyms: listIn<string>(row.synonyms), stories: row.stories }));
  return { total: total?.n ?? 0, items };
};
