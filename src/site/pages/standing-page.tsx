import { bodyParagraphs } from "../../domain/body-text.ts";
import type { StandingPage } from "../../domain/reference.ts";
import type { StoryRead } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { renderDocument } from "../parts/document.tsx";

export type StandingPageInput = StandingPage & { images: StoryRead["images"] };

export const renderStandingPage = (context: SiteContext, page: StandingPageInput): string =>
  renderDocument(
    context,
    { title: page.title },
    <>
      <h1>{page.title}</h1>
      {bodyParagraphs(page.body).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>,
  );
