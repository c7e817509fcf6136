import { type Day, type Instant, rfc3339 } from "../../domain/instant.ts";
import { nameIn } from "../../domain/reference.ts";
import type { SitemapStory } from "../../domain/stores.ts";
import type { LinkedStory } from "../../domain/story.ts";
import { absolute } from "../absolute.ts";
import type { SiteContext } from "../context.ts";
import { rateHref, ratesHref } from "../links.ts";
import { element, empty, textElement, xmlDocument } from "../xml.ts";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
const XHTML = "http://www.w3.org/1999/xhtml";

/** The index: part n is at /sitemap-n.xml; pages of rates have a file of their own, `rates` being their newest day. */
export const renderSitemapIndex = (
  context: SiteContext,
  parts: readonly { changedAt: Instant }[],
  rates: Day | null,
): string => {
  const stories = parts.map(({ changedAt }, at) =>
    element("sitemap", [
      textElement("loc", `${context.origin}/sitemap-${at + 1}.xml`),
      textElement("lastmod", rfc3339(changedAt)),
    ]),
  );
  const own = [rates].flatMap((day) =>
    day === null
      ? []
      : element("sitemap", [
          textElement("loc", `${context.origin}/sitemap-rates.xml`),
          textElement("lastmod", `${day}T00:00:00Z`),
        ]),
  );
  return xmlDocument(element("sitemapindex", [...stories, ...own], { xmlns: SITEMAP }));
};

/** The page of all rates and one of each currency, in every edition. Codes in capitals. */
export const renderRatesSitemap = (context: SiteContext, currencies: readonly string[]): string => {
  const { languages } = context.reference.settings;
  const pages = [null, ...currencies].map((code) =>
    languages.map((language) => ({
      language,
      path: code === null ? ratesHref(context, language) : rateHref({ ...context, language }, code),
    })),
  );
  const urls = pages.flatMap((editions) =>
    editions.map(({ path }) =>
      element("url", [
        textElement("loc", absolute(context, path)),
        ...(editions.length > 1 ? editions : []).map(({ language, path: other }) =>
          empty("xhtml:link", { rel: "alternate", hreflang: language, href: absolute(context, other) }),
        ),
      ]),
    ),
  );
  return xmlDocument(element("urlset", urls, { xmlns: SITEMAP, "xmlns:xhtml": XHTML }));
};

/** Each version of a story names all versions, itself included; a story without translations names none. */
const alternates = (context: SiteContext, story: SitemapStory): string[] => {
  if (story.translations.length === 0) return [];
  return [story, ...story.translations].map(({ language, path }) =>
    empty("xhtml:link", { rel: "alternate", hreflang: language, href: absolute(context, path) }),
  );
};

/** One part, of stories that come in portions: a file is megabytes, and all that it is made of many times as much. */
export const sitemapPart = {
  opening: `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="${SITEMAP}" xmlns:xhtml="${XHTML}">`,
  addresses: (context: SiteContext, stories: readonly SitemapStory[]): string =>
    stories
      .map((story) =>
        element("url", [
          textElement("loc", absolute(context, story.path)),
          textElement("lastmod", rfc3339(story.changedAt)),
          ...alternates(context, story),
        ]),
      )
      .join(""),
  closing: "</urlset>\n",
};

/** Google News knows languages of two or three letters, and only Chinese by its region. */
const newsLanguage = (language: string): string => {
  const tag = language.toLowerCase();
  if (tag.startsWith("zh")) return /-(tw|hk|mo|hant)\b/.test(tag) ? "zh-tw" : "zh-cn";
  return tag.split("-")[0] ?? tag;
};

/** Stories of the last two days, at most 1,000; the caller asks the storage for just these. */
export const renderNewsSitemap = (
  context: SiteContext,
  stories: readonly (LinkedStory & { language: string })[],
): string => {
  const { name, languages } = context.reference.settings;
  const news = (story: LinkedStory): string =>
    element("news:news", [
      element("news:publication", [
        textElement("news:name", nameIn(name, story.language, languages[0] ?? "en")),
        textElement("news:language", newsLanguage(story.language)),
      ]),
      textElement("news:publication_date", rfc3339(story.publishedAt)),
      textElement("news:title", story.headline),
    ]);
  return xmlDocument(
    element(
      "urlset",
      stories.map((story) => element("url", [textElement("loc", absolute(context, story.path)), news(story)])),
      { xmlns: SITEMAP, "xmlns:news": NEWS },
    ),
  );
};
