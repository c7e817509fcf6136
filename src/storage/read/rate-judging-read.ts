import { type RawBuilder, sql } from "kysely";
import type { Day } from "../../domain/instant.ts";
import type { RateObservation } from "../../domain/rate.ts";
import type { RatePlace } from "../../domain/rate-stores.ts";
import type { Db, SqlValue } from "../engine.ts";
import { prepared, preparedText } from "../prepared.ts";
import type { RateObsTable } from "../tables.ts";
import { observationOf, standing } from "./rate-read.ts";

type PlacedRow = { n: number } & RateObsTable;

const beforeQuery = (places: readonly RatePlace[]): RawBuilder<PlacedRow> => {
  const text = (value: string) => sql`cast(${value} as text)`;
  const rows = places.map(
    ({ source, base, quote, kind, day }, n) =>
      sql`(cast(${n} as integer), ${sql.join([source, base, quote, kind, day].map(text))})`,
  );
  return sql<PlacedRow>`
    with wanted (n, source, base, quote, kind, day) as (values ${sql.join(rows)})
    select w.n, o.* from wanted w join rate_obs o on o.id = (
      select x.id from rate_obs x where x.source = w.source and x.base = w.base and x.quote = w.quote
        and x.kind = w.kind and x.effective_date < w.day and ${standing}
      order by x.effective_date desc, x.revision desc limit 1)`;
};

export const ratesBefore = async (db: Db, places: readonly RatePlace[]): Promise<(RateObservation | null)[]> => {
  if (places.length === 0) return [];
  const { sql: text, parameters } = beforeQuery(places).compile(db.query);
  const rows = await db.run<PlacedRow>(text, parameters as SqlValue[]);
  const found = new Map(rows.map((row) => [row.n, observationOf(row)]));
  return places.map((_, n) => found.get(n) ?? null);
};

const betweenRows = prepared<{ source: string; from: string; to: string }>()((query, place) =>
  query
    .selectFrom("rate_obs as x")
    .selectAll()
    .where("x.source", "=", place("source"))
    .where("x.effective_date", ">=", place("from"))
    .where("x.effective_date", "<=", place("to"))
    .where(standing)
    .orderBy("x.effective_date")
    .orderBy("x.id"),
);

export const ratesBetween = async (db: Db, source: string, from: Day, to: Day): Promise<RateObservation[]> =>
  (await betweenRows(db, { source, from, to })).map(observationOf);

const otherRows = preparedText<{ source: string; from: string }, RateObsTable>(
  (place) => sql<RateObsTable>`
    select x.* from rate_source s join rate_obs x on x.source = s.id and x.effective_date >= ${place("from")}
    where s.id <> ${place("source")} and ${standing} order by x.source, x.effective_date, x.id`,
);

export const ratesOfOthers = async (db: Db, source: string, from: Day): Promise<RateObservation[]> => {
  const rows = await otherRows(db, { source, from });
  const newest = new Map(rows.map((row) => [[row.source, row.base, row.quote, row.kind].join(" "), row]));
  return [...newest.values()].map(observationOf);
};
