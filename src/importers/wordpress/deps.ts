import type { Fetcher } from "../../domain/fetcher.ts";
import type { Clock } from "../../domain/instant.ts";
import type { FileStore, ImageMaker, Storage } from "../../domain/stores.ts";

/** How far a run is: `done` and `total` are bytes of the files, `stories` those handled so far. */
export type ImportProgress = { done: number; total: number; stories: number };

export type ImportDeps = {
  storage: Storage;
  files: FileStore;
  images: ImageMaker;
  fetcher: Fetcher;
  clock: Clock;
  /** Reads a file of the operator's from its beginning; throws when there is none. */
  readFile(path: string): AsyncIterable<Uint8Array>;
  progress(progress: ImportProgress): void;
};

/** Where pictures come from: a copy of the uploads folder, the old site itself, or nowhere for now. */
export type MediaSource = "none" | "fetch" | { folder: string };

export type ImportInput = {
  files: string[];
  /** Reads and reports, writes nothing. */
  dryRun: boolean;
  media: MediaSource;
  /** Text of an edited mapping file; null to use the proposal, which the report holds. */
  mapping: string | null;
  /** Who runs it, for the revisions. */
  by: string;
};

/** The files of a run, read as often as needed; `passed` hears how many bytes went by. */
export type ImportSource = {
  files: readonly string[];
  read(file: string, passed: (bytes: number) => void): AsyncIterable<Uint8Array>;
};

export const sourceOf = (deps: ImportDeps, files: readonly string[]): ImportSource => ({
  files,
  async *read(file, passed) {
    for await (const chunk of deps.readFile(file)) {
      passed(chunk.length);
      yield chunk;
    }
  },
});
