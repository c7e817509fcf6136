import { ChaparError } from "../domain/errors.ts";
import type { Instant } from "../domain/instant.ts";
import type { NewsroomDeps } from "./deps.ts";
import { findStory } from "./find-story.ts";

/** `at`: when it becomes public; left out, at once. `embargoUntil` holds it back further, for every reader and route. */
export type PublishStoryInput = { id: number; by: string; at?: Instant; embargoUntil?: Instant | null };

/** Clears a story for publication, now or later. A withdrawn story may be published again. */
export const publishStory = async (deps: NewsroomDeps, input: PublishStoryInput): Promise<void> => {
  const now = deps.clock.now();
  await deps.storage.transaction(async (stores) => {
    const story = await findStory(stores, input.id);
    if (story.status === "published") {
      throw new ChaparError("conflict", `"${story.headline}" is already cleared for publication.`);
    }
    const embargoUntil = input.embargoUntil === undefined ? story.embargoUntil : input.embargoUntil;
    const publishAt = input.at ?? now;
    const withdrawAt = story.withdrawAt !== null && story.withdrawAt <= now ? null : story.withdrawAt;
    await stores.saveStory({ ...story, status: "published", publishAt, embargoUntil, withdrawAt }, input.by, now);
  });
};
