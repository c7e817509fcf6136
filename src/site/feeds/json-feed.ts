import { rfc3339 } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { type Entry, type FeedInput, feedOf } from "./feed.ts";

const itemOf = (entry: Entry) => ({
  id: entry.url,
  url: entry.url,
  title: entry.headline,
  ...(entry.html === null ? { content_text: entry.summary } : { content_html: entry.html }),
  summary: entry.summary,
  ...(entry.image === null ? {} : { image: entry.image.url }),
  date_published: rfc3339(entry.publishedAt),
  date_modified: rfc3339(entry.updatedAt),
  ...(entry.authors.length === 0 ? {} : { authors: entry.authors }),
  ...(entry.categories.length === 0 ? {} : { tags: entry.categories }),
  language: entry.language,
});

/** JSON Feed 1.1. */
export const renderJsonFeed = (context: SiteContext, input: FeedInput): string => {
  const feed = feedOf(context, input, "json");
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.selfUrl,
    description: feed.description,
    language: feed.language,
    icon: feed.iconUrl,
    authors: [{ name: feed.siteName, url: context.origin }],
    ...(feed.hub === null ? {} : { hubs: [{ type: "WebSub", url: feed.hub }] }),
    items: feed.entries.map(itemOf),
  });
};
