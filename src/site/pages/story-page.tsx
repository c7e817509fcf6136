import type { StoryRead } from "../../domain/story.ts";
import { Figure } from "../body/figure.tsx";
import { BodyView } from "../body/html.tsx";
import { DEFAULT_CURRENCY, worthIn } from "../body/worth.tsx";
import type { SiteContext } from "../context.ts";
import { breadcrumbsLd } from "../json-ld/breadcrumbs.ts";
import { newsArticleLd } from "../json-ld/news-article.ts";
import { archiveHref, countryName, frontHref, sectionName, storyHref } from "../links.ts";
import type { Page } from "../markup/page.ts";
import { messagesFor } from "../messages/messages.ts";
import type { Crumb } from "../parts/breadcrumbs.tsx";
import { renderDocument } from "../parts/document.tsx";
import type { PageHead } from "../parts/head.tsx";
import { kickerLinks } from "../parts/kicker.tsx";
import { languageOf } from "../parts/list-item.tsx";
import { Corrections, Neighbours, Related, StoryMeta, Tags } from "../parts/story-parts.tsx";
import { SumCurrencies } from "../parts/sum-currencies.tsx";

/** Front page, first country, section, the story. */
const crumbs = (context: SiteContext, story: StoryRead): Crumb[] => {
  const [country] = story.countries;
  const { section } = story;
  return [
    { text: messagesFor(context.language).frontPage, href: frontHref(context) },
    ...(country
      ? [{ text: countryName(context, country), href: archiveHref(context, { kind: "country", country }) }]
      : []),
    ...(section
      ? [{ text: sectionName(context, section), href: archiveHref(context, { kind: "section", section }) }]
      : []),
    { text: story.headline, href: storyHref(context, story.path) },
  ];
};

const translationPaths = (context: SiteContext, story: StoryRead): Record<string, string> =>
  Object.fromEntries([story, ...story.translations].map(({ language, path }) => [language, storyHref(context, path)]));

const headOf = (context: SiteContext, story: StoryRead): PageHead => ({
  title: story.seoTitle || story.headline,
  description: story.seoDescription || story.summary,
  noindex: story.noindex,
  article: story,
  image: story.image,
  ...(story.canonicalUrl ? { canonical: story.canonicalUrl } : {}),
  ...(story.translations.length > 0 ? { translations: translationPaths(context, story) } : {}),
  jsonLd: [newsArticleLd(context, story), breadcrumbsLd(context, crumbs(context, story))],
});

const Lead = ({ context, story }: { context: SiteContext; story: StoryRead }) => {
  const { leadImage } = story;
  if (leadImage === null) return null;
  return (
    <Figure
      image={story.image ?? story.images[leadImage.image]}
      alt={leadImage.alt}
      caption={leadImage.caption}
      credit={leadImage.credit}
      place="story"
      form={context.form}
      messages={messagesFor(context.language)}
      eager
    />
  );
};

/** `currency` is the one that sums are told in, or "none". */
export const renderStoryPage = (context: SiteContext, story: StoryRead, currency = DEFAULT_CURRENCY): Page => {
  const kicker = kickerLinks(context, story, "both");
  const begins = story.body.content[0]?.type === "paragraph";
  return renderDocument(
    context,
    headOf(context, story),
    <>
      <article class="story" {...languageOf(story.language, context.language)}>
        <header>
          {kicker && (
            <nav
              class="k"
              {...languageOf(context.language, story.language)}
              aria-label={messagesFor(context.language).breadcrumbs}
            >
              {kicker}
            </nav>
          )}
          <h1>{story.headline}</h1>
          {story.standfirst !== "" && <p class="s">{story.standfirst}</p>}
        </header>
        <StoryMeta context={context} story={story} dateline={begins ? "" : story.dateline} />
        <Lead context={context} story={story} />
        <BodyView
          body={story.body}
          images={story.images}
          context={context}
          dateline={begins ? story.dateline : ""}
          worth={worthIn(story.sums, currency, story.language)}
        />
        <SumCurrencies context={context} story={story} currency={currency} />
        <Corrections context={context} story={story} />
        <Tags context={context} story={story} />
        {context.form === "full" && <p class="at">{context.origin + context.path}</p>}
      </article>
      <Related context={context} story={story} />
      <Neighbours context={context} story={story} />
    </>,
  );
};
