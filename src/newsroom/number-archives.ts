import type { Storage } from "../domain/stores.ts";

/** Entries in one transaction: about a second's work, after which others that write have their turn. */
const AT_ONCE = 200_000;

/** Numbers the archives that an import left marked, a few at a time. What is done stays done when it is stopped. */
export const numberArchives = async (storage: Pick<Storage, "transaction">): Promise<void> => {
  while ((await storage.transaction((stores) => stores.renumberArchives(AT_ONCE))) > 0) {
    // Each turn numbers at least one.
  }
};
