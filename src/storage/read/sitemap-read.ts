import { sql } from "kysely";
import { archiveKey, EVERY_LANGUAGE } from "../../domain/archive.ts";
import type { Instant } from "../../domain/instant.ts";
import type { SitemapStory } from "../../domain/stores.ts";
import type { LinkedStory } from "../../domain/story.ts";
import type { Db } from "../engine.ts";
import { prepared, preparedText } from "../prepared.ts";
import { linkedOf } from "./cards.ts";

type Row = {
  id: number;
  path: string;
  language: string;
  changed_at: number;
  other_language: string | null;
  other_path: string | null;
};

const part = preparedText<{ after: number; limit: number }, Row>(
  (place) => sql<Row>`
    select s.id, s.path, s.language, s.changed_at, o.language as other_language, o.path as other_path
    from (
      select id, path, language, changed_at, translation_group from story
      where visibility = 'public' and noindex = 0 and id > ${place("after")} order by id limit ${place("limit")}
    ) s
    left join story o on o.translation_group = s.translation_group and o.id <> s.id
      and o.visibility = 'public' and o.noindex = 0
    order by s.id, o.language`,
);

export const sitemapStories = async (db: Db, afterId: number, limit: number): Promise<SitemapStory[]> => {
  const stories = new Map<number, SitemapStory>();
  for (const row of await part(db, { after: afterId, limit })) {
    const { id, path, language } = row;
    const story = stories.get(id) ?? { id, path, language, changedAt: row.changed_at, translations: [] };
    stories.set(id, story);
    if (row.other_path !== null) story.translations.push({ language: row.other_language ?? "", path: row.other_path });
  }
  return [...stories.values()];
};

const parts = preparedText<{ size: number }, { first: number; changed: number }>(
  (place) => sql<{ first: number; changed: number }>`
    select min(id) as first, max(changed_at) as changed from (
      select id, changed_at, (row_number() over (order by id) - 1) / cast(${place("size")} as integer) as part
      from story where visibility = 'public' and noindex = 0
    ) numbered group by part order by part`,
);

export const sitemapParts = async (db: Db, size: number): Promise<{ afterId: number; changedAt: Instant }[]> =>
  (await parts(db, { size })).map((row) => ({ afterId: row.first - 1, changedAt: row.changed }));

const newest = prepared<{ key: string; since: number; limit: number }>()((query, place) =>
  query
    .selectFrom("archive as a")
    .innerJoin("archive_entry as e", "e.archive", "a.id")
    .innerJoin("story as s", "s.id", "e.story")
    .select(["s.id", "s.path", "s.language", "s.headline", "s.public_at"])
    .where("a.key", "=", place("key"))
    .where("e.at", ">=", place("since"))
    .where("s.noindex", "=", sql.lit(0))
    .orderBy("e.at", "desc")
    .orderBy("e.story", "desc")
    .limit(place("limit")),
);

export const newsSitemap = async (db: Db, since: Instant, limit: number): Promise<LinkedStory[]> =>
  (await newest(db, { key: archiveKey(EVERY_LANGUAGE, { kind: "all" }), since, limit })).map(linkedOf);
