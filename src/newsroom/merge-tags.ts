import { ChaparError } from "../domain/errors.ts";
import type { NewsroomDeps } from "./deps.ts";

/** Makes two tags one: the stories move, the name becomes a synonym, the old archive redirects. */
export const mergeTags = async (deps: NewsroomDeps, input: { from: string; into: string }): Promise<void> => {
  if (input.from === input.into) throw new ChaparError("invalid", "A tag cannot be merged into itself.");
  const now = deps.clock.now();
  await deps.storage.transaction(async (stores) => {
    for (const slug of [input.from, input.into]) {
      if (!(await stores.tag(slug))) throw new ChaparError("not_found", `There is no tag "${slug}".`);
    }
    await stores.mergeTags(input.from, input.into, now);
  });
};
