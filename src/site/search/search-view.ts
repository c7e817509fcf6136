import type { FilterClause, SearchAnswer } from "../../domain/search.ts";
import { formOf, type SearchForm, type SearchInForce } from "../../domain/search-form.ts";
import type { StoryCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { formatDay, languageName } from "../formats.ts";
import { countryName, sectionName } from "../links.ts";
import { type Messages, messagesFor, say } from "../messages/messages.ts";

/** What the page shows. `answer` is null when nothing was asked; `latest` helps where nothing was found. */
export type SearchPageInput = {
  /** As it was asked. */
  form: SearchForm;
  /** As it was read: filters that were typed among the words stand beside those of the form. */
  inForce: SearchInForce;
  answer: SearchAnswer | null;
  /** What a tag or author in force is called. */
  names: { tag: string | null; author: string | null };
  latest: { title: string; href: string; items: StoryCard[] } | null;
  /** The address of the program that suggests while typing. */
  script: string;
};

export type FilterName = "country" | "section" | "language" | "author" | "year" | "tag" | "after" | "before";
export const FILTERS: readonly FilterName[] = [
  "country",
  "section",
  "language",
  "author",
  "year",
  "tag",
  "after",
  "before",
];

export const filterTitle = (messages: Messages, filter: FilterName): string =>
  ({
    country: messages.filterCountry,
    section: messages.filterSection,
    language: messages.filterLanguage,
    author: messages.filterAuthor,
    year: messages.filterYear,
    tag: messages.filterTag,
    after: messages.filterAfter,
    before: messages.filterBefore,
  })[filter];

const day = (context: SiteContext, text: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text, context.language) : text;

/** As in the head of a list: languages are called in lower case in running text of many of them. */
const capital = (text: string, language: string): string =>
  text.replace(/^./u, (first) => first.toLocaleUpperCase(language));

/** A filter's value in words; `name` is what a tag or author is known to be called. */
export const valueName = (
  context: SiteContext,
  filter: FilterName,
  value: string,
  name: string | null = null,
): string => {
  switch (filter) {
    case "country":
      return countryName(context, value);
    case "section":
      return sectionName(context, value);
    case "language":
      return capital(languageName(value, context.language), context.language);
    case "after":
    case "before":
      return `${filterTitle(messagesFor(context.language), filter)} ${day(context, value)}`;
    case "tag":
    case "author":
      return name ?? value;
    case "year":
      return value;
  }
};

/** "Kazakhstan or Kyrgyzstan", "not Football". */
const clauseName = (context: SiteContext, { any, excluded }: FilterClause): string => {
  const messages = messagesFor(context.language);
  const names = any.map(({ filter, value, name }) => valueName(context, filter, value, name));
  const either = names.reduce((first, second) => say(messages, "filterEither", { first, second }));
  return excluded ? say(messages, "filterNot", { name: either }) : either;
};

/** A filter in force, said in words, and the search without it. */
export type FilterShown = { text: string; without: SearchForm };

type Names = SearchPageInput["names"];

export const filtersShown = (context: SiteContext, inForce: SearchInForce, names: Names): FilterShown[] => [
  ...FILTERS.filter((filter) => inForce[filter] !== "").map((filter) => ({
    text: valueName(context, filter, inForce[filter], filter === "author" ? names.author : names.tag),
    without: withFilter(formOf(inForce), filter, ""),
  })),
  ...inForce.further.map((clause) => {
    const further = inForce.further.filter((other) => other !== clause);
    return { text: clauseName(context, clause), without: { ...formOf({ ...inForce, further }), page: 1 } };
  }),
];

/** The search with its words alone. */
export const withoutFilters = (inForce: SearchInForce): SearchForm =>
  FILTERS.reduce((left, filter) => withFilter(left, filter, ""), formOf({ ...inForce, further: [] }));

/** The words and filters of a search, "" when there are none. `inForce` is the search as it was read. */
export const searchSubject = (context: SiteContext, inForce: SearchInForce, names: Names): string => {
  const filters = filtersShown(context, inForce, names).map(({ text }) => text);
  return [...(inForce.q === "" ? [] : [inForce.q]), ...filters].join(", ");
};

/** What a search is called: its words, and the filters it consists of. */
export const searchTitle = (context: SiteContext, inForce: SearchInForce, names: Names): string => {
  const { search } = messagesFor(context.language);
  const subject = searchSubject(context, inForce, names);
  return subject === "" ? search : `${search}: ${subject}`;
};

/** The same search with one filter set, or taken away by "". */
export const withFilter = (form: SearchForm, filter: FilterName, value: string): SearchForm => ({
  ...form,
  [filter]: value,
  page: 1,
});
