import type { FrontPlan } from "../../domain/front.ts";
import { dayIn } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { formatInstant } from "../formats.ts";
import { siteLd } from "../json-ld/outlet.ts";
import {
  archiveHref,
  archivePlace,
  countryName,
  frontHref,
  sectionName,
  siteName,
  storyHref,
  tagline,
} from "../links.ts";
import type { Page } from "../markup/page.ts";
import { messagesFor, say } from "../messages/messages.ts";
import { renderDocument } from "../parts/document.tsx";
import { FrontBlock } from "../parts/front-block.tsx";
import { StoryItem } from "../parts/list-item.tsx";

/** This page in every edition. */
const editions = (context: SiteContext): Record<string, string> =>
  Object.fromEntries(context.reference.settings.languages.map((tag) => [tag, frontHref(context, tag)]));

const Top = ({ context, front }: { context: SiteContext; front: FrontPlan }) => (
  <section class="ft" aria-label={messagesFor(context.language).topStories}>
    {front.lead && (
      <ul class="ld">
        <StoryItem context={context} card={front.lead} text="summary" heading="h2" picture="lead" eager />
      </ul>
    )}
    {front.top.length > 0 && (
      <ul class="tp">
        {front.top.map((card) => (
          <StoryItem key={card.id} context={context} card={card} text="summary" heading="h2" />
        ))}
      </ul>
    )}
  </section>
);

const Latest = ({ context, front }: { context: SiteContext; front: FrontPlan }) => {
  const { latest } = messagesFor(context.language);
  if (front.latest.length === 0) return null;
  return (
    <section class="lt">
      <h2>
        <a href={archiveHref(context, { kind: "all" })}>{latest}</a>
      </h2>
      <ol>
        {front.latest.map((card) => (
          <StoryItem key={card.id} context={context} card={card} text="headline" heading="h3" kicker="none" />
        ))}
      </ol>
    </section>
  );
};

const Corrections = ({ context, front }: { context: SiteContext; front: FrontPlan }) => {
  const messages = messagesFor(context.language);
  if (front.corrections.length === 0) return null;
  return (
    <section class="cr">
      <h2>{messages.recentCorrections}</h2>
      <ul>
        {front.corrections.map(({ id, path, headline, correction }) => (
          <li key={`${id} ${correction.at}`}>
            <a href={storyHref(context, path)}>{headline}</a>
            <p>{correction.text}</p>
            <p class="m">
              <time dateTime={dayIn(correction.at, context.reference.settings.timeZone)}>
                {formatInstant(correction.at, context.language, context.reference.settings.timeZone, "date")}
              </time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const renderFrontPage = (context: SiteContext, front: FrontPlan): Page => {
  const messages = messagesFor(context.language);
  const head = {
    title: "",
    description: tagline(context) || siteName(context),
    translations: context.reference.settings.languages.length > 1 ? editions(context) : {},
    feed: {
      place: archivePlace(context, { kind: "all" }),
      title: say(messages, "feedOf", { title: siteName(context) }),
    },
    image: front.lead?.image ?? null,
    jsonLd: [siteLd(context)],
  };
  return renderDocument(
    context,
    head,
    <div class="front">
      {front.lead ? <Top context={context} front={front} /> : <p class="none">{messages.frontEmpty}</p>}
      <Latest context={context} front={front} />
      {front.byCountry.length > 0 && (
        <section class="cs" aria-label={messages.byCountry}>
          {front.byCountry.map(({ country: { slug }, items }) => (
            <FrontBlock
              key={slug}
              context={context}
              title={countryName(context, slug)}
              href={archiveHref(context, { kind: "country", country: slug })}
              kicker="section"
              items={items}
            />
          ))}
        </section>
      )}
      {front.bySection.length > 0 && (
        <section class="ss" aria-label={messages.bySection}>
          {front.bySection.map(({ section: { slug }, items }) => (
            <FrontBlock
              key={slug}
              context={context}
              title={sectionName(context, slug)}
              href={archiveHref(context, { kind: "section", section: slug })}
              kicker="country"
              picture="half"
              items={items}
            />
          ))}
        </section>
      )}
      <Corrections context={context} front={front} />
    </div>,
  );
};
