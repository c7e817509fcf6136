import type { Db, SqlValue } from "../engine.ts";
import type { Tables } from "../tables.ts";

/** Values in one statement; both engines take far more, but longer texts are no faster. */
const MOST_VALUES = 2_000;

const list = (dialect: Db["dialect"], rows: number, columns: number): string => {
  let at = 0;
  const place = (): string => (dialect === "sqlite" ? "?" : `$${++at}`);
  const row = (): string => `(${Array.from({ length: columns }, place).join(", ")})`;
  return Array.from({ length: rows }, row).join(", ");
};

const texts = new Map<string, string>();

/** Full chunks come again and again: their text is made once. */
const chunkText = (db: Db, head: string, rows: number, columns: number, tail: string): string => {
  const key = `${db.dialect} ${rows} ${head} ${tail}`;
  const known = texts.get(key);
  if (known) return known;
  const text = `${head} values ${list(db.dialect, rows, columns)} ${tail}`;
  if (texts.size < 500) texts.set(key, text);
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
  const most = Math.max(1, Math.floor(MOST_VALUES / columns.length));
  for (let at = 0; at < rows.length; at += most) {
    const chunk = rows.slice(at, at + most);
    const values = chunk.flatMap((row) => columns.map((column) => row[column as keyof Tables[Name]] as SqlValue));
    await db.run(chunkText(db, head, chunk.length, columns.length, tail), values);
  }
};
