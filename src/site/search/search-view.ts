import type { SearchAnswer } from "../../domain/search.ts";
import type { SearchForm } from "../../domain/search-form.ts";
import type { StoryCard } from "../../domain/story.ts";
import type { SiteContext } from "../context.ts";
import { formatDay, languageName } from "../formats.ts";
import { countryName, sectionName } from "../links.ts";
import { type Messages, messagesFor } from "../messages/messages.ts";

/** What the page shows. `answer` is null when nothing was asked; `latest` helps where nothing was found. */
export type SearchPageInput = {
  form: SearchForm;
  answer: SearchAnswer | null;
  /** What a tag or author of the form is called. */
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
      return languageName(value, context.language);
    case "after":
    case "before":
      return `${filterTitle(messagesFor(context.language), filter)} ${day(context, value)}`;
    default:
      return name ?? value;
  }
};

/** What a search is called: its words, or the filters it consists of. */
export const searchTitle = (context: SiteContext, form: SearchForm, names: SearchPageInput["names"]): string => {
  const { search } = messagesFor(context.language);
  const filters = FILTERS.filter((filter) => form[filter] !== "").map((filter) =>
    valueName(context, filter, form[filter], filter === "author" ? names.author : names.tag),
  );
  const title = [...(form.q === "" ? [] : [form.q]), ...filters].join(", ");
  return title === "" ? search : `${search}: ${title}`;
};

/** The same search with one filter set, or taken away by "". */
export const withFilter = (form: SearchForm, filter: FilterName, value: string): SearchForm => ({
  ...form,
  [filter]: value,
  page: 1,
});
