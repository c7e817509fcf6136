import { type Address, type FeedFormat, formatAddress } from "../domain/address.ts";
import type { ArchiveRef } from "../domain/archive.ts";
import { nameIn } from "../domain/reference.ts";
import { EMPTY_SEARCH, type SearchForm, writeSearchForm } from "../domain/search-form.ts";
import { type PageForm, textAddress } from "../domain/text-address.ts";
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

const inForm = (form: PageForm, href: string): string => (form === "text" ? textAddress(href) : href);

/** A page in the form that the reader is in. */
const pageHref = ({ form, reference }: SiteContext, address: Address): string =>
  inForm(form, formatAddress(address, reference));

/** This page in the form that the reader is in. */
export const hereHref = ({ form, path }: SiteContext): string => inForm(form, path);

/** The same, for links to the other form. */
export const inOtherForm = (context: SiteContext): SiteContext => ({
  ...context,
  form: context.form === "text" ? "full" : "text",
});

export const frontHref = (context: SiteContext, language = context.language): string =>
  pageHref(context, { kind: "front", language });

export const archiveHref = (context: SiteContext, ref: ArchiveRef, page: number | "newest" = "newest"): string =>
  pageHref(context, { kind: "archive", language: context.language, ref, page });

/** A list that can be followed: its page, and its feed in each format. */
export type FeedPlace = { home: string; feed: (format: FeedFormat) => string };

export const archivePlace = (context: SiteContext, ref: ArchiveRef): FeedPlace => ({
  home: archiveHref(context, ref),
  feed: (format) => formatAddress({ kind: "feed", language: context.language, ref, format }, context.reference),
});

export const standingHref = (context: SiteContext, slug: string): string =>
  pageHref(context, { kind: "standing", language: context.language, slug });

/** The search page, empty or with a search. */
export const searchHref = (
  context: SiteContext,
  form: SearchForm = EMPTY_SEARCH,
  language = context.language,
): string => pageHref(context, { kind: "search", language }) + writeSearchForm(form);

/** What is found for a search. Its pages do not matter there. */
export const searchPlace = (context: SiteContext, form: SearchForm): FeedPlace => {
  const { language, reference } = context;
  const query = writeSearchForm({ ...form, page: 1 });
  return {
    home: pageHref(context, { kind: "search", language }) + query,
    feed: (format) => formatAddress({ kind: "search-feed", language, format }, reference) + query,
  };
};

export const ratesHref = (context: SiteContext, language = context.language): string =>
  pageHref(context, { kind: "rates", language });

/** A currency by its bank's line against the dollar, or against another one. Codes in capitals. */
export const rateHref = (context: SiteContext, currency: string, against: string | null = null): string =>
  pageHref(context, { kind: "rate", language: context.language, currency, against });

export const convertHref = (context: SiteContext, language = context.language): string =>
  pageHref(context, { kind: "convert", language });

export const widgetHref = (context: SiteContext): string =>
  formatAddress({ kind: "widget", language: context.language }, context.reference);

const PLAIN = /^[\w\-./~]*$/;

/** The address of a story from its stored path, which is decoded. */
export const storyHref = ({ form }: SiteContext, path: string): string =>
  inForm(form, PLAIN.test(path) ? path : encodeURI(path).replace(/[?#]/g, encodeURIComponent));
