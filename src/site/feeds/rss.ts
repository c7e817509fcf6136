import type { Instant } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { element, empty, textElement, xmlDocument } from "../xml.ts";
import { type Entry, type FeedImage, type FeedInput, feedOf } from "./feed.ts";

const NAMESPACES = {
  version: "2.0",
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/** Minutes that readers may keep the feed without asking again. */
const MINUTES_TO_LIVE = 5;

/** RFC 822 with a four-digit year, in GMT. */
const rfc822 = (instant: Instant): string => new Date(instant).toUTCString();

/**
 * Media RSS and not `<enclosure>`, which must tell the file's bytes: a rendition is made when it is first asked for, and
 * readers take an enclosure for a podcast.
 */
const media = ({ url, width, height, alt }: FeedImage): string =>
  element("media:content", alt === "" ? [] : [textElement("media:description", alt, { type: "plain" })], {
    url,
    medium: "image",
    type: "image/jpeg",
    width,
    height,
  });

const item = (entry: Entry): string =>
  element("item", [
    textElement("title", entry.headline),
    textElement("link", entry.url),
    textElement("guid", entry.url, { isPermaLink: "true" }),
    textElement("pubDate", rfc822(entry.publishedAt)),
    ...entry.authors.map(({ name }) => textElement("dc:creator", name)),
    ...entry.categories.map((category) => textElement("category", category)),
    textElement("description", entry.summary),
    ...(entry.html === null ? [] : [textElement("content:encoded", entry.html)]),
    ...(entry.image === null ? [] : [media(entry.image)]),
  ]);

/** RSS 2.0 as the RSS Advisory Board's profile asks for it. */
export const renderRss = (context: SiteContext, input: FeedInput): string => {
  const feed = feedOf(context, input, "rss");
  const channel = element("channel", [
    textElement("title", feed.title),
    textElement("link", feed.homeUrl),
    textElement("description", feed.description),
    textElement("language", feed.language.toLowerCase()),
    empty("atom:link", { rel: "self", type: "application/rss+xml", href: feed.selfUrl }),
    ...(feed.hub === null ? [] : [empty("atom:link", { rel: "hub", href: feed.hub })]),
    ...(feed.updatedAt === 0 ? [] : [textElement("lastBuildDate", rfc822(feed.updatedAt))]),
    textElement("ttl", String(MINUTES_TO_LIVE)),
    ...feed.entries.map(item),
  ]);
  return xmlDocument(element("rss", [channel], NAMESPACES));
};
