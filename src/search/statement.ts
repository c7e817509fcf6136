import type { Db, Dialect, SqlValue } from "../storage/engine.ts";

/**
 * A statement of the index, its values in the order of their numbers: `?1` on SQLite, `$1` on PostgreSQL. Where the two
 * engines differ, `texts` holds both; `?n` is then written in either.
 */
export const statement = <Row>(
  texts: string | Record<Dialect, string>,
): ((db: Db, ...values: SqlValue[]) => Promise<Row[]>) => {
  const sqlite = typeof texts === "string" ? texts : texts.sqlite;
  const postgres = (typeof texts === "string" ? texts : texts.postgres).replace(/\?(\d)/g, "$$$1");
  return (db, ...values) => db.run<Row>(db.dialect === "sqlite" ? sqlite : postgres, values);
};

type Rows = (place: string, type: "bigint" | "text") => string;

/** One text for both engines; `rows` gives the items of a JSON array as rows with a column `value`. */
export const withRows = (build: (rows: Rows, dialect: Dialect) => string): Record<Dialect, string> => ({
  sqlite: build((place) => `json_each(${place})`, "sqlite"),
  postgres: build(
    (place, type) => `(select cast(jsonb_array_elements_text(cast(${place} as jsonb)) as ${type}) as value)`,
    "postgres",
  ),
});
