import type { SiteContext } from "../context.ts";
import { frontHref, searchHref, siteName, tagline } from "../links.ts";

/** The newsroom as a publisher. */
export const publisherLd = (context: SiteContext): object => ({
  "@type": "NewsMediaOrganization",
  "@id": `${context.origin}/#outlet`,
  name: siteName(context),
  url: `${context.origin}/`,
  logo: { "@type": "ImageObject", url: `${context.origin}/favicon.svg` },
});

/** The front page's own: the site, what searches it, and who publishes it. */
export const siteLd = (context: SiteContext): object => ({
  "@type": "WebSite",
  name: siteName(context),
  description: tagline(context) || undefined,
  url: context.origin + frontHref(context),
  inLanguage: context.language,
  publisher: publisherLd(context),
  potentialAction: {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${context.origin}${searchHref(context)}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  },
});
