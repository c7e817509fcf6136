import type { SearchAnswer, SearchFilters, SearchIndex } from "../../domain/search.ts";

/** Asks as a reader would who types and changes nothing else. */
export const ask = (search: SearchIndex, text: string, filters: SearchFilters = {}): Promise<SearchAnswer> =>
  search.search({ text, filters, order: "relevance", recency: false, limit: 10, page: 1, language: "en" });

/** Slugs of what a query finds, in order. */
export const found = async (search: SearchIndex, text: string, filters: SearchFilters = {}): Promise<string[]> =>
  (await ask(search, text, filters)).items.map(({ story }) => story.slug);
