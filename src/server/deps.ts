import type { Clock } from "../domain/instant.ts";
import type { SearchIndex } from "../domain/search.ts";
import type { FileStore, ImageMaker, Logger, Storage } from "../domain/stores.ts";

export type ServerSettings = {
  /** "https://example.org": scheme and host of the public site, no slash at the end. */
  publicUrl: string;
  /** Upper bound of the response cache in bytes. */
  cacheBytes: number;
};

/** All that the server needs from outside. `requestId` gives a new id for each request that is logged. */
export type ServerDeps = {
  storage: Storage;
  search: SearchIndex;
  files: FileStore;
  images: ImageMaker;
  clock: Clock;
  logger: Logger;
  requestId: () => string;
  settings: ServerSettings;
};
