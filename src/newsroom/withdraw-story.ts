import { ChaparError } from "../domain/errors.ts";
import type { NewsroomDeps } from "./deps.ts";
import { findStory } from "./find-story.ts";

/** Takes a published story from readers: its address answers 410 and every archive closes the gap. */
export const withdrawStory = async (deps: NewsroomDeps, input: { id: number; by: string }): Promise<void> => {
  const now = deps.clock.now();
  await deps.storage.transaction(async (stores) => {
    const story = await findStory(stores, input.id);
    if (story.status !== "published") {
      throw new ChaparError("conflict", `"${story.headline}" is not published, so it cannot be withdrawn.`);
    }
    await stores.saveStory({ ...story, status: "withdrawn" }, input.by, now);
  });
};
