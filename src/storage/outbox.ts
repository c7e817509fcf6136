import { dependency } from "../domain/dependency.ts";
import type { OutboxEvent } from "../domain/stores.ts";
import type { Db } from "./engine.ts";
import { type NoValues, prepared } from "./prepared.ts";

/** Purges further back than this are forgotten: a process that slept longer empties its cache. */
const KEPT = 500;

const rowsAfter = prepared<{ seen: number }>()((query, place) =>
  query.selectFrom("outbox").selectAll().where("id", ">", place("seen")).orderBy("id"),
);
const lastId = prepared<NoValues>()((query) =>
  query.selectFrom("outbox").select((eb) => [eb.fn.max("id").as("last"), eb.fn.min("id").as("first")]),
);

/** The newest row's number; 0 when there is none. */
export const newestOutboxId = async (db: Db): Promise<number> => (await lastId(db, {}))[0]?.last ?? 0;

/** Writes an event in the transaction of what caused it; returns its number. */
export const writeEvent = async (db: Db, event: OutboxEvent): Promise<number> => {
  const id = (await newestOutboxId(db)) + 1;
  await db.query
    .insertInto("outbox")
    .values({ id, kind: event.kind, payload: JSON.stringify(event.keys) })
    .execute();
  if (id % 50 === 0) {
    await db.query
      .deleteFrom("outbox")
      .where("id", "<=", id - KEPT)
      .execute();
  }
  return id;
};

/** Purges that other processes wrote after the row `seen`, and the number to look from next time; forgets `own` rows on the way. */
export const foreignPurges = async (
  db: Db,
  own: Set<number>,
  seen: number,
): Promise<{ keys: string[]; seen: number }> => {
  const rows = await rowsAfter(db, { seen });
  const missed = rows[0] !== undefined && rows[0].id > seen + 1;
  const keys = rows.filter((row) => !own.delete(row.id)).flatMap((row) => JSON.parse(row.payload) as string[]);
  if (missed) keys.push(dependency.reference, dependency.anyStory);
  return { keys: [...new Set(keys)], seen: rows.at(-1)?.id ?? seen };
};
