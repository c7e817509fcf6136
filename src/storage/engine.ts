import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export type Dialect = "sqlite" | "postgres";

export type SqlValue = string | number | null | Uint8Array;

/** One connection (or a pool that picks one): runs a statement and answers its rows. */
export type Session = {
  dialect: Dialect;
  run<Row>(sql: string, values: readonly SqlValue[]): Promise<Row[]>;
};

/** A session with the query builder of its dialect. */
export type Db = Session & { query: Kysely<Tables> };

/** One of the two databases. Transactions run one after another, so that numbers stay without gaps. */
export type Engine = {
  dialect: Dialect;
  /** Reads committed rows only. */
  reader: Db;
  /** Runs the work between begin and commit; rolls back when it throws. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Calls back when another process may have committed; `poll` looks for it where the engine does not tell. */
  onForeignWrite(listener: () => void): void;
  poll(): void;
  /** SQL statements run so far, without begin and commit. */
  statements(): number;
  close(): Promise<void>;
};
