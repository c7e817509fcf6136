import { bodyParagraphs } from "../../domain/body-text.ts";
import type { StandingPage } from "../../domain/reference.ts";
import type { StoryRead } from "../../domain/story.ts";
import { BodyView } from "../body/html.tsx";
import type { SiteContext } from "../context.ts";
import { publisherLd } from "../json-ld/outlet.ts";
import type { Page } from "../markup/page.ts";
import { around, messagesFor } from "../messages/messages.ts";
import { renderDocument } from "../parts/document.tsx";
import { FullMoment } from "../parts/moment.tsx";

export type StandingPageInput = StandingPage & { images: StoryRead["images"] };

/** About, contact, corrections policy: a page that stands beside the stories. */
export const renderStandingPage = (context: SiteContext, page: StandingPageInput): Page => {
  const updated = around(messagesFor(context.language), "updatedAt", "time");
  const [first = ""] = bodyParagraphs(page.body);
  return renderDocument(
    context,
    { title: page.title, description: first.slice(0, 300), jsonLd: [publisherLd(context)] },
    <article class="story">
      <header>
        <h1>{page.title}</h1>
      </header>
      <BodyView body={page.body} images={page.images} context={context} />
      <p class="m">
        {updated.before}
        <FullMoment context={context} at={page.updatedAt} />
        {updated.after}
      </p>
    </article>,
  );
};
