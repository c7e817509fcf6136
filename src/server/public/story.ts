import { editionOf } from "../../domain/archive.ts";
import { dependency } from "../../domain/dependency.ts";
import type { StoryRead } from "../../domain/story.ts";
import { renderStoryPage } from "../../site/pages/story-page.tsx";
import type { Answer } from "../answer.ts";
import { type Asked, agesUntil, contextOf, htmlPage, type PublicDeps } from "./asked.ts";
import { encodePath } from "./path.ts";

/** The page of a story that readers may see: `storyByPath` gives no other. */
export const answerStory = (deps: PublicDeps, asked: Asked, story: StoryRead): Answer => {
  const { reference, now } = asked.basis;
  const language = editionOf(story.language, reference.settings.languages);
  const context = contextOf(deps, asked, language, encodePath(story.path));
  const linked = [...story.related, ...[story.older, story.newer].filter((each) => each !== null)];
  const dependsOn = [
    dependency.story(story.id),
    dependency.neighbours(story.id),
    ...linked.map(({ id }) => dependency.story(id)),
    ...story.bylines.map(({ slug }) => dependency.author(slug)),
    ...story.tagNames.map(({ slug }) => dependency.tag(slug)),
  ];
  const freshUntil = agesUntil(linked, now);
  return htmlPage(renderStoryPage(context, story), asked, [...new Set(dependsOn)], { freshUntil });
};
