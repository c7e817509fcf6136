import type { Logger, Storage } from "../domain/stores.ts";
import type { Engine } from "./engine.ts";
import { migrate } from "./migrations/migrate.ts";
import { newestOutboxId, purgesAfter, writeEvent } from "./outbox.ts";
import { postgresEngine } from "./postgres/engine.ts";
import { purgeBoard } from "./purge-board.ts";
import { keptNewest, newestIn } from "./read/newest-stories.ts";
import { readStores } from "./read-stores.ts";
import { sqliteEngine } from "./sqlite/engine.ts";
import { completeStatistics } from "./statistics.ts";
import type { Database, StoryIndexer } from "./story-index.ts";
import { openTx, type Tx } from "./write/transaction-state.ts";
import { writeStores } from "./write-stores.ts";

export type StorageConfig = { kind: "sqlite"; file: string } | { kind: "postgres"; url: string };

type With = { logger: Logger; index: StoryIndexer };

const engineFor = async (config: StorageConfig, logger: Logger): Promise<Engine> =>
  config.kind === "sqlite" ? sqliteEngine(config.file) : postgresEngine(config.url, logger);

/**
 * Opens the newsroom's database and brings its schema up to date. Throws "unavailable" with one sentence when the file
 * or the server cannot be used, or when a newer program wrote it.
 */
export const openStorage = async (
  config: StorageConfig,
  { logger, index }: With,
): Promise<Storage & { database: Database }> => {
  const engine = await engineFor(config, logger);
  try {
    await migrate(engine);
    return await storageOver(engine, { logger, index });
  } catch (error) {
    await engine.close();
    throw error;
  }
};

const storageOver = async (engine: Engine, { logger, index }: With): Promise<Storage & { database: Database }> => {
  const board = purgeBoard(logger);
  let seen = await newestOutboxId(engine.reader);
  /** Rows of the outbox that this process wrote: its listeners were told when they were committed. */
  const own = new Set<number>();
  let looking: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    const rows = await purgesAfter(engine.reader, seen);
    // Own transactions may have been committed, and told, while the rows were read.
    const foreign = rows.filter((row) => row.id > seen && !own.delete(row.id));
    seen = Math.max(seen, rows.at(-1)?.id ?? 0);
    board.tell([...new Set(foreign.flatMap((row) => row.keys))]);
  };
  engine.onForeignWrite(() => {
    looking = looking.then(look).catch((error: unknown) => logger.error("Purges could not be read.", { error }));
  });

  // In the background: a start does not wait for it.
  const counting = completeStatistics(engine.reader).catch((error: unknown) =>
    logger.warn("The database's statistics could not be completed.", { reason: String(error) }),
  );

  const inTransaction = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const { result, keys, row } = await engine.transaction(async (db) => {
      const tx = openTx(db, index);
      const done = await work(tx);
      const purged = [...tx.purge];
      const written = purged.length > 0 ? await writeEvent(db, { kind: "purge", keys: purged }) : 0;
      return { result: done, keys: purged, row: written };
    });
    if (row === seen + 1) seen = row;
    else if (row > seen) own.add(row);
    board.tell(keys);
    return result;
  };

  return {
    ...readStores(engine.reader, keptNewest(newestIn(engine.reader), board.listen)),
    engine: engine.dialect,
    transaction: (work) => inTransaction((tx) => work(writeStores(tx))),
    database: {
      reader: engine.reader,
      write: (keys, work) =>
        inTransaction((tx) => {
          for (const key of keys) tx.purge.add(key);
          return work(tx.db);
        }),
    },
    onPurge: board.listen,
    poll: () => {
      try {
        engine.poll();
      } catch (error) {
        logger.error("The database could not be asked for news of other processes.", { error });
      }
    },
    statements: engine.statements,
    close: async () => {
      await looking;
      await counting;
      await engine.close();
    },
  };
};
