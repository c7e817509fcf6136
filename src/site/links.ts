import { type FeedFormat, formatAddress } from "../domain/address.ts";
import type { ArchiveRef } from "../domain/archive.ts";
import { nameIn } from "../domain/reference.ts";
import { EMPTY_SEARCH, type SearchForm, writeSearchForm } from "../domain/search-form.ts";
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

/** A list that can be followed: its page, and its feed in each format. */
export type FeedPlace = { home: string; feed: (format: FeedFormat) => string };

export const archivePlace = (context: SiteContext, ref: ArchiveRef): FeedPlace => ({
  home: archiveHref(context, ref),
  feed: (format) => formatAddress({ kind: "feed", language: context.language, ref, format }, context.reference),
});

export const standingHref = (context: SiteContext, slug: string): string =>
  formatAddress({ kind: "standing", language: context.language, slug }, context.reference);

/** The search page, empty or with a search. */
export const searchHref = (
  context: SiteContext,
  form: SearchForm = EMPTY_SEARCH,
  language = context.language,
): string => formatAddress({ kind: "search", language }, context.reference) + writeSearchForm(form);

/** What is found for a search. Its pages do not matter there. */
export const searchPlace = (context: SiteContext, form: SearchForm): FeedPlace => {
  const { language, reference } = context;
  const query = writeSearchForm({ ...form, page: 1 });
  return {
    home: formatAddress({ kind: "search", language }, reference) + query,
    feed: (format) => formatAddress({ kind: "search-feed", language, format }, reference) + query,
  };
};

export const ratesHref = (context: SiteContext, language = context.language): string =>
  formatAddress({ kind: "rates", language }, context.reference);

/** A currency by its bank's line against the dollar, or against another one. Codes in capitals. */
export const rateHref = (context: SiteContext, currency: string, against: string | null = null): string =>
  formatAddress({ kind: "rate", language: context.language, currency, against }, context.reference);

export const convertHref = (context: SiteContext, language = context.language): string =>
  formatAddress({ kind: "convert", language }, context.reference);

export const widgetHref = (context: SiteContext): string =>
  formatAddress({ kind: "widget", language: context.language }, context.reference);

const PLAIN = /^[\w\-./~]*$/;

/** The address of a story from its stored path, which is decoded. */
export const storyHref = (path: string): string =>
  PLAIN.test(path) ? path : encodeURI(path).replace(/[?#]/g, encodeURIComponent);
