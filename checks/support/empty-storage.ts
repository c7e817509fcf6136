import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Logger } from "../../src/domain/stores.ts";
import { storyIndexer } from "../../src/search/index/story-indexer.ts";
import { openStorage, type StorageConfig } from "../../src/storage/open.ts";
import { freshDatabase } from "./postgres.ts";

export const ENGINES = ["sqlite", "postgres"] as const;
export type EngineName = (typeof ENGINES)[number];

export const quietLogger: Logger = { info: () => {}, warn: () => {}, error: () => {} };

/** An empty database of an engine, and how to remove what it leaves. */
export const emptyDatabase = async (
  engine: EngineName,
): Promise<{ config: StorageConfig; remove: () => Promise<void> }> => {
  if (engine === "postgres")
    return { config: { kind: "postgres", url: await freshDatabase() }, remove: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), "chapar-storage-"));
  return {
    config: { kind: "sqlite", file: join(folder, "newsroom.db") },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

export type OpenStorage = Awaited<ReturnType<typeof openStorage>>;

/** An open storage on an empty database. `through` may lead the way there past something that fails. */
export const emptyStorage = async (
  engine: EngineName,
  through: (config: StorageConfig) => Promise<StorageConfig> = async (config) => config,
): Promise<{ storage: OpenStorage; config: StorageConfig; close: () => Promise<void> }> => {
  const { config, remove } = await emptyDatabase(engine);
  const storage = await openAgain(await through(config));
  return {
    storage,
    config,
    close: async () => {
      await storage.close();
      await remove();
    },
  };
};

/** A second storage on the same database, as another process would open it. */
export const openAgain = (config: StorageConfig): Promise<OpenStorage> =>
  openStorage(config, { logger: quietLogger, index: storyIndexer });
