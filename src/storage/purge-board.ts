import type { Logger } from "../domain/stores.ts";

export type PurgeListener = (keys: string[]) => void;

/** Who in this process wants to hear of purges. A listener that fails keeps neither the write nor the others back. */
export const purgeBoard = (logger: Logger) => {
  const listeners = new Set<PurgeListener>();
  return {
    listen: (listener: PurgeListener): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (keys: string[]): void => {
      if (keys.length === 0) return;
      for (const listener of listeners) {
        try {
          listener(keys);
        } catch (error) {
          logger.error("A listener to purges failed.", { error });
        }
      }
    },
  };
};
