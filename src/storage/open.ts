import type { Logger, Storage } from "../domain/stores.ts";
import type { Engine } from "./engine.ts";
import { migrate } from "./migrations/migrate.ts";
import { newestOutboxId, purgesAfter, writeEvent } from "./outbox.ts";
import { postgresEngine } from "./postgres/engine.ts";
import { purgeBoard } from "./purge-board.ts";
import { readStores } from "./read-stores.ts";
import { sqliteEngine } from "./sqlite/engine.ts";
import { openTx } from "./write/transaction-state.ts";
import { writeStores } from "./write-stores.ts";

export type StorageConfig = { kind: "sqlite"; file: string } | { kind: "postgres"; url: string };

const engineFor = async (config: StorageConfig, logger: Logger): Promise<Engine> =>
  config.kind === "sqlite" ? sqliteEngine(config.file) : postgresEngine(config.url, logger);

/**
 * Opens the newsroom's database and brings its schema up to date. Throws "unavailable" with one sentence when the file
 * or the server cannot be used, or when a newer program wrote it.
 */
export const openStorage = async (config: StorageConfig, { logger }: { logger: Logger }): Promise<Storage> => {
  const engine = await engineFor(config, logger);
  try {
    await migrate(engine);
    return await storageOver(engine, logger);
  } catch (error) {
    await engine.close();
    throw error;
  }
};

const storageOver = async (engine: Engine, logger: Logger): Promise<Storage> => {
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

  const transaction: Storage["transaction"] = async (work) => {
    const { result, keys, row } = await engine.transaction(async (db) => {
      const tx = openTx(db);
      const done = await work(writeStores(tx));
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
    ...readStores(engine.reader),
    engine: engine.dialect,
    transaction,
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
      await engine.close();
    },
  };
};
