import pg from "pg";
import type { ByteColumns, Session, SqlValue } from "../engine.ts";
import { CopiedRows } from "./copied-rows.ts";

/** Type numbers of PostgreSQL: bigint and numeric come as numbers, JSON as text, as SQLite gives them. */
const PARSERS: Record<number, (text: string) => unknown> = {
  20: Number,
  1700: Number,
  114: (text) => text,
  3802: (text) => text,
};

export const CLIENT_CONFIG = {
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
  types: {
    getTypeParser: (type: number, format?: "text" | "binary") =>
      PARSERS[type] ?? pg.types.getTypeParser(type, format as "text"),
  },
};

const names = new Map<string, string>();
/** Statements are named, so that the server plans each once per connection; chunks of inserts are not worth it. */
const nameOf = (text: string): string | null => {
  if (text.startsWith("insert")) return null;
  const known = names.get(text);
  if (known) return known;
  if (names.size >= 1_000) return null;
  const name = `c${names.size}`;
  names.set(text, name);
  return name;
};

/** PostgreSQL cannot hold U+0000 in a text. */
const storable = (value: SqlValue): SqlValue =>
  typeof value === "string" && value.includes("\u0000") ? value.replaceAll("\u0000", "\ufffd") : value;

type Runner = {
  query(config: { text: string; values: unknown[]; name?: string }): Promise<{ rows: unknown[] }>;
  query<Row>(copied: CopiedRows<Row>, answered: (error: unknown, rows?: Row[]) => void): void;
};

export const postgresSession = (
  runner: Runner,
  counted: () => void,
  failure: (error: unknown) => unknown,
): Session => ({
  dialect: "postgres",
  run: async <Row>(text: string, values: readonly SqlValue[]): Promise<Row[]> => {
    counted();
    const name = nameOf(text);
    try {
      const result = await runner.query({ text, values: values.map(storable), ...(name === null ? {} : { name }) });
      return result.rows as Row[];
    } catch (error) {
      throw failure(error);
    }
  },
  runForBytes: <Row>(text: string, lists: readonly string[], columns: ByteColumns<Row>): Promise<Row[]> => {
    counted();
    return new Promise<Row[]>((resolve, reject) => {
      runner.query(new CopiedRows(text, lists, columns), (error, rows) =>
        rows ? resolve(rows) : reject(failure(error)),
      );
    });
  },
});
