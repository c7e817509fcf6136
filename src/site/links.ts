import { type FeedFormat, formatAddress } from "../domain/address.ts";
import type { ArchiveRef } from "../domain/archive.ts";
import { nameIn } from "../domain/reference.ts";
import type { SiteContext } from "./context.ts";

const mainLanguage = (context: SiteContext): string => context.reference.settings.languages[0] ?? "en";

export const siteName = (context: SiteContext): string =>
  nameIn(context.reference.settings.name, context.language, mainLanguage(context));

export const tagline = (context: SiteContext): string =>
  nameIn(context.reference.settings.tagline, context.language, mainLanguage(context));

/** The country's name in the page's language; its slug when the site does not know it. */
export const countryName = (context: SiteContext, slug: string): string => {
  const country = context.reference.countries.find((each) => each.slug === slug);
  return country ? nameIn(country.names, context.language, mainLanguage(context)) : slug;
};

/** The section's name in the page's language; its slug when the site does not know it. */
export const sectionName = (context: SiteContext, slug: string): string => {
  const section = context.reference.sections.find((each) => each.slug === slug);
  return section ? nameIn(section.names, context.language, mainLanguage(context)) : slug;
};

export const frontHref = (context: SiteContext, language = context.language): string =>
  formatAddress({ kind: "front", language }, context.reference);

export const archiveHref = (context: SiteContext, ref: ArchiveRef, page: number | "newest" = "newest"): string =>
  formatAddress({ kind: "archive", language: context.language, ref, page }, context.reference);

export const feedHref = (context: SiteContext, ref: ArchiveRef, format: FeedFormat): string =>
  formatAddress({ kind: "feed", language: context.language, ref, format }, context.reference);

export const standingHref = (context: SiteContext, slug: string): string =>
  formatAddress({ kind: "standing", language: context.language, slug }, context.reference);

export const searchHref = (context: SiteContext): string =>
  formatAddress({ kind: "search", language: context.language }, context.reference);

const PLAIN = /^[\w\-./~]*$/;

/** The address of a story from its stored path, which is decoded. */
export const storyHref = (path: string): string =>
  PLAIN.test(path) ? path : encodeURI(path).replace(/[?#]/g, encodeURIComponent);
