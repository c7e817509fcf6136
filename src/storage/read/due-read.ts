import { sql } from "kysely";
import type { Instant } from "../../domain/instant.ts";
import type { Db } from "../engine.ts";
import { type NoValues, prepared } from "../prepared.ts";

const earliest = prepared<NoValues>()((query) =>
  query
    .selectFrom("story")
    .select((eb) => eb.fn.min("due_at").as("due"))
    // Said in words, so that the partial index answers.
    .where("due_at", "is not", sql.lit(null)),
);

export const nextDue = async (db: Db): Promise<Instant | null> => (await earliest(db, {}))[0]?.due ?? null;

const publicDueBy = prepared<{ now: number }>()((query, place) =>
  query
    .selectFrom("story")
    .select("id")
    .where("due_at", "<=", place("now"))
    .where("visibility", "=", sql.lit("public"))
    .limit(sql.lit(1)),
);

/** The only thing that is due of a public story is its end. */
export const mustHide = async (db: Db, now: Instant): Promise<boolean> => (await publicDueBy(db, { now })).length > 0;

const dueBy = prepared<{ now: number }>()((query, place) =>
  query.selectFrom("story").select("id").where("due_at", "<=", place("now")).orderBy("due_at").orderBy("id"),
);

/** Stories whose visibility changes at or before `now`, the earliest first. */
export const dueStories = async (db: Db, now: Instant): Promise<number[]> =>
  (await dueBy(db, { now })).map((row) => row.id);
