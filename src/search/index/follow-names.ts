import type { Storage } from "../../domain/stores.ts";

/** Stories are filed under what these are about; a purge of them may be that of another name. */
export const NAMES = /^(tag|author|reference)/;

/** Without a write for so long, an import is over: it indexes itself. */
const QUIET_MS = 500;

/** Does `work` once it is quiet after a write, of this process or another, that may have changed names. */
export const followNames = (storage: Storage, work: () => void): { stop(): void } => {
  let waiting: NodeJS.Timeout | null = null;
  const wait = (): void => {
    waiting = setTimeout(() => {
      waiting = null;
      work();
    }, QUIET_MS);
  };
  const stopListening = storage.onPurge((keys) => {
    if (waiting !== null) clearTimeout(waiting);
    else if (!keys.some((key) => NAMES.test(key))) return;
    wait();
  });
  return {
    stop: () => {
      stopListening();
      if (waiting !== null) clearTimeout(waiting);
    },
  };
};
