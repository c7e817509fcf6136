import { bodyParagraphs } from "../../domain/body-text.ts";
import type { StoryRead } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { renderDocument } from "../parts/document.tsx";

export const renderStoryPage = (context: SiteContext, story: StoryRead): string =>
  renderDocument(
    context,
    { title: story.headline },
    <article>
      <h1>{story.headline}</h1>
      {bodyParagraphs(story.body).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>,
  );
