import { editionTag } from "../../../domain/language.ts";
import type { Reference, SiteSettings } from "../../../domain/reference.ts";
import { guessZone } from "../dates.ts";
import { permalinkOf } from "../permalink.ts";
import { plainText } from "../plain-text.ts";
import type { Survey } from "../survey.ts";
import type { WpSite } from "../wxr/records.ts";

const addressOf = (site: WpSite): string => site.baseBlogUrl || site.link || site.baseSiteUrl;

/** The same for http and https, with and without "www.": a site is often exported before and after such a move. */
export const siteIdentity = (site: WpSite): string => {
  const address = addressOf(site);
  if (!URL.canParse(address)) return `wordpress:${plainText(site.title) || "unknown"}`;
  const url = new URL(address);
  return `wordpress:https://${url.host.toLowerCase().replace(/^www\./, "")}${url.pathname.replace(/\/+$/, "")}`;
};

/** Hosts of the old site, with and without "www.". */
export const hostsOf = (sites: readonly WpSite[]): Set<string> => {
  const addresses = sites
    .flatMap((site) => [site.baseBlogUrl, site.link, site.baseSiteUrl])
    .filter((each) => URL.canParse(each));
  const bare = addresses.map((each) => new URL(each).hostname.toLowerCase().replace(/^www\./, ""));
  return new Set(bare.flatMap((host) => [host, `www.${host}`]));
};

/** Editions: the site's own language first, then those its posts name. */
export const languagesOf = (survey: Survey): string[] => {
  const main = survey.sites.map(({ language }) => editionTag(language)).find((tag) => tag !== null) ?? "en";
  const others = [...survey.languages].flatMap((slug) => editionTag(slug) ?? []).sort();
  return [...new Set([main, ...others])];
};

/** Settings of an empty newsroom, from what the export says of the site. */
export const settingsFrom = (survey: Survey, before: SiteSettings): SiteSettings => {
  const [site] = survey.sites;
  const languages = languagesOf(survey);
  const [main = "en"] = languages;
  return {
    ...before,
    name: { [main]: plainText(site?.title ?? "") || before.name[main] || "News" },
    tagline: { [main]: plainText(site?.description ?? "") },
    languages,
    timeZone: guessZone(survey.clocks, site?.language ?? "") ?? before.timeZone,
    permalink: permalinkOf(survey.forms, survey.published),
  };
};

/** The countries and sections of the newsroom with those of the mapping that are new. */
export const withMapping = (
  reference: Reference,
  mapping: Pick<Reference, never> & {
    countries: Omit<Reference["countries"][number], "position">[];
    sections: Omit<Reference["sections"][number], "position">[];
  },
): Pick<Reference, "countries" | "sections"> => {
  const countries = mapping.countries.filter(({ slug }) => !reference.countries.some((each) => each.slug === slug));
  const sections = mapping.sections.filter(({ slug }) => !reference.sections.some((each) => each.slug === slug));
  return {
    countries: [...reference.countries, ...countries].map((each, position) => ({ ...each, position })),
    sections: [...reference.sections, ...sections].map((each, position) => ({ ...each, position })),
  };
};
