import { sql } from "kysely";
import { archiveKey } from "../../domain/archive.ts";
import type { StoryCard } from "../../domain/story.ts";
import type { Db } from "../engine.ts";
import { cardOf, entryCards } from "./cards.ts";

/** Only the newest stories are looked through: words are not indexed here. */
const LOOKED_THROUGH = 2_000;
const MOST_WORDS = 8;

const pattern = (word: string): string => `%${word.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;

export const storiesWithWords = async (
  db: Db,
  edition: string,
  words: string[],
  limit: number,
): Promise<StoryCard[]> => {
  const patterns = [...new Set(words.filter((word) => word.trim() !== "").map(pattern))].slice(0, MOST_WORDS);
  if (patterns.length === 0) return [];
  const hits = sql.join(
    patterns.map((each) => sql`case when s.words_key like ${each} escape '\\' then 1 else 0 end`),
    sql` + `,
  );
  const rows = await entryCards(db.query)
    .innerJoin("archive as a", "a.id", "e.archive")
    .select(sql<number>`${hits}`.as("hits"))
    .where("a.key", "=", archiveKey(edition, { kind: "all" }))
    .where(sql<boolean>`e.seq > a.count - ${sql.lit(LOOKED_THROUGH)}`)
    .where(sql<boolean>`${hits} > 0`)
    .orderBy("hits", "desc")
    .orderBy("e.seq", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => cardOf(row));
};
