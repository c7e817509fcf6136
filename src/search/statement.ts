import type { ByteColumns, Db, Dialect, SqlValue } from "../storage/engine.ts";

/**
 * A statement of the index, its values in the order of their numbers: `?1` on SQLite, `$1` on PostgreSQL. Where the two
 * engines differ, `texts` holds both; `?n` is then written in either.
 */
export const statement = <Row>(
  texts: string | Record<Dialect, string>,
): ((db: Db, ...values: SqlValue[]) => Promise<Row[]>) => {
  const textFor = textsOf(texts);
  return (db, ...values) => db.run<Row>(textFor[db.dialect], values);
};

/** As `statement`, for rows of numbers and many bytes that are asked for by lists of whole numbers. */
export const statementForBytes = <Row>(
  texts: string | Record<Dialect, string>,
  columns: ByteColumns<Row>,
): ((db: Db, ...lists: (readonly number[])[]) => Promise<Row[]>) => {
  const textFor = textsOf(texts);
  return (db, ...lists) =>
    db.runForBytes<Row>(
      textFor[db.dialect],
      lists.map((list) => JSON.stringify(list)),
      columns,
    );
};

const textsOf = (texts: string | Record<Dialect, string>): Record<Dialect, string> => {
  const { sqlite, postgres } = typeof texts === "string" ? { sqlite: texts, postgres: texts } : texts;
  return { sqlite, postgres: postgres.replace(/\?(\d)/g, "$$$1") };
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
