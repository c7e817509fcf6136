import { sql } from "kysely";
import type { RateObservation } from "../../domain/rate.ts";
import type { HeldRate, RateCorrection, RatePlace } from "../../domain/rate-stores.ts";
import type { Db } from "../engine.ts";
import { type NoValues, prepared, preparedText } from "../prepared.ts";
import { observationOf, standing, waiting } from "./rate-read.ts";

type Pair = { id: number; other: number | null; noted_at: number | null };

const byIds = async (db: Db, ids: readonly number[]): Promise<Map<number, RateObservation>> => {
  if (ids.length === 0) return new Map();
  const rows = await db.query.selectFrom("rate_obs").selectAll().where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, observationOf(row)]));
};

/** Rows of `rate_obs` by id, for pairs that a statement named by number. */
const withRows = async (db: Db, pairs: readonly Pair[]) => {
  const rows = await byIds(db, [...new Set(pairs.flatMap(({ id, other }) => (other === null ? [id] : [id, other])))]);
  return pairs.flatMap(({ id, other, noted_at }) => {
    const row = rows.get(id);
    return row ? [{ row, other: other === null ? null : (rows.get(other) ?? null), notedAt: noted_at }] : [];
  });
};

const heldPairs = preparedText<NoValues, Pair>(
  () => sql<Pair>`
    select h.id, (
      select x.id from rate_obs x where x.source = h.source and x.base = h.base and x.quote = h.quote and x.kind = h.kind
        and x.effective_date <= h.effective_date and ${standing}
      order by x.effective_date desc, x.revision desc limit 1) as other, null as noted_at
    from rate_obs h
    where ${waiting}
    order by h.id`,
);

export const heldRates = async (db: Db): Promise<HeldRate[]> =>
  (await withRows(db, await heldPairs(db, {}))).map(({ row, other }) => ({ held: row, inForce: other }));

/** A row that took the place of an accepted one of its day, and that one. */
const correction = sql`
  from rate_obs a join rate_obs b on b.id = (
    select x.id from rate_obs x where x.source = a.source and x.base = a.base and x.quote = a.quote and x.kind = a.kind
      and x.effective_date = a.effective_date and x.revision < a.revision and x.status in ('accepted', 'withdrawn')
    order by x.revision desc limit 1)
  where a.revision > 1 and a.status in ('accepted', 'withdrawn') and b.status = 'accepted'
    and (a.status = 'withdrawn' or a.nominal <> b.nominal or a.value <> b.value)`;

const corrections = preparedText<{ limit: number; offset: number }, Pair>(
  (place) =>
    sql<Pair>`
      select a.id, b.id as other, coalesce(a.decided_at, (
        select f.finished_at from rate_fetch f where f.id = a.fetch_id)) as noted_at
      ${correction} order by a.id desc limit ${place("limit")} offset ${place("offset")}`,
);

const correctionCount = preparedText<NoValues, { total: number }>(
  () => sql<{ total: number }>`select count(*) as total ${correction}`,
);

export const rateCorrections = async (
  db: Db,
  limit: number,
  page: number,
): Promise<{ total: number; items: RateCorrection[] }> => {
  const [count] = await correctionCount(db, {});
  const pairs = await withRows(db, await corrections(db, { limit, offset: (page - 1) * limit }));
  const items = pairs.flatMap(({ row, other, notedAt }) => (other ? [{ before: other, after: row, notedAt }] : []));
  return { total: Number(count?.total ?? 0), items };
};

export const rateObservation = async (db: Db, id: number): Promise<RateObservation | null> =>
  (await byIds(db, [id])).get(id) ?? null;

const revisions = prepared<RatePlace>()((query, place) =>
  query
    .selectFrom("rate_obs")
    .selectAll()
    .where("source", "=", place("source"))
    .where("base", "=", place("base"))
    .where("quote", "=", place("quote"))
    .where("kind", "=", place("kind"))
    .where("effective_date", "=", place("day"))
    .orderBy("revision"),
);

export const rateRevisions = async (
  db: Db,
  { source, base, quote, kind, day }: RatePlace,
): Promise<RateObservation[]> => (await revisions(db, { source, base, quote, kind, day })).map(observationOf);
