import { ChaparError } from "../domain/errors.ts";
import type { Instant } from "../domain/instant.ts";
import type { NewsroomDeps } from "./deps.ts";

/** When to try again after a failure, in milliseconds. */
const AGAIN = 10_000;

/** `late`: why what is due could not be published. It stays hidden on every route, and readers go on with the rest. */
export type Published = { changed: number[]; nextDue: Instant | null; late: ChaparError | null };

/**
 * Makes public or gone what is due now. `nextDue` is the instant to look again; null when nothing is waiting. Throws
 * "unavailable" when the storage cannot be read, or not be written while a story must go: then nothing may be shown.
 */
export const publishDue = async ({ storage, clock }: NewsroomDeps): Promise<Published> => {
  const now = clock.now();
  const due = await storage.nextDue();
  if (due === null || due > now) return { changed: [], nextDue: due, late: null };
  try {
    const changed = await storage.transaction((stores) => stores.publishDue(now));
    return { changed, nextDue: await storage.nextDue(), late: null };
  } catch (error) {
    if (!(error instanceof ChaparError) || error.code !== "unavailable" || (await storage.mustHide(now))) throw error;
    return { changed: [], nextDue: now + AGAIN, late: error };
  }
};
