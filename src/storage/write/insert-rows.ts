import type { Db, SqlValue } from "../engine.ts";
import type { Tables } from "../tables.ts";

/** Rows in one statement: few sizes, so that few statements are kept prepared. */
const SIZES = [512, 64, 8, 1] as const;
/** Values in one statement; both engines take far more, but longer texts are no faster. */
const MOST_VALUES = 3_200;

const list = (dialect: Db["dialect"], rows: number, columns: number): string => {
  let at = 0;
  const place = (): string => (dialect === "sqlite" ? "?" : `$${++at}`);
  const row = (): string => `(${Array.from({ length: columns }, place).join(", ")})`;
  return Array.from({ length: rows }, row).join(", ");
};

const texts = new Map<string, string>();

/** The texts come again and again: each is made once. */
const chunkText = (db: Db, head: string, rows: number, columns: number, tail: string): string => {
  const key = `${db.dialect} ${rows} ${head} ${tail}`;
  const known = texts.get(key);
  if (known) return known;
  const text = `${head} values ${list(db.dialect, rows, columns)} ${tail}`;
  texts.set(key, text);
  return text;
};

/**
 * Writes many rows with few statements. `conflict` names the key columns when rows that are there take the new values
 * ("on conflict do update"); a key must not come twice in one call then.
 */
export const insertRows = async <Name extends keyof Tables & string>(
  db: Db,
  table: Name,
  rows: readonly Tables[Name][],
  conflict: readonly (keyof Tables[Name] & string)[] = [],
): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const head = `insert into ${table} (${columns.map((column) => `"${column}"`).join(", ")})`;
  const updated = columns.filter((column) => !(conflict as readonly string[]).includes(column));
  const sets = updated.map((column) => `"${column}" = excluded."${column}"`).join(", ");
  const tail = conflict.length === 0 ? "" : `on conflict (${conflict.join(", ")}) do update set ${sets}`;
  for (let at = 0, size: number; at < rows.length; at += size) {
    size = SIZES.find((each) => each <= rows.length - at && each * columns.length <= MOST_VALUES) ?? 1;
    const values = rows
      .slice(at, at + size)
      .flatMap((row) => columns.map((column) => row[column as keyof Tables[Name]] as SqlValue));
    await db.run(chunkText(db, head, size, columns.length, tail), values);
  }
};
