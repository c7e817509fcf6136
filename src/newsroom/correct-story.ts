import type { Body } from "../domain/body.ts";
import { validateBody } from "../domain/body-validate.ts";
import { ChaparError } from "../domain/errors.ts";
import type { NewsroomDeps } from "./deps.ts";
import { findStory } from "./find-story.ts";

/** `text` says to readers what was wrong and what is right; the other fields replace what was printed. */
export type CorrectStoryInput = {
  id: number;
  by: string;
  text: string;
  headline?: string;
  standfirst?: string;
  body?: Body;
};

/** Mends a published story in the open: the correction stands with it and on the front page. */
export const correctStory = async (deps: NewsroomDeps, input: CorrectStoryInput): Promise<void> => {
  const text = input.text.trim();
  if (text === "") {
    throw new ChaparError("invalid", "A correction must say what was wrong.", {
      field: "text",
      remedy: "Write one sentence for readers.",
    });
  }
  const now = deps.clock.now();
  await deps.storage.transaction(async (stores) => {
    const story = await findStory(stores, input.id);
    const mended = {
      ...story,
      headline: input.headline ?? story.headline,
      standfirst: input.standfirst ?? story.standfirst,
      body: input.body ? validateBody(input.body) : story.body,
      corrections: [...story.corrections, { at: now, text }],
      updatedAt: now,
    };
    await stores.saveStory(mended, input.by, now);
  });
};
