import { sql } from "kysely";
import type { Instant } from "../../domain/instant.ts";
import { preparedText } from "../prepared.ts";
import type { Tx } from "./transaction-state.ts";

const forgettable = preparedText<{ before: number; most: number }, { id: number; sha256: string }>(
  (place) => sql<{ id: number; sha256: string }>`
    select f.id, f.sha256 from rate_fetch f
      join (select source, max(id) as id from rate_fetch group by source) newest on newest.source = f.source
    where f.finished_at < ${place("before")} and f.id < newest.id
      and not exists (select 1 from rate_obs o where o.fetch_id = f.id)
    order by f.id limit ${place("most")}`,
);

/** A body stays while any reading names it: the same bytes may have come again. */
export const forgetReadings = async (tx: Tx, before: Instant, most: number): Promise<number> => {
  const rows = await forgettable(tx.db, { before, most });
  if (rows.length === 0) return 0;
  const { query } = tx.db;
  const ids = rows.map(({ id }) => id);
  await query.deleteFrom("rate_fetch").where("id", "in", ids).execute();
  const hashes = [...new Set(rows.map(({ sha256 }) => sha256))];
  await query
    .deleteFrom("rate_body")
    .where("sha256", "in", hashes)
    .where(sql<boolean>`not exists (select 1 from rate_fetch f where f.sha256 = rate_body.sha256)`)
    .execute();
  return rows.length;
};
