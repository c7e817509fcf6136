import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Session, SqlValue } from "../engine.ts";
import { sqliteFailure } from "./failure.ts";

/** Texts differ little in number: the builder's own and chunks of inserts. More than this many are forgotten. */
const MOST_STATEMENTS = 400;
const BUSY_MS = 5_000;
const CACHE_KB = { writer: 8_000, reader: 10_000 };

export type SqliteConnection = Session & { database: DatabaseSync; statements(): number };

/** Opens a file with what each connection needs; throws "unavailable" with a sentence. */
export const connectSqlite = (file: string, role: "writer" | "reader"): SqliteConnection => {
  const failure = sqliteFailure(file);
  const database = opened(file, role, failure);
  const cache = new Map<string, StatementSync>();
  let count = 0;
  const prepare = (text: string): StatementSync => {
    const known = cache.get(text);
    if (known) return known;
    if (cache.size >= MOST_STATEMENTS) cache.clear();
    const made = database.prepare(text);
    cache.set(text, made);
    return made;
  };
  const run = async <Row>(text: string, values: readonly SqlValue[]): Promise<Row[]> => {
    count += 1;
    try {
      return prepare(text).all(...values) as Row[];
    } catch (error) {
      throw failure(error);
    }
  };
  return { dialect: "sqlite", database, run, runForBytes: run, statements: () => count };
};

const opened = (file: string, role: "writer" | "reader", failure: (error: unknown) => unknown): DatabaseSync => {
  try {
    const database = new DatabaseSync(file, { timeout: BUSY_MS, enableForeignKeyConstraints: true });
    database.exec("pragma journal_mode = wal; pragma synchronous = full");
    database.exec(`pragma temp_store = memory; pragma cache_size = -${CACHE_KB[role]}`);
    // The writer waits by itself, see the engine: SQLite's own waiting would hold up the whole process.
    database.exec(role === "reader" ? "pragma query_only = 1" : "pragma busy_timeout = 0");
    return database;
  } catch (error) {
    throw failure(error);
  }
};
