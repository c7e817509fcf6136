import type { Stored } from "./stored.ts";
import { weightOf } from "./stored.ts";

/** A part of the cache with its own bound in bytes; what was used longest ago leaves first. */
export type Pool = {
  get(key: string): Stored | undefined;
  set(key: string, stored: Stored): void;
  delete(key: string): void;
  /** Counts the weight of an entry anew, after it gained a form. */
  weigh(key: string): void;
  bytes(): number;
  size(): number;
};

type Slot = { stored: Stored; weight: number };

/** `dropped` hears of every entry that leaves, for whatever reason. An entry heavier than an eighth of the pool is not taken. */
export const createPool = (limit: number, dropped: (key: string, stored: Stored) => void): Pool => {
  const slots = new Map<string, Slot>();
  let bytes = 0;

  const remove = (key: string): void => {
    const slot = slots.get(key);
    if (!slot) return;
    slots.delete(key);
    bytes -= slot.weight;
    dropped(key, slot.stored);
  };

  const shrink = (): void => {
    for (const key of slots.keys()) {
      if (bytes <= limit) return;
      remove(key);
    }
  };

  return {
    get: (key) => {
      const slot = slots.get(key);
      if (!slot) return undefined;
      slots.delete(key);
      slots.set(key, slot);
      return slot.stored;
    },
    set: (key, stored) => {
      remove(key);
      const weight = weightOf(stored);
      if (weight > limit / 8) return dropped(key, stored);
      slots.set(key, { stored, weight });
      bytes += weight;
      shrink();
    },
    delete: remove,
    weigh: (key) => {
      const slot = slots.get(key);
      if (!slot) return;
      const weight = weightOf(slot.stored);
      bytes += weight - slot.weight;
      slot.weight = weight;
      shrink();
    },
    bytes: () => bytes,
    size: () => slots.size,
  };
};
