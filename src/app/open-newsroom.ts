import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Fetcher } from "../domain/fetcher.ts";
import type { Clock } from "../domain/instant.ts";
import type { FileStore, ImageMaker, Logger, Storage } from "../domain/stores.ts";
import { storyIndexer } from "../search/index/story-indexer.ts";
import { openSearch, type Search } from "../search/search.ts";
import { openStorage } from "../storage/open.ts";
import { openFetcher } from "./fetcher.ts";
import { openFileStore } from "./file-store.ts";
import { openImageMaker } from "./image-maker.ts";
import { openLogger } from "./logger.ts";
import type { Settings } from "./settings.ts";

/** All that a command works with: the ports filled with the real disk, database, network and clock. */
export type Newsroom = {
  storage: Storage;
  search: Search;
  files: FileStore;
  images: ImageMaker;
  fetcher: Fetcher;
  clock: Clock;
  logger: Logger;
};

export const systemClock: Clock = { now: () => Date.now() };

/** Opens the newsroom that the settings name, its storage brought up to date. Close its storage when done. */
export const openNewsroom = async (settings: Settings): Promise<Newsroom> => {
  const logger = openLogger(settings.log);
  await mkdir(settings.data, { recursive: true });
  const place =
    settings.databaseUrl === ""
      ? ({ kind: "sqlite", file: join(settings.data, "chapar.db") } as const)
      : ({ kind: "postgres", url: settings.databaseUrl } as const);
  const storage = await openStorage(place, { logger, index: storyIndexer });
  return {
    storage,
    search: openSearch({ storage, clock: systemClock, logger }),
    files: openFileStore(settings.data),
    images: openImageMaker(),
    fetcher: openFetcher({ site: settings.publicUrl }),
    clock: systemClock,
    logger,
  };
};
