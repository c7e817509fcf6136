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

/** Rows that are made when their turn comes: a batch has a hundred thousand. */
export type Rows<Answer = never> = {
  count: number;
  at(n: number): readonly SqlValue[];
  /** Called with each row that the tail returns. */
  answered?(row: Answer): void;
  /** Called when a statement has run: what its rows held is not needed any more. */
  written?(): void;
};

/** Runs "insert into … values …" over many rows with few statements. */
export const writeRows = async <Answer>(
  db: Db,
  { head, tail }: { head: string; tail: string },
  rows: Rows<Answer>,
  between: () => Promise<void>,
): Promise<void> => {
  for (let from = 0, size: number; from < rows.count; from += size) {
    size = SIZES.find((each) => each <= rows.count - from) ?? 1;
    const values: SqlValue[] = [];
    for (let n = from; n < from + size; n += 1) values.push(...rows.at(n));
    const text = textOf(db, head, size, values.length / size, tail);
    for (const row of await db.run<Answer>(text, values)) rows.answered?.(row);
    rows.written?.();
    await between();
  }
};
