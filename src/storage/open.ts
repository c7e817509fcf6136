import { randomUUID } from "node:crypto";
import type { Logger, Storage } from "../domain/stores.ts";
import type { Engine } from "./engine.ts";
import { migrate } from "./migrations/migrate.ts";
import { foreignPurges, newestOutboxId, writeEvent } from "./outbox.ts";
import { postgresEngine } from "./postgres/engine.ts";
import { purgeBoard } from "./purge-board.ts";
import { readStores } from "./read-stores.ts";
import { sqliteEngine } from "./sqlite/engine.ts";
import { openTx } from "./write/transaction-state.ts";
import { writeStores } from "./write-stores.ts";

export type StorageConfig = { kind: "sqlite"; file: string } | { kind: "postgres"; url: string };

/** Tells processes that share a database apart. */
const newOrigin = (): string => randomUUID();

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
    return await storageOver(engine, newOrigin(), logger);
  } catch (error) {
    await engine.close();
    throw error;
  }
};

const storageOver = async (engine: Engine, origin: string, logger: Logger): Promise<Storage> => {
  const board = purgeBoard(logger);
  let seen = await newestOutboxId(engine.reader);
  let looking: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    const found = await foreignPurges(engine.reader, origin, seen);
    seen = found.seen;
    board.tell(found.keys);
  };
  engine.onForeignWrite(() => {
    looking = looking.then(look).catch((error: unknown) => logger.error("Purges could not be read.", { error }));
  });

  const transaction: Storage["transaction"] = async (work) => {
    const { result, keys } = await engine.transaction(async (db) => {
      const tx = openTx(db);
      const done = await work(writeStores(tx));
      const purged = [...tx.purge];
      if (purged.length > 0) await writeEvent(db, origin, { kind: "purge", keys: purged });
      return { result: done, keys: purged };
    });
    board.tell(keys);
    return result;
  };

  return {
    ...readStores(engine.reader),
    engine: engine.dialect,
    transaction,
    onPurge: board.listen,
    poll: engine.poll,
    statements: engine.statements,
    close: async () => {
      await looking;
      await engine.close();
    },
  };
};
