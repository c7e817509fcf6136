import type { Instant } from "../../domain/instant.ts";
import { createGenerations } from "./generations.ts";
import { createPool, type Pool } from "./pool.ts";
import type { Stored } from "./stored.ts";

export type ResponseCache = {
  /** The stored answer, unless it is no longer fresh at `now`. */
  get(key: string, now: Instant): Stored | undefined;
  /** The stored answer, or one made now: once for all that ask meanwhile, and stored unless a purge overtook it. */
  obtain(key: string, now: Instant, make: () => Promise<Stored>): Promise<Stored>;
  purge(names: readonly string[]): void;
  weigh(key: string): void;
  bytes(): number;
  size(): number;
};

/** What strangers can fill with made-up addresses gets this part of the bytes, and no more. */
const MINOR_PART = 1 / 8;

/** Whole answers under the names they depend on; a purge removes exactly those that used one of its names. */
export const createResponseCache = (limit: number): ResponseCache => {
  const byName = new Map<string, Set<string>>();
  const inFlight = new Map<string, Promise<Stored>>();
  const generations = createGenerations();

  const forget = (key: string, stored: Stored): void => {
    for (const name of stored.dependsOn) {
      const keys = byName.get(name);
      keys?.delete(key);
      if (keys?.size === 0) byName.delete(name);
    }
  };
  const pages = createPool(limit * (1 - MINOR_PART), forget);
  const minor = createPool(limit * MINOR_PART, forget);
  const pools: Pool[] = [pages, minor];

  const drop = (key: string): void => {
    for (const pool of pools) pool.delete(key);
  };

  const get = (key: string, now: Instant): Stored | undefined => {
    const stored = pages.get(key) ?? minor.get(key);
    if (stored === undefined || stored.freshUntil === null || now < stored.freshUntil) return stored;
    drop(key);
    return undefined;
  };

  const store = (key: string, stored: Stored): void => {
    drop(key);
    for (const name of stored.dependsOn) {
      const keys = byName.get(name) ?? new Set();
      byName.set(name, keys.add(key));
    }
    (stored.keep === "page" ? pages : minor).set(key, stored);
  };

  const make = async (key: string, work: () => Promise<Stored>): Promise<Stored> => {
    const finish = generations.begin();
    let stored: Stored | undefined;
    try {
      stored = await work();
      return stored;
    } finally {
      const state = finish(stored?.dependsOn ?? []);
      if (stored && stored.keep !== "no" && state === "current") store(key, stored);
    }
  };

  return {
    get,
    obtain: (key, now, work) => {
      const ready = get(key, now);
      if (ready) return Promise.resolve(ready);
      const waiting = inFlight.get(key);
      if (waiting) return waiting;
      const making = make(key, work).finally(() => {
        if (inFlight.get(key) === making) inFlight.delete(key);
      });
      inFlight.set(key, making);
      return making;
    },
    purge: (names) => {
      generations.purged(names);
      // Who asks from now on must not be handed what was begun before.
      inFlight.clear();
      for (const name of names) {
        for (const key of [...(byName.get(name) ?? [])]) drop(key);
      }
    },
    weigh: (key) => {
      for (const pool of pools) pool.weigh(key);
    },
    bytes: () => pages.bytes() + minor.bytes(),
    size: () => pages.size() + minor.size(),
  };
};
