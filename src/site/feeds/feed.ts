import { RENDITION_WIDTHS, renditionPath } from "../../domain/image.ts";
import type { Instant } from "../../domain/instant.ts";
import type { FeedItem } from "../../domain/stores.ts";
import type { BylineCard, ImageCard } from "../../domain/story.ts";
import { absolute } from "../absolute.ts";
import { feedHtml } from "../body/feed-html.ts";
import { DEFAULT_CURRENCY, worthIn } from "../body/worth.tsx";
import type { SiteContext } from "../context.ts";
import { archiveHref, countryName, type FeedPlace, sectionName, siteName, tagline } from "../links.ts";

/** `title` is that of the archive or search. `updatedAt` is the last change of an item, 0 when there is none. */
export type FeedInput = { place: FeedPlace; title: string; items: FeedItem[]; updatedAt: Instant };

/** What the three formats have in common, all addresses absolute. */
export type Feed = {
  title: string;
  description: string;
  siteName: string;
  language: string;
  homeUrl: string;
  selfUrl: string;
  iconUrl: string;
  hub: string | null;
  updatedAt: Instant;
  entries: Entry[];
};

export type FeedAuthor = { name: string; url: string };
export type FeedImage = { url: string; width: number; height: number; alt: string };

/** `html` is the full text; null where the newsroom gives summaries. */
export type Entry = {
  url: string;
  headline: string;
  summary: string;
  html: string | null;
  language: string;
  publishedAt: Instant;
  updatedAt: Instant;
  authors: FeedAuthor[];
  categories: string[];
  image: FeedImage | null;
};

const FEED_IMAGE_WIDTH = 1280;

const imageOf = (image: ImageCard | null, origin: string): FeedImage | null => {
  if (image === null || image.width === 0) return null;
  const fitting = RENDITION_WIDTHS.filter((width) => width <= Math.min(image.width, FEED_IMAGE_WIDTH));
  const width = fitting.at(-1) ?? RENDITION_WIDTHS[0];
  const height = Math.round((image.height * width) / image.width);
  return { url: origin + renditionPath(image.hash, width, "jpeg"), width, height, alt: image.alt };
};

const categoriesOf = (context: SiteContext, item: FeedItem): string[] => {
  const countries = item.countries.map((slug) => countryName(context, slug));
  const section = item.section === null ? [] : [sectionName(context, item.section)];
  return [...new Set([...countries, ...section, ...item.tags])];
};

const authorOf = (context: SiteContext, { name, slug }: BylineCard): FeedAuthor => ({
  name,
  url: context.origin + archiveHref(context, { kind: "author", author: slug }),
});

const entryOf = (context: SiteContext, item: FeedItem): Entry => ({
  url: absolute(context, item.path),
  headline: item.headline,
  summary: item.summary,
  html:
    item.body &&
    feedHtml({
      body: item.body,
      images: item.images,
      origin: context.origin,
      worth: worthIn(item.sums, DEFAULT_CURRENCY, item.language),
    }),
  language: item.language,
  publishedAt: item.publishedAt,
  updatedAt: Math.max(item.publishedAt, item.updatedAt ?? 0),
  authors: item.bylines.map((byline) => authorOf(context, byline)),
  categories: categoriesOf(context, item),
  image: imageOf(item.image, context.origin),
});

/** `context.path` is the feed's own path. */
export const feedOf = (context: SiteContext, input: FeedInput, format: "rss" | "atom" | "json"): Feed => {
  const name = siteName(context);
  return {
    title: input.title === name ? name : `${input.title} – ${name}`,
    description: tagline(context) || input.title,
    siteName: name,
    language: context.language,
    homeUrl: context.origin + input.place.home,
    selfUrl: context.origin + input.place.feed(format),
    iconUrl: `${context.origin}/favicon.svg`,
    hub: context.reference.settings.webSubHub,
    updatedAt: input.updatedAt,
    entries: input.items.map((item) => entryOf(context, item)),
  };
};
