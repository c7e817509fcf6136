import { validateBody } from "../domain/body-validate.ts";
import { ChaparError } from "../domain/errors.ts";
import { isLanguageTag } from "../domain/language.ts";
import { slugify } from "../domain/slug.ts";
import { BLANK_STORY, type NewStory } from "../domain/story.ts";
import { storyPath } from "../domain/story-path.ts";
import type { NewsroomDeps } from "./deps.ts";

/** A new story; what is left out is empty. `slug` "" is made from the headline, `path` "" from the permalink form. */
export type WriteStoryInput = Pick<NewStory, "headline" | "language" | "body"> & Partial<NewStory>;

const languagePrefix = (language: string, editions: readonly string[]): string =>
  editions.indexOf(language) > 0 ? `/${language.toLowerCase()}` : "";

/** Stores a new story and returns its id. Throws "invalid" on a body, language or headline that cannot be stored. */
export const writeStory = async (deps: NewsroomDeps, input: WriteStoryInput, by: string): Promise<number> => {
  const now = deps.clock.now();
  const story: NewStory = { ...BLANK_STORY, ...input, body: validateBody(input.body) };
  if (story.headline.trim() === "") {
    throw new ChaparError("invalid", "A story needs a headline.", { field: "headline", remedy: "Write one." });
  }
  if (!isLanguageTag(story.language)) {
    throw new ChaparError("invalid", `"${story.language}" is no language tag.`, {
      field: "language",
      remedy: 'Use a BCP 47 tag such as "en", "kk" or "uz-Cyrl".',
    });
  }
  return deps.storage.transaction(async (stores) => {
    const { settings } = await stores.reference();
    const slug = story.slug || slugify(story.headline, story.language) || "story";
    const facts = {
      slug,
      publishAt: story.publishAt ?? now,
      id: 0,
      section: story.section,
      author: story.bylines[0] ?? null,
    };
    const ownPath =
      languagePrefix(story.language, settings.languages) + storyPath(settings.permalink, facts, settings.timeZone);
    return stores.saveStory({ ...story, slug, path: story.path || ownPath }, by, now);
  });
};
