import { setTimeout } from "node:timers/promises";
import { dbOver } from "../dialect.ts";
import type { Engine } from "../engine.ts";
import { connectSqlite } from "./connection.ts";
import { isBusy, sqliteFailure } from "./failure.ts";

/** A writer waits five seconds for another program, without holding up this one's readers. */
const PAUSE_MS = 20;
const MOST_TRIES = 250;

/**
 * Two connections to one file: a writer whose transactions wait for one another, and a reader that sees committed rows
 * only, also while a transaction is open.
 */
export const sqliteEngine = (file: string): Engine => {
  const writer = connectSqlite(file, "writer");
  const reader = connectSqlite(file, "reader");
  const writerDb = dbOver(writer);
  const failure = sqliteFailure(file);
  // The writer's own commits do not change what it reads here; those of other programs do.
  const version = writer.database.prepare("pragma data_version");
  let queue: Promise<unknown> = Promise.resolve();
  let seenVersion = Number(version.get()?.data_version);
  let listener = (): void => {};
  let closed = false;

  const begin = async (): Promise<void> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return writer.database.exec("begin immediate");
      } catch (error) {
        if (!isBusy(error) || tries >= MOST_TRIES) throw failure(error);
        await setTimeout(PAUSE_MS);
      }
    }
  };
  const commit = (): void => {
    try {
      writer.database.exec("commit");
    } catch (error) {
      throw failure(error);
    }
  };
  const inTransaction = async <T>(work: (db: typeof writerDb) => Promise<T>): Promise<T> => {
    await begin();
    try {
      const result = await work(writerDb);
      commit();
      return result;
    } catch (error) {
      if (writer.database.isTransaction) writer.database.exec("rollback");
      throw error;
    }
  };

  return {
    dialect: "sqlite",
    reader: dbOver(reader),
    transaction: (work) => {
      const turn = queue.then(() => inTransaction(work));
      // Without its result, which would be held until the next one ends: that of an import's batch is large.
      queue = turn.then(
        () => {},
        () => {},
      );
      return turn;
    },
    onForeignWrite: (next) => {
      listener = next;
    },
    poll: () => {
      if (closed) return;
      const now = Number(version.get()?.data_version);
      if (now === seenVersion) return;
      seenVersion = now;
      listener();
    },
    statements: () => writer.statements() + reader.statements(),
    close: async () => {
      await queue;
      if (closed) return;
      closed = true;
      reader.database.close();
      writer.database.close();
    },
  };
};
