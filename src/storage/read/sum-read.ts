import { type Kysely, type RawBuilder, sql } from "kysely";
import type { RateMethod } from "../../domain/derived-rate.ts";
import type { LinkedStory } from "../../domain/story.ts";
import type { FrozenSum } from "../../domain/sum.ts";
import { jsonRows, numbersOf } from "../dialect.ts";
import type { Db, Dialect } from "../engine.ts";
import { prepared } from "../prepared.ts";
import type { StorySumTable, Tables } from "../tables.ts";
import { isPublic, linkedOf, listIn } from "./cards.ts";

type SumRow = Omit<StorySumTable, "story">;

const sumOf = ({ rate_day: rateDay, observations, method, ...row }: SumRow): FrozenSum => ({
  ...row,
  method: method as RateMethod,
  rateDay,
  observations: listIn(observations),
});

const rowsOfStories = prepared<{ stories: string }>()((query, place, dialect) =>
  query
    .selectFrom("story_sum")
    .selectAll()
    .where("story", "in", numbersOf(dialect, place("stories"))),
);

/** What the sums of stories were worth when they were published. */
export const frozenSums = async (db: Db, stories: readonly number[]): Promise<(FrozenSum & { story: number })[]> =>
  (await rowsOfStories(db, { stories: JSON.stringify(stories) })).map(({ story, ...row }) => ({
    story,
    ...sumOf(row),
  }));

/** The same as a column of a query over stories named "s": JSON text, which `sumsIn` reads. */
export const sumsOfStory = (query: Kysely<Tables>, dialect: Dialect): RawBuilder<string> =>
  jsonRows(
    dialect,
    query
      .selectFrom("story_sum as m")
      .select(["m.amount", "m.currency", "m.basis", "m.target", "m.result", "m.method", "m.rate_day", "m.observations"])
      .where(sql<boolean>`m.story = s.id`),
  );

export const sumsIn = (json: string): FrozenSum[] => listIn<SumRow>(json).map(sumOf);

const storiesOn = prepared<{ observations: string }>()((query, place, dialect) =>
  query
    .selectFrom("story as s")
    .select(["s.id", "s.path", "s.language", "s.headline", "s.public_at"])
    .where(isPublic)
    .where((eb) =>
      eb(
        "s.id",
        "in",
        eb
          .selectFrom("story_sum_rate as r")
          .select("r.story")
          .where("r.observation", "in", numbersOf(dialect, place("observations"))),
      ),
    )
    .orderBy("s.public_at", "desc")
    .orderBy("s.id", "desc"),
);

/** Public stories that tell a sum by one of these figures, newest first. */
export const storiesOnRates = async (db: Db, observations: readonly number[]): Promise<LinkedStory[]> =>
  (await storiesOn(db, { observations: JSON.stringify(observations) })).map(linkedOf);
