import { ChaparError } from "../domain/errors.ts";
import type { WriteStores } from "../domain/stores.ts";
import type { Story } from "../domain/story.ts";

/** The story with an id, or "not_found". */
export const findStory = async (stores: WriteStores, id: number): Promise<Story> => {
  const story = await stores.story(id);
  if (!story) throw new ChaparError("not_found", `There is no story with the number ${id}.`);
  return story;
};
