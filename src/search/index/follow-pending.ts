import { dependency } from "../../domain/dependency.ts";
import type { Storage } from "../../domain/stores.ts";

/** Without a write for so long, what left stories pending is over. */
const QUIET_MS = 500;

/** Does `work` once it is quiet after a write, of this process or another, that left stories to be indexed later. */
export const followPending = (storage: Storage, work: () => void): { stop(): void } => {
  let waiting: NodeJS.Timeout | null = null;
  const wait = (): void => {
    waiting = setTimeout(() => {
      waiting = null;
      work();
    }, QUIET_MS);
  };
  const stopListening = storage.onPurge((keys) => {
    if (waiting !== null) clearTimeout(waiting);
    else if (!keys.includes(dependency.pendingIndex)) return;
    wait();
  });
  return {
    stop: () => {
      stopListening();
      if (waiting !== null) clearTimeout(waiting);
    },
  };
};
