import { formatAddress } from "../domain/address.ts";
import { textAddress } from "../domain/text-address.ts";
import type { SiteContext } from "./context.ts";

/** Everything may be read but the desk and the endless: searches and the densities of lists. */
export const renderRobots = (context: SiteContext): string => {
  const { reference, origin } = context;
  const searches = reference.settings.languages.flatMap((language) => {
    const path = formatAddress({ kind: "search", language }, reference);
    return [path, textAddress(path)];
  });
  return [
    "User-agent: *",
    "Disallow: /desk",
    ...searches.map((path) => `Disallow: ${path}`),
    "Disallow: /*?view=",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/news-sitemap.xml`,
    "",
  ].join("\n");
};
