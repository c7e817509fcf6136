import type { Db } from "./engine.ts";

/** Keeps an index of public stories in step with them, in the transaction that changes them. */
export type StoryIndexer = {
  /**
   * Stories were written, or what they are filed under. "later" leaves those that are public to be indexed after an
   * import; what is no longer public leaves the index at once in either mode.
   */
  update(db: Db, stories: readonly number[], mode: "now" | "later"): Promise<void>;
};

/** The database as an index of its own uses it: committed rows, and transactions that purge `keys` when they commit. */
export type Database = {
  reader: Db;
  write<T>(keys: readonly string[], work: (db: Db) => Promise<T>): Promise<T>;
};
