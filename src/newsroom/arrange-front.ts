import { ChaparError } from "../domain/errors.ts";
import { FRONT } from "../domain/front.ts";
import type { NewsroomDeps } from "./deps.ts";

/** Story ids in order. Places left free fill themselves with the newest stories. */
export type ArrangeFrontInput = { edition: string; lead: number | null; top: number[] };

/** Pins stories to an edition's front page, replacing all earlier pins. */
export const arrangeFront = async (deps: NewsroomDeps, input: ArrangeFrontInput): Promise<void> => {
  const ids = [...(input.lead === null ? [] : [input.lead]), ...input.top];
  if (new Set(ids).size !== ids.length) throw new ChaparError("invalid", "A story can be pinned in one place only.");
  if (input.top.length > FRONT.top) {
    throw new ChaparError("invalid", `The front page has ${FRONT.top} top places.`, { remedy: "Pin fewer stories." });
  }
  await deps.storage.transaction(async (stores) => {
    for (const id of ids) {
      if (!(await stores.story(id))) throw new ChaparError("not_found", `There is no story with the number ${id}.`);
    }
    const lead = input.lead === null ? [] : [{ slot: "lead" as const, position: 0, story: input.lead }];
    const top = input.top.map((story, position) => ({ slot: "top" as const, position, story }));
    await stores.pinFront(input.edition, [...lead, ...top]);
  });
};
