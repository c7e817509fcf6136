import { setImmediate } from "node:timers/promises";
import { dependency } from "../../domain/dependency.ts";
import type { Reference } from "../../domain/reference.ts";
import type { Storage } from "../../domain/stores.ts";
import type { Database } from "../../storage/story-index.ts";
import { Columns } from "./columns.ts";
import { type FiledNames, loadNames } from "./filed-names.ts";
import { KeptPostings } from "./kept-postings.ts";
import { loadDocuments, refreshDocuments } from "./read-documents.ts";
import { loadTerms, recountTerms, refreshTerms } from "./read-terms.ts";
import type { TermTable } from "./term-table.ts";

/** What a search knows without asking the database. */
export type Held = {
  columns: Columns;
  terms: TermTable;
  kept: KeptPostings;
  names: FiledNames;
  reference: Reference;
};

export type Memory = {
  /** As of the last committed write that this process was told of. */
  held(): Promise<Held>;
  /** Counts all words again, when an index was written. */
  recount(): Promise<void>;
  stop(): void;
};

const between = async (): Promise<void> => {
  await setImmediate();
};

/** What decides the labels of stories beside themselves. */
const filingOf = ({ settings, sections }: Reference): string => JSON.stringify([settings.timeZone, sections]);

/** For postings, in bytes. SQLite has pages of them in this process anyway; PostgreSQL's come over the line each time. */
const ROOM = { sqlite: 4_000_000, postgres: 12_000_000 };

const NAMES = /^(tag|author|reference)/;

/**
 * Loads what searches need at the first one, and keeps it up to date from then on: the purge of a write, in this process
 * or another, is the sign to ask what changed.
 */
export const openMemory = (storage: Storage, { reader }: Database): Memory => {
  let now: (Held & { seen: number }) | null = null;
  let purged = new Set<string>();
  let work: Promise<Held> | null = null;

  const load = async (): Promise<Held & { seen: number }> => {
    const reference = await storage.reference();
    const columns = new Columns();
    const seen = await loadDocuments(reader, columns, reference, between);
    const terms = now?.terms ?? (await loadTerms(reader, between));
    if (now !== null) await refreshTerms(reader, terms, between);
    const kept = now?.kept ?? new KeptPostings(ROOM[reader.dialect]);
    return { columns, terms, kept, names: await loadNames(reader, reference), reference, seen };
  };

  const refresh = async (
    held: Held & { seen: number },
    keys: ReadonlySet<string>,
  ): Promise<Held & { seen: number }> => {
    const { columns, terms } = held;
    const names = [...keys].some((key) => NAMES.test(key));
    const reference = keys.has(dependency.reference) ? await storage.reference() : held.reference;
    if (filingOf(reference) !== filingOf(held.reference)) return load();
    const seen = await refreshDocuments(reader, columns, reference, held.seen);
    if (seen !== held.seen) await refreshTerms(reader, terms, between);
    return { ...held, reference, seen, names: names ? await loadNames(reader, reference) : held.names };
  };

  /** Until nothing was purged while it was read. */
  const catchUp = async (): Promise<Held> => {
    let held = now;
    while (held === null || purged.size > 0) {
      const keys = purged;
      purged = new Set();
      try {
        held = held === null ? await load() : await refresh(held, keys);
      } catch (error) {
        for (const key of keys) purged.add(key);
        throw error;
      }
      now = held;
    }
    return held;
  };

  const held = (): Promise<Held> => {
    if (now !== null && purged.size === 0 && work === null) return Promise.resolve(now);
    work ??= catchUp().finally(() => {
      work = null;
    });
    return work;
  };

  const stop = storage.onPurge((keys) => {
    for (const key of keys) purged.add(key);
    // The next search waits for it in any case; one that fails here fails there, and says so.
    if (now !== null) held().catch(() => {});
  });

  const recount = async (): Promise<void> => recountTerms(reader, (await held()).terms, between);

  return { held, recount, stop };
};
