import { ChaparError } from "./errors.ts";
import { dayIn } from "./instant.ts";
import { isLanguageTag } from "./language.ts";
import { readMoment } from "./moment.ts";
import type { Reference } from "./reference.ts";
import type { FilterClause, ReadQuery, SearchFilters, SearchRequest } from "./search.ts";

/** The filters that name something, as they stand in addresses. */
export const NAME_FILTERS = ["country", "section", "tag", "author", "language"] as const;
export type NameFilter = (typeof NAME_FILTERS)[number];

/**
 * A search as an address says it: what a reader's form, its pages and feeds, and the API have in common. "" stands for a
 * filter that is not set; `after` and `before` are kept as they were written.
 */
export type SearchForm = Record<NameFilter, string> & {
  q: string;
  year: string;
  after: string;
  before: string;
  order: SearchRequest["order"];
  recency: boolean;
  page: number;
};

export const EMPTY_SEARCH: SearchForm = {
  q: "",
  country: "",
  section: "",
  tag: "",
  author: "",
  language: "",
  year: "",
  after: "",
  before: "",
  order: "relevance",
  recency: true,
  page: 1,
};

/** In the order in which they stand in an address. */
export const SEARCH_PARAMETERS = ["q", ...NAME_FILTERS, "year", "after", "before", "order", "recency", "page"] as const;

/** Longer than any question; a text pasted whole finds nothing better. */
export const LONGEST_QUERY = 400;
const LONGEST = 400;
const MOST_PAGES = 1_000_000;

const refuse = (field: string, message: string, remedy: string): never => {
  throw new ChaparError("invalid", message, { field, remedy });
};

const shown = (text: string): string => `"${text.slice(0, 60)}"`;

const oneOf = <Choice extends string>(field: string, text: string, choices: readonly [Choice, ...Choice[]]): Choice =>
  text === ""
    ? choices[0]
    : (choices.find((each) => each === text) ??
      refuse(field, `The ${field} cannot be ${shown(text)}.`, `It is ${choices.join(" or ")}.`));

/** What nobody sees, and what would turn the words of a page around: the words stand there, in titles and in feeds. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

export const plainWords = (text: string): string => text.toWellFormed().replace(UNSEEN, " ").normalize("NFC").trim();

const nameAt = (field: NameFilter, text: string): string =>
  text.length <= LONGEST ? plainWords(text) : refuse(field, `The ${field} is too long.`, "Check the address.");

/** A language tag as it stands in an address, or "". Throws "invalid". */
export const languageAt = (text: string): string =>
  text === "" || isLanguageTag(text)
    ? text
    : refuse("language", `${shown(text)} is no language tag.`, 'It looks like "en" or "uz-Cyrl".');

const yearAt = (text: string): string =>
  text === "" || /^[1-9]\d{3}$/.test(text)
    ? text
    : refuse("year", `${shown(text)} is no year.`, "Write it with four digits, as in 2026.");

const pageAt = (text: string): number => {
  const page = text === "" ? 1 : Number(text);
  if (/^\d*$/.test(text) && page >= 1 && page <= MOST_PAGES) return page;
  return refuse(
    "page",
    `There is no page ${shown(text)}.`,
    `Pages are numbered from 1, and none is beyond ${MOST_PAGES}.`,
  );
};

/** Reads the parameters of a search. Throws "invalid" with the parameter as field; names are looked up by `searchFilters`. */
export const readSearchForm = (query: { get(name: string): string | null }): SearchForm => {
  const at = (name: (typeof SEARCH_PARAMETERS)[number]): string => (query.get(name) ?? "").trim();
  return {
    q: plainWords(at("q")),
    country: nameAt("country", at("country")),
    section: nameAt("section", at("section")),
    tag: nameAt("tag", at("tag")),
    author: nameAt("author", at("author")),
    language: languageAt(at("language")),
    year: yearAt(at("year")),
    after: plainWords(at("after")),
    before: plainWords(at("before")),
    order: oneOf("order", at("order"), ["relevance", "newest"]),
    recency: oneOf("recency", at("recency"), ["true", "false"]) === "true",
    page: pageAt(at("page")),
  };
};

/** The query of an address, "?" included; "" when nothing is asked. Equal searches have equal addresses. */
export const writeSearchForm = (form: SearchForm): string => {
  const query = new URLSearchParams();
  for (const name of SEARCH_PARAMETERS) {
    const value = form[name];
    if (value !== EMPTY_SEARCH[name]) query.set(name, String(value));
  }
  return query.size === 0 ? "" : `?${query}`;
};

/** A search as it was read: `q` are its words alone, and what a form has no field for stands apart. */
export type SearchInForce = SearchForm & { further: FilterClause[] };

/** The search with all that holds said by filters: those that were typed among the words stand beside the others. */
export const formInForce = (form: SearchForm, { filters, words }: ReadQuery, zone: string): SearchInForce => {
  const names = Object.fromEntries(NAME_FILTERS.map((name) => [name, filters[name] ?? form[name]]));
  const typed = (name: "after" | "before"): string => {
    const instant = filters[name];
    return form[name] !== "" || instant === undefined ? form[name] : dayIn(instant, zone);
  };
  const year = filters.year === undefined ? form.year : String(filters.year);
  const { further = [] } = filters;
  return { ...form, ...names, year, q: words, after: typed("after"), before: typed("before"), further };
};

/** A search as it was read, asked again: what has no field is typed before the words, where no quotation mark of theirs reaches it. */
export const formOf = ({ further, ...form }: SearchInForce): SearchForm => ({
  ...form,
  q: [...further.map(({ typed }) => typed), form.q].filter((text) => text !== "").join(" "),
});

/** The filters of a search that are set, by the names they have in addresses. */
export const filtersSet = (form: SearchForm): Partial<Record<NameFilter | "year" | "after" | "before", string>> =>
  Object.fromEntries(
    ([...NAME_FILTERS, "year", "after", "before"] as const).flatMap((name) =>
      form[name] === "" ? [] : [[name, form[name]]],
    ),
  );

/** True when there is something to look for: words or a filter. */
export const asksSomething = (form: SearchForm): boolean => form.q !== "" || Object.keys(filtersSet(form)).length > 0;

const checkNames = ({ country, section }: SearchForm, { countries, sections }: Reference): void => {
  if (country !== "" && !countries.some(({ slug }) => slug === country)) {
    const known = countries.map(({ slug }) => slug).join(", ");
    refuse("country", `There is no country ${shown(country)}.`, `The countries are ${known}.`);
  }
  if (section !== "" && !sections.some(({ slug }) => slug === section)) {
    const known = sections.map(({ slug }) => slug).join(", ");
    refuse("section", `There is no section ${shown(section)}.`, `The sections are ${known}.`);
  }
};

/** The filters in force. Throws "invalid" on a country or section that the site does not have, and on what is no date. */
export const searchFilters = (form: SearchForm, reference: Reference): SearchFilters => {
  checkNames(form, reference);
  const zone = reference.settings.timeZone;
  const names = Object.fromEntries(NAME_FILTERS.flatMap((name) => (form[name] === "" ? [] : [[name, form[name]]])));
  return {
    ...names,
    ...(form.year === "" ? {} : { year: Number(form.year) }),
    ...(form.after === "" ? {} : { after: readMoment(form.after, "after", zone) }),
    ...(form.before === "" ? {} : { before: readMoment(form.before, "before", zone) }),
  };
};
