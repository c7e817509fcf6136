import { asksSomething, LONGEST_QUERY, plainWords, readSearchForm, type SearchForm } from "../../domain/search-form.ts";
import type { SiteContext } from "../context.ts";
import { searchHref } from "../links.ts";
import { messagesFor, say } from "../messages/messages.ts";
import { FILTERS, filterTitle, searchTitle } from "./search-view.ts";

/** Why a search cannot be answered, for readers, and ways on. */
export type SearchProblem = { sentence: string; links: { href: string; text: string }[] };

const LONGEST_SHOWN = 60;

/** The search without the parameter that is wrong; null when nothing is left of it that can be read. */
const withoutWrong = (query: URLSearchParams, field: string): SearchForm | null => {
  const left = new URLSearchParams(query);
  left.delete(field);
  try {
    const form = readSearchForm(left);
    return form.q.length <= LONGEST_QUERY && asksSomething(form) ? form : null;
  } catch {
    return null;
  }
};

/** A text that a reader sent stands apart in the sentence, whichever way its letters run. */
const shown = (text: string): string => `\u2068${plainWords(text).slice(0, LONGEST_SHOWN).toWellFormed()}\u2069`;

const sentenceFor = (context: SiteContext, field: string, asked: string): string => {
  const messages = messagesFor(context.language);
  const value = shown(asked);
  switch (field) {
    case "q":
      if (asked.length > LONGEST_QUERY) return say(messages, "searchTooLong", { most: LONGEST_QUERY });
      return plainWords(asked) === "" ? messages.searchPrompt : messages.searchTooBroad;
    case "page":
      return say(messages, "searchNoPage", { page: value });
    case "after":
    case "before":
      return say(messages, "searchNoDate", { value });
    case "year":
      return say(messages, "searchNoYear", { value });
    default: {
      const name = FILTERS.find((each) => each === field);
      const filter = name === undefined ? messages.searchOrder : filterTitle(messages, name);
      return say(messages, "searchNoChoice", { value, filter });
    }
  }
};

/** What is wrong with the parameter `field` of a search, in the words of the edition. */
export const searchProblem = (context: SiteContext, query: URLSearchParams, field: string): SearchProblem => {
  const form = withoutWrong(query, field);
  const text = form === null ? "" : searchTitle(context, { ...form, further: [] }, { tag: null, author: null });
  return {
    sentence: sentenceFor(context, field, query.get(field) ?? ""),
    links: form === null ? [] : [{ href: searchHref(context, form), text }],
  };
};
