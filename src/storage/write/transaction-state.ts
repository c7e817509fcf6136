import type { Instant } from "../../domain/instant.ts";
import type { Reference } from "../../domain/reference.ts";
import type { Db } from "../engine.ts";
import { reference } from "../read/reference-read.ts";
import type { StoryIndexer } from "../story-index.ts";

/** What one transaction carries along: its session, the names to purge when it commits, and the settings it read. */
export type Tx = {
  db: Db;
  purge: Set<string>;
  /** Told of every story that is written. */
  index: StoryIndexer;
  reference(): Promise<Reference>;
  /** To be called after settings, countries, sections or pages were written. */
  forgetReference(): void;
};

export const openTx = (db: Db, index: StoryIndexer): Tx => {
  let known: Promise<Reference> | null = null;
  return {
    db,
    purge: new Set(),
    index,
    reference: () => {
      known ??= reference(db);
      return known;
    },
    forgetReference: () => {
      known = null;
    },
  };
};

/** The next free number of a table: writers come one at a time, and rows are never deleted from it. */
export const nextId = async (
  db: Db,
  table: "story" | "archive" | "image" | "page" | "rate_fetch" | "rate_obs" | "rate_note",
): Promise<number> => {
  const row = await db.query
    .selectFrom(table)
    .select((eb) => eb.fn.max<number | null>("id").as("last"))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
};

export type Acted = { by: string; now: Instant };
