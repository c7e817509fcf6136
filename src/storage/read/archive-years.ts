import { sql } from "kysely";
import type { Instant } from "../../domain/instant.ts";
import type { Db } from "../engine.ts";
import { preparedText } from "../prepared.ts";

type Row = { before: number; seq: number | null };

/** Entries are kept by time, so each instant is one step down the key, whatever the archive's size. */
const seqsBefore = preparedText<{ key: string; instants: string }, Row>((place, dialect) => {
  const instants =
    dialect === "sqlite"
      ? sql`json_each(${place("instants")}) b`
      : sql`jsonb_array_elements_text(cast(${place("instants")} as jsonb)) b(value)`;
  const before = sql`cast(b.value as bigint)`;
  return sql<Row>`
    select ${before} as before, (
      select e.seq from archive_entry e where e.archive = a.id and e.at < ${before}
      order by e.at desc, e.story desc limit 1
    ) as seq
    from archive a cross join ${instants} where a.key = ${place("key")}`;
});

export const countsBefore = async (db: Db, key: string, instants: readonly Instant[]): Promise<number[]> => {
  const rows = await seqsBefore(db, { key, instants: JSON.stringify(instants) });
  const counts = new Map(rows.map((row) => [Number(row.before), row.seq ?? 0]));
  return instants.map((instant) => counts.get(instant) ?? 0);
};
