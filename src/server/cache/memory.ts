import { dependency } from "../../domain/dependency.ts";
import { createGenerations } from "./generations.ts";

/** Small facts kept between requests (settings, names, the ticker), each until one of its names is purged. */
export type Memory = {
  /** The value under the name `names[0]`, loaded once. */
  get<T>(names: readonly [string, ...string[]], load: () => Promise<T>): Promise<T>;
  /** The value as it last was, also when purged since: for the page that says what is wrong. */
  lastKnown(name: string): unknown;
  purge(names: readonly string[]): void;
};

const MOST_VALUES = 5_000;

export const createMemory = (): Memory => {
  const values = new Map<string, { names: readonly string[]; value: Promise<unknown> }>();
  const last = new Map<string, unknown>();
  const generations = createGenerations();

  const load = async <T>(names: readonly [string, ...string[]], work: () => Promise<T>): Promise<T> => {
    const finish = generations.begin();
    const [key] = names;
    try {
      const value = await work();
      last.set(key, value);
      if (last.size > MOST_VALUES) last.clear();
      if (finish(names) === "stale") values.delete(key);
      return value;
    } catch (error) {
      finish([]);
      values.delete(key);
      throw error;
    }
  };

  return {
    get: <T>(names: readonly [string, ...string[]], work: () => Promise<T>): Promise<T> => {
      const known = values.get(names[0]);
      if (known) return known.value as Promise<T>;
      if (values.size >= MOST_VALUES) values.clear();
      const value = load(names, work);
      values.set(names[0], { names, value });
      return value;
    },
    lastKnown: (name) => last.get(name),
    purge: (names) => {
      generations.purged(names);
      // Also sent when purges were missed: then nothing is known for certain.
      if (names.includes(dependency.reference)) return values.clear();
      for (const [key, entry] of values) {
        if (entry.names.some((name) => names.includes(name))) values.delete(key);
      }
    },
  };
};
