import { ChaparError } from "../../domain/errors.ts";
import type { Instant } from "../../domain/instant.ts";
import type { SearchAnswer, SearchFilters, SearchHit, SearchRequest } from "../../domain/search.ts";
import { LONGEST_QUERY } from "../../domain/search-form.ts";
import type { Storage } from "../../domain/stores.ts";
import type { Db } from "../../storage/engine.ts";
import type { FiledNames } from "../memory/filed-names.ts";
import type { Held } from "../memory/memory.ts";
import { checkPhrases } from "../query/check-phrases.ts";
import { languagesMeant } from "../query/languages-meant.ts";
import { slugMeant } from "../query/names-meant.ts";
import { planQuery } from "../query/plan.ts";
import { readQuery } from "../query/read-query.ts";
import { evaluate } from "../ranking/evaluate.ts";
import { countFacets } from "../ranking/facets.ts";
import { filterOver } from "../ranking/filter.ts";
import { languageShares } from "../ranking/language-shares.ts";
import { readPostings, storiesIn } from "../ranking/postings.ts";
import { SCORE_PARTS } from "../ranking/rater.ts";
import type { Tallies } from "../ranking/tally.ts";
import { didYouMean } from "./did-you-mean.ts";
import { partsOf, spansOf } from "./marked-words.ts";
import { matchedWordsOf } from "./matched-words.ts";
import { snippetOf } from "./snippet.ts";
import { tagsMet } from "./tags-met.ts";

export type Asking = { storage: Storage; reader: Db; tallies: Tallies; now: Instant };

const checkLength = (text: string): void => {
  if (text.length <= LONGEST_QUERY) return;
  throw new ChaparError("invalid", `The search is longer than ${LONGEST_QUERY} characters.`, {
    field: "q",
    remedy: "Search for a few words.",
  });
};

/** A reader who types into a form knows what a tag is called, not how addresses say it. */
const filed = ({ tag, author, ...others }: SearchFilters, names: FiledNames): SearchFilters => ({
  ...others,
  ...(tag === undefined ? {} : { tag: slugMeant("tag", tag, names) ?? tag }),
  ...(author === undefined ? {} : { author: slugMeant("author", author, names) ?? author }),
});

/** Answers a request from what is held in memory and two statements. */
export const answer = async (
  { storage, reader, tallies, now }: Asking,
  held: Held,
  request: SearchRequest,
): Promise<SearchAnswer> => {
  checkLength(request.text);
  const { columns, terms, names, reference } = held;
  const query = readQuery(request.text, names, reference.settings.timeZone);
  const filters: SearchFilters = { ...query.filters, ...filed(request.filters, names) };
  const plan = planQuery(query, request.language ?? "", terms);
  checkPhrases(plan, terms);
  const postings = await readPostings(reader, held, plan);

  // From here to the page's slots nothing waits: the tallies serve one search at a time.
  const { order, recency, limit, page } = request;
  const languages = languagesMeant(request, plan, terms, columns);
  const shares = languages === null ? null : languageShares(languages, columns);
  const ranks = { order, recency, now, shares, wanted: page * limit };
  const matched = evaluate(columns, plan, postings, filters, ranks, tallies);
  const facets = countFacets(columns, matched.filed, names);
  const { total } = matched;
  const pages = Math.max(1, Math.ceil(total / limit));
  if (page > pages) {
    throw new ChaparError("not_found", `The search has ${pages} pages; there is no page ${page}.`, { field: "page" });
  }
  const from = (page - 1) * limit;
  const best = matched.best.range(from, Math.min(total, from + limit)).map(({ slot, score }) => {
    const story = columns.story[slot] ?? 0;
    return { doc: slot + columns.base, story, score: Math.abs(score) / SCORE_PARTS, similar: score < 0 };
  });
  const passes = filterOver(columns, filters);
  const storiesWith = (term: number): number => storiesIn(postings.get(term) ?? [], columns, passes);
  const meant = didYouMean(request.text, plan, terms, storiesWith);

  const cards = new Map((await storage.storiesByIds(best.map(({ story }) => story))).map((card) => [card.id, card]));
  const matchedIn = matchedWordsOf(plan, postings, terms);
  const items = best.flatMap(({ doc, story: id, score, similar }): SearchHit[] => {
    const story = cards.get(id);
    // It was withdrawn a moment ago.
    if (!story) return [];
    const words = matchedIn(doc);
    const headline = partsOf(story.headline, words.inHeadline ? spansOf(story.headline, story.language, words) : []);
    const snippet = snippetOf(story, words);
    const tags = [...headline, ...snippet].some(({ hit }) => hit) ? [] : tagsMet(story.tags, words, names);
    return [{ story, score, matched: words.list(), similar, headline, snippet, tags }];
  });
  const read = { filters, words: query.words };
  const [first, last] = total === 0 ? [0, 0] : [from + 1, from + best.length];
  return { total, page, pages, from: first, to: last, items, facets, didYouMean: meant, read };
};
