import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import {
  asksSomething,
  filtersSet,
  formInForce,
  languageAt,
  readSearchForm,
  type SearchInForce,
  searchFilters,
} from "../../domain/search-form.ts";
import { encodePath } from "../public/path.ts";
import { endpoint } from "./endpoint.ts";
import { SearchAnswerSchema, SearchQuery, SuggestAnswer, SuggestQuery } from "./search-schemas.ts";
import { itemOf } from "./story-item.ts";

/** The router has read numbers and booleans; an address holds texts. */
const asTexts = (query: Readonly<Record<string, unknown>>) => ({
  get: (name: string): string | null => (query[name] === undefined ? null : String(query[name])),
});

/** Several of a kind, one or the other, none of them: what a parameter cannot say. */
const furtherOf = ({ further }: SearchInForce) =>
  further.length === 0 ? {} : { further: further.map(({ any, excluded }) => ({ any, excluded })) };

export const searchStories = endpoint({
  path: "/api/v1/search",
  id: "searchStories",
  summary: "Published stories by their words, in any spelling, best first; all filters given must hold",
  query: SearchQuery,
  response: SearchAnswerSchema,
  answer: async ({ search, settings }, { reference }, query) => {
    const form = readSearchForm(asTexts(query));
    const filters = searchFilters(form, reference);
    if (!asksSomething(form)) {
      throw new ChaparError("invalid", "Nothing is asked for.", {
        field: "q",
        remedy: "Give words as q, or a filter.",
      });
    }
    const { q: text, order, recency, page } = form;
    const limit = query.limit ?? 20;
    const found = await search.search({ text, filters, order, recency, limit, page, language: null });
    const { items, facets, didYouMean, read, total, from, to, pages } = found;
    const shown = items.map(({ story, score, matched, similar, headline, snippet }) => {
      return { ...itemOf(story, settings.publicUrl), score, similar, matched, highlighted: headline, snippet };
    });
    const inForce = formInForce(form, read, reference.settings.timeZone);
    const authors = items.flatMap(({ story }) => story.bylines.map(({ slug }) => dependency.author(slug)));
    return {
      data: {
        total,
        from,
        to,
        page: found.page,
        pages,
        items: shown,
        facets,
        didYouMean,
        filters: { ...filtersSet(inForce), ...furtherOf(inForce) },
        words: read.words,
      },
      dependsOn: [dependency.anyStory, ...new Set(authors)],
    };
  },
});

export const suggestWords = endpoint({
  path: "/api/v1/suggest",
  id: "suggest",
  summary: "What may be meant by the beginning of a query: stories, tags, authors, and words that complete it",
  query: SuggestQuery,
  response: SuggestAnswer,
  answer: async ({ search }, { reference }, { q, language, limit = 8 }) => {
    const edition = languageAt(language ?? "") || reference.settings.languages[0] || "en";
    const items = await search.suggest(q, edition, limit);
    const shown = items.map(({ kind, text, path }) => ({ kind, text, path: path === null ? null : encodePath(path) }));
    return { data: { items: shown }, dependsOn: [dependency.anyStory] };
  },
});
