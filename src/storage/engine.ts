import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export type Dialect = "sqlite" | "postgres";

export type SqlValue = string | number | null | Uint8Array;

/** What the columns of a row hold, in the order in which they are selected. Numbers are whole ones of 64 bits. */
export type ByteColumns<Row> = { [Name in keyof Row]: "number" | "bytes" };

/** One connection (or a pool that picks one): runs a statement and answers its rows. */
export type Session = {
  dialect: Dialect;
  run<Row>(sql: string, values: readonly SqlValue[]): Promise<Row[]>;
  /**
   * As `run`, for rows of many bytes, which PostgreSQL would otherwise tell in letters. The values are lists of whole
   * numbers as JSON, and may become part of the text.
   */
  runForBytes<Row>(sql: string, lists: readonly string[], columns: ByteColumns<Row>): Promise<Row[]>;
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
