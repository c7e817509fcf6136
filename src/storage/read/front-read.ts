import { type RawBuilder, sql } from "kysely";
import type { FrontRead } from "../../domain/stores.ts";
import type { Correction, StoryCard } from "../../domain/story.ts";
import type { Db } from "../engine.ts";
import { prepared } from "../prepared.ts";
import { cardOf, cardsFrom, entryCards, isPublic, linkedOf, listIn } from "./cards.ts";

const pins = prepared<{ edition: string }>()((query, place) =>
  cardsFrom(query)
    .innerJoin("front_pin as p", "p.story", "s.id")
    .select(["p.slot", "p.position"])
    .where("p.edition", "=", place("edition"))
    .where(isPublic)
    .orderBy("p.slot")
    .orderBy("p.position"),
);

const wantedKey = (dialect: Db["dialect"]): RawBuilder<string> =>
  dialect === "sqlite" ? sql<string>`json_extract(value, '$.key')` : sql<string>`value ->> 'key'`;
const wantedCount = (dialect: Db["dialect"]): RawBuilder<number> =>
  dialect === "sqlite" ? sql<number>`json_extract(value, '$.count')` : sql<number>`cast(value ->> 'count' as integer)`;
const wantedRows = (dialect: Db["dialect"], list: RawBuilder<string>): RawBuilder<{ key: string; most: number }> => {
  const rows =
    dialect === "sqlite" ? sql`json_each(${list})` : sql`jsonb_array_elements(cast(${list} as jsonb)) as value`;
  return sql`(select ${wantedKey(dialect)} as "key", ${wantedCount(dialect)} as most from ${rows})`;
};

const newestOf = prepared<{ wanted: string }>()((query, place, dialect) =>
  entryCards(query)
    .innerJoin("archive as a", "a.id", "e.archive")
    .innerJoin(wantedRows(dialect, place("wanted")).as("w"), (join) => join.onRef("w.key", "=", "a.key"))
    .select("a.key")
    .where(sql<boolean>`e.seq > a.count - w.most`)
    .orderBy("e.archive")
    .orderBy("e.seq", "desc"),
);

const corrected = prepared<{ edition: string; limit: number }>()((query, place) =>
  query
    .selectFrom("story as s")
    .select(["s.id", "s.path", "s.language", "s.headline", "s.public_at", "s.corrections"])
    .where("s.edition", "=", place("edition"))
    .where("s.corrected_at", "is not", sql.lit(null))
    .where(isPublic)
    .orderBy("s.corrected_at", "desc")
    .limit(place("limit")),
);

const newestByKey = async (db: Db, wanted: { key: string; count: number }[]): Promise<Record<string, StoryCard[]>> => {
  const newest: Record<string, StoryCard[]> = Object.fromEntries(wanted.map(({ key }) => [key, []]));
  const cards = new Map<number, StoryCard>();
  for (const row of await newestOf(db, { wanted: JSON.stringify(wanted) })) {
    const card = cards.get(row.id) ?? cardOf(row);
    cards.set(row.id, card);
    newest[row.key]?.push(card);
  }
  return newest;
};

export const front = async (
  db: Db,
  edition: string,
  wanted: { key: string; count: number }[],
  corrections: number,
): Promise<FrontRead> => {
  const pinned = (await pins(db, { edition })).map((row) => ({
    slot: row.slot === "lead" ? ("lead" as const) : ("top" as const),
    position: row.position,
    story: cardOf(row),
  }));
  const newest = await newestByKey(db, wanted);
  const stories = await corrected(db, { edition, limit: corrections });
  const latest = stories
    .flatMap((row) => listIn<Correction>(row.corrections).map((correction) => ({ ...linkedOf(row), correction })))
    .sort((a, b) => b.correction.at - a.correction.at || b.id - a.id)
    .slice(0, corrections);
  return { pinned, newest, corrections: latest };
};
