import type { SiteContext } from "./context.ts";
import { direction } from "./formats.ts";
import { frontHref, siteName, tagline } from "./links.ts";

/** The web manifest, for readers who put the site on their phone's first screen. */
export const renderManifest = (context: SiteContext): string => {
  const { language } = context;
  const name = siteName(context);
  const description = tagline(context);
  return JSON.stringify({
    name,
    short_name: name,
    ...(description === "" ? {} : { description }),
    lang: language,
    dir: direction(language),
    start_url: frontHref(context),
    scope: "/",
    display: "minimal-ui",
    icons: [{ src: "/favicon.svg", sizes: "any", type: "image/svg+xml" }],
  });
};
