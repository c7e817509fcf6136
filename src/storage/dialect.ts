import {
  type DatabaseConnection,
  type Expression,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from "kysely";
import { jsonArrayFrom as postgresArray } from "kysely/helpers/postgres";
import { jsonArrayFrom as sqliteArray } from "kysely/helpers/sqlite";
import { ChaparError } from "../domain/errors.ts";
import type { Db, Dialect, Session, SqlValue } from "./engine.ts";
import type { Tables } from "./tables.ts";

const noTransactions = async (): Promise<never> => {
  throw new ChaparError("internal", "Transactions are opened by the engine, not by the query builder.");
};

const connectionTo = (session: Session): DatabaseConnection => ({
  executeQuery: async <Row>({ sql: text, parameters }: { sql: string; parameters: readonly unknown[] }) => ({
    rows: await session.run<Row>(text, parameters as SqlValue[]),
  }),
  streamQuery: () => {
    throw new ChaparError("internal", "Rows are read whole, never streamed.");
  },
});

/** The query builder over a session. */
export const dbOver = (session: Session): Db => {
  const connection = connectionTo(session);
  const sqlite = session.dialect === "sqlite";
  const query = new Kysely<Tables>({
    dialect: {
      createAdapter: () => (sqlite ? new SqliteAdapter() : new PostgresAdapter()),
      createQueryCompiler: () => (sqlite ? new SqliteQueryCompiler() : new PostgresQueryCompiler()),
      createIntrospector: (db) => (sqlite ? new SqliteIntrospector(db) : new PostgresIntrospector(db)),
      createDriver: () => ({
        init: async () => {},
        acquireConnection: async () => connection,
        beginTransaction: noTransactions,
        commitTransaction: noTransactions,
        rollbackTransaction: noTransactions,
        releaseConnection: async () => {},
        destroy: async () => {},
      }),
    },
  });
  return { ...session, query };
};

/** Rows of a subquery as one JSON text: an array of objects. */
export const jsonRows = (dialect: Dialect, rows: Parameters<typeof sqliteArray>[0]): RawBuilder<string> =>
  dialect === "sqlite"
    ? (sqliteArray(rows) as unknown as RawBuilder<string>)
    : (postgresArray(rows) as unknown as RawBuilder<string>);

/** The list that `textsOf` takes. PostgreSQL's JSON knows neither U+0000 nor half a character. */
export const textList = (texts: readonly string[]): string =>
  JSON.stringify(texts.map((text) => text.toWellFormed().replaceAll("\u0000", "\ufffd")));

/** The texts of a JSON array given as one value, to be the right side of `in`: one statement for any number of them. */
export const textsOf = (dialect: Dialect, list: Expression<string>): RawBuilder<string> =>
  dialect === "sqlite"
    ? sql<string>`(select value from json_each(${list}))`
    : sql<string>`(select jsonb_array_elements_text(cast(${list} as jsonb)))`;

/** As `textsOf` for whole numbers. */
export const numbersOf = (dialect: Dialect, list: Expression<string>): RawBuilder<number> =>
  dialect === "sqlite"
    ? sql<number>`(select value from json_each(${list}))`
    : sql<number>`(select cast(jsonb_array_elements_text(cast(${list} as jsonb)) as bigint))`;
