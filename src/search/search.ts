import { setImmediate, setTimeout } from "node:timers/promises";
import type { Clock } from "../domain/instant.ts";
import type { SearchIndex } from "../domain/search.ts";
import type { Logger, Storage } from "../domain/stores.ts";
import { takeTurns } from "../domain/turns.ts";
import type { Database } from "../storage/story-index.ts";
import { answer } from "./answer/answer.ts";
import { followPending } from "./index/follow-pending.ts";
import { indexPending } from "./index/pending.ts";
import { beginRebuild, finishRebuild, isStale } from "./index/rebuild.ts";
import { type Memory, openMemory } from "./memory/memory.ts";
import { Tallies } from "./ranking/tally.ts";
import { suggest } from "./suggest/suggest.ts";

export type IndexProgress = (done: number, total: number, indexed: number) => void;

/** The index of a newsroom: what readers ask it, and the work it needs. */
export type Search = SearchIndex & {
  /** Indexes what an import left, in large batches. Returns how many stories. */
  indexPending(progress: IndexProgress): Promise<number>;
  /** Writes the whole index anew while searches go on, or goes on with a rebuild that was stopped. */
  rebuild(progress: IndexProgress): Promise<number>;
  /**
   * Beside a running site: makes searches ready, says when the index is of an older version, indexes what is pending, and
   * from then on what a change of names leaves to be indexed. Settles when that which was pending is indexed.
   */
  keepUp(): Promise<void>;
  close(): Promise<void>;
};

type Deps = { storage: Storage & { database: Database }; clock: Clock; logger: Logger };

/** Other writers come in between two batches: SQLite has them try every 20 ms. */
const REST_MS = 60;
/** Searches under way at once: each holds the postings that it reads, and more are not answered sooner. */
const AT_ONCE = 3;
/** Stories in a batch: of a command that has the machine for itself, and of one beside readers and reporters. */
const LARGE = 8_192;
const SMALL = 128;

const sayOnce = (logger: Logger): IndexProgress => {
  let said = false;
  return (done, total, indexed) => {
    if (!said && indexed > 0 && total - done > SMALL) {
      logger.warn("Some stories are not in the search index yet; they are indexed in the background.", { of: total });
      said = true;
    }
  };
};

export const openSearch = ({ storage, clock, logger }: Deps): Search => {
  const { database } = storage;
  let memory: Memory | null = null;
  // From the first search on: a command that never searches would gather all that an import purges.
  const remembered = (): Memory => {
    memory ??= openMemory(storage, database);
    return memory;
  };
  const held = (): ReturnType<Memory["held"]> => remembered().held();
  const tallies = new Tallies();
  const inTurn = takeTurns(AT_ONCE);
  let closed = false;
  let background: Promise<void> = Promise.resolve();
  let following: { stop(): void } | null = null;

  const between = async (): Promise<void> => {
    await setImmediate();
  };
  const rest = async (): Promise<void> => {
    if (!closed) await setTimeout(REST_MS);
  };
  const index = (batch: number, progress: IndexProgress): Promise<number> =>
    indexPending(database, { batch, between, rest, progress, stopped: () => closed });
  const asking = () => ({ storage, reader: database.reader, tallies, now: clock.now() });

  const keepUp = async (): Promise<void> => {
    await held();
    const stale = await isStale(database);
    if (stale) {
      logger.warn("The search index was written by an older version; it is written anew in the background.");
      await beginRebuild(database, rest);
    }
    const count = await index(SMALL, sayOnce(logger));
    if (!closed) await finishRebuild(database, rest);
    if (count > 0 && !closed) await remembered().recount();
    if (count > 0) logger.info("Stories that were pending are indexed.", { count });
  };
  const inBackground = (work: () => Promise<unknown>): Promise<void> => {
    background = background.then(work).then(
      () => {},
      (error: unknown) => logger.error("The search index could not be kept up.", { error }),
    );
    return background;
  };
  const catchUp = async (): Promise<void> => {
    const count = await index(SMALL, () => {});
    if (count > 0) logger.info("Stories that were pending are indexed.", { count });
  };

  return {
    search: (request) => inTurn(async () => answer(asking(), await held(), request)),
    suggest: async (text, edition, limit) => suggest(asking(), await held(), text, edition, limit),
    indexPending: (progress) => index(LARGE, progress),
    rebuild: async (progress) => {
      await beginRebuild(database, between);
      const count = await index(LARGE, progress);
      if (!closed) await finishRebuild(database, rest);
      return count;
    },
    keepUp: () => {
      following ??= followPending(storage, () => void inBackground(catchUp));
      return inBackground(keepUp);
    },
    close: async () => {
      closed = true;
      following?.stop();
      memory?.stop();
      await background;
    },
  };
};
