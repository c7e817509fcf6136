import pg from "pg";
import type { Logger } from "../../domain/stores.ts";
import { dbOver } from "../dialect.ts";
import type { Engine } from "../engine.ts";
import { CLIENT_CONFIG, postgresSession } from "./connection.ts";
import { placeOf, postgresFailure } from "./failure.ts";
import { CHANNEL, listen } from "./listener.ts";

/** The server's process behind a connection: what it notifies carries this number. */
const processOf = (client: pg.PoolClient): number => (client as unknown as { processID: number }).processID;

/** One lock for all writers of a database, held to the end of a transaction: archives are numbered by one at a time. */
const WRITER_LOCK = 7_243_001;
const MOST_CONNECTIONS = 10;

const nothing = (): void => {};

export const postgresEngine = async (url: string, logger: Logger): Promise<Engine> => {
  const failure = postgresFailure(placeOf(url));
  const pool = new pg.Pool({
    ...CLIENT_CONFIG,
    connectionString: url,
    max: MOST_CONNECTIONS,
    application_name: "chapar",
    // What is asked here takes less time than to compile it would. A server that knows no compiler says so.
    onConnect: (client) => client.query("set jit = off").then(nothing, nothing),
  });
  pool.on("error", (error) => logger.warn("An idle line to PostgreSQL broke.", { reason: error.message }));
  let count = 0;
  const counted = (): void => {
    count += 1;
  };
  let listener = (): void => {};
  const own = new Set<number>();
  pool.on("connect", (client) => own.add(processOf(client)));
  pool.on("remove", (client) => own.delete(processOf(client)));
  const heard = (sender: number | null): void => {
    if (sender === null || !own.has(sender)) listener();
  };
  const line = await listen(url, logger, heard).catch(async (error: unknown) => {
    await pool.end();
    throw failure(error);
  });

  const transaction: Engine["transaction"] = async (work) => {
    const client = await pool.connect().catch((error: unknown) => {
      throw failure(error);
    });
    let broken: Error | undefined;
    // A line that breaks while no query runs would otherwise end the process.
    const brokenLine = (error: Error): void => {
      broken = error;
    };
    client.on("error", brokenLine);
    try {
      await client.query("begin");
      await client.query(`select pg_advisory_xact_lock(${WRITER_LOCK})`);
      const result = await work(dbOver(postgresSession(client, counted, failure)));
      await client.query(`notify ${CHANNEL}`);
      await client.query("commit");
      return result;
    } catch (error) {
      await client.query("rollback").catch(brokenLine);
      throw failure(error);
    } finally {
      client.off("error", brokenLine);
      client.release(broken);
    }
  };

  return {
    dialect: "postgres",
    reader: dbOver(postgresSession(pool, counted, failure)),
    transaction,
    onForeignWrite: (next) => {
      listener = next;
    },
    poll: () => {},
    statements: () => count,
    close: async () => {
      await line.close();
      await pool.end();
    },
  };
};
