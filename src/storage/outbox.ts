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

export type Purge = { id: number; keys: string[] };

/** The rows after `seen`, in order. When some in between were forgotten already, the first one empties the cache. */
export const purgesAfter = async (db: Db, seen: number): Promise<Purge[]> => {
  const rows = await rowsAfter(db, { seen });
  return rows.map(({ id, payload }, at) => {
    const keys = JSON.parse(payload) as string[];
    const missed = at === 0 && id > seen + 1;
    return { id, keys: missed ? [...keys, dependency.reference, dependency.anyStory] : keys };
  });
};
