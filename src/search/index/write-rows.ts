import type { Db, SqlValue } from "../../storage/engine.ts";

/** Few sizes, so that few statements are kept prepared. */
const SIZES = [256, 32, 4, 1] as const;

const texts = new Map<string, string>();

const textOf = (db: Db, head: string, rows: number, columns: number, tail: string): string => {
  const key = `${db.dialect} ${rows} ${head}`;
  const known = texts.get(key);
  if (known) return known;
  let at = 0;
  const place = (): string => (db.dialect === "sqlite" ? "?" : `$${++at}`);
  const row = (): string => `(${Array.from({ length: columns }, place).join(", ")})`;
  const text = `${head} values ${Array.from({ length: rows }, row).join(", ")} ${tail}`;
  texts.set(key, text);
  return text;
};

/** Runs "insert into … values …" over many rows with few statements; answers what the tail returns. */
export const writeRows = async <Row>(
  db: Db,
  { head, tail }: { head: string; tail: string },
  rows: readonly (readonly SqlValue[])[],
  between: () => Promise<void>,
): Promise<Row[]> => {
  const answered: Row[] = [];
  for (let at = 0, size: number; at < rows.length; at += size) {
    size = SIZES.find((each) => each <= rows.length - at) ?? 1;
    const chunk = rows.slice(at, at + size);
    const text = textOf(db, head, size, chunk[0]?.length ?? 0, tail);
    for (const row of await db.run<Row>(text, chunk.flat())) answered.push(row);
    await between();
  }
  return answered;
};
