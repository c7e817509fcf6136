import { renditionPath } from "../../domain/image.ts";
import { rfc3339 } from "../../domain/instant.ts";
import type { StoryRead } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { archiveHref, countryName, sectionName, storyHref } from "../links.ts";
import { hasPicture } from "../parts/picture.tsx";
import { publisherLd } from "./outlet.ts";

const images = (context: SiteContext, story: StoryRead): string[] | undefined => {
  const { image } = story;
  if (!hasPicture(image)) return undefined;
  const widths = [640, 1280, 1920].filter((width) => width <= image.width);
  return (widths.length > 0 ? widths : [320]).map((width) => context.origin + renditionPath(image.hash, width, "jpeg"));
};

const authors = (context: SiteContext, story: StoryRead): object[] =>
  story.bylines.map(({ name, slug }) => ({
    "@type": "Person",
    name,
    url: context.origin + archiveHref(context, { kind: "author", author: slug }),
  }));

/** A story for search engines: everything but its text. */
export const newsArticleLd = (context: SiteContext, story: StoryRead): object => ({
  "@type": "NewsArticle",
  mainEntityOfPage: context.origin + storyHref(context, story.path),
  headline: story.headline,
  description: story.summary || undefined,
  inLanguage: story.language,
  datePublished: rfc3339(story.publishedAt),
  dateModified: rfc3339(story.updatedAt ?? story.publishedAt),
  author: story.bylines.length > 0 ? authors(context, story) : publisherLd(context),
  publisher: publisherLd(context),
  image: images(context, story),
  articleSection: story.section === null ? undefined : sectionName(context, story.section),
  keywords: story.tagNames.length > 0 ? story.tagNames.map((tag) => tag.name) : undefined,
  contentLocation:
    story.countries.length > 0
      ? story.countries.map((slug) => ({ "@type": "Country", name: countryName(context, slug) }))
      : undefined,
  dateline: story.dateline || undefined,
  wordCount: story.words,
  isAccessibleForFree: true,
  correction:
    story.corrections.length > 0
      ? story.corrections.map(({ at, text }) => ({ "@type": "CorrectionComment", text, datePublished: rfc3339(at) }))
      : undefined,
});
