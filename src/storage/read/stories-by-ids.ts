import type { Body } from "../../domain/body.ts";
import type { StoryCard } from "../../domain/story.ts";
import { numbersOf } from "../dialect.ts";
import type { Db } from "../engine.ts";
import { prepared } from "../prepared.ts";
import { cardOf, cardsFrom, isPublic } from "./cards.ts";

const publicByIds = prepared<{ ids: string }>()((query, place, dialect) =>
  cardsFrom(query)
    .innerJoin("story_text as t", "t.story", "s.id")
    .select("t.body")
    .where("s.id", "in", numbersOf(dialect, place("ids")))
    .where(isPublic),
);

export const storiesByIds = async (db: Db, ids: readonly number[]): Promise<(StoryCard & { body: Body })[]> => {
  const rows = ids.length === 0 ? [] : await publicByIds(db, { ids: JSON.stringify(ids) });
  return rows.map((row) => ({ ...cardOf(row), body: JSON.parse(row.body) as Body }));
};
