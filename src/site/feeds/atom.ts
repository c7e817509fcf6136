import { rfc3339 } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { element, empty, textElement, xmlDocument } from "../xml.ts";
import { type Entry, type FeedInput, feedOf } from "./feed.ts";

const entryElement = (entry: Entry): string =>
  element(
    "entry",
    [
      textElement("id", entry.url),
      textElement("title", entry.headline),
      empty("link", { rel: "alternate", type: "text/html", href: entry.url }),
      textElement("published", rfc3339(entry.publishedAt)),
      textElement("updated", rfc3339(entry.updatedAt)),
      ...entry.authors.map(({ name, url }) => element("author", [textElement("name", name), textElement("uri", url)])),
      ...entry.categories.map((term) => empty("category", { term })),
      ...(entry.image === null ? [] : [empty("link", { rel: "enclosure", type: "image/jpeg", href: entry.image.url })]),
      textElement("summary", entry.summary),
      ...(entry.html === null ? [] : [textElement("content", entry.html, { type: "html", "xml:base": entry.url })]),
    ],
    { "xml:lang": entry.language },
  );

/** Atom 1.0 (RFC 4287). The site stands as author for entries without a byline. */
export const renderAtom = (context: SiteContext, input: FeedInput): string => {
  const feed = feedOf(context, input, "atom");
  return xmlDocument(
    element(
      "feed",
      [
        textElement("id", feed.homeUrl),
        textElement("title", feed.title),
        textElement("subtitle", feed.description),
        textElement("updated", rfc3339(feed.updatedAt)),
        empty("link", { rel: "self", type: "application/atom+xml", href: feed.selfUrl }),
        empty("link", { rel: "alternate", type: "text/html", href: feed.homeUrl }),
        ...(feed.hub === null ? [] : [empty("link", { rel: "hub", href: feed.hub })]),
        element("author", [textElement("name", feed.siteName), textElement("uri", context.origin)]),
        textElement("icon", feed.iconUrl),
        ...feed.entries.map(entryElement),
      ],
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language },
    ),
  );
};
