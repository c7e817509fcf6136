import type { Instant } from "../domain/instant.ts";
import type { NewsroomDeps } from "./deps.ts";

/** Makes public or gone what is due now. `nextDue` is the instant to look again; null when nothing is waiting. */
export const publishDue = async ({
  storage,
  clock,
}: NewsroomDeps): Promise<{ changed: number[]; nextDue: Instant | null }> => {
  const now = clock.now();
  const due = await storage.nextDue();
  if (due === null || due > now) return { changed: [], nextDue: due };
  const changed = await storage.transaction((stores) => stores.publishDue(now));
  return { changed, nextDue: await storage.nextDue() };
};
