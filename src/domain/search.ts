import type { Instant } from "./instant.ts";
import type { StoryCard } from "./story.ts";

/** A name that stories are filed under; `name` is what a tag or an author is called, whose value is a slug. */
export type FiledUnder = {
  filter: "country" | "section" | "tag" | "author" | "language" | "year";
  value: string;
  name?: string;
};

/** Stories under at least one of `any`; where `excluded`, under none. `typed` is the part of the query that says it. */
export type FilterClause = { any: FiledUnder[]; excluded: boolean; typed: string };

/**
 * Each that is given must hold. Names are slugs, in a request those of tags and authors also names as printed; `after`
 * inclusive, `before` exclusive, `year` in the newsroom's zone. `further` is what a form has no field for: several of a
 * kind, one or the other, none of them.
 */
export type SearchFilters = {
  country?: string;
  section?: string;
  tag?: string;
  author?: string;
  /** BCP 47 of the story. */
  language?: string;
  year?: number;
  after?: Instant;
  before?: Instant;
  further?: FilterClause[];
};

/**
 * What a reader asks. `text` is the query as typed: words, "phrases", -exclusions, OR, and filters such as
 * `country:kazakhstan`, `-tag:gas` or `after:2026-01-31`; what cannot be read as such is read as words. `filters` are
 * those of the form; where both name one, the form's holds. `recency` lets newer stories stand a little higher among equals.
 */
export type SearchRequest = {
  text: string;
  filters: SearchFilters;
  order: "relevance" | "newest";
  recency: boolean;
  limit: number;
  /** From 1, the best or newest. */
  page: number;
  /** Language of the edition asked, for reading the words; null when unknown. */
  language: string | null;
};

/** How a word of a story met a word of the query, from sure to loose. "form" is another form of the same word. */
export type MatchKind = "exact" | "form" | "alias" | "spelling" | "similar";

/** A word as the story prints it. */
export type MatchedWord = { word: string; kind: MatchKind };

export type TextPart = { text: string; hit: boolean };

/** A tag whose name met a query; `other` is the one of its other names that did, null when its first name did. */
export type TagMet = { slug: string; name: string; other: string | null };

export type SearchHit = {
  story: StoryCard;
  score: number;
  matched: MatchedWord[];
  /** True when only similar spellings met: such hits stand apart, after all others. */
  similar: boolean;
  headline: TextPart[];
  /** The part of standfirst or text that says most of what was asked. */
  snippet: TextPart[];
  /** Only where neither headline nor snippet holds a hit. */
  tags: TagMet[];
};

/** `name` is that of an author, whose value is a slug. */
export type FacetCount = { value: string; count: number; name?: string };
export type SearchFacets = Record<"country" | "section" | "language" | "author" | "year", FacetCount[]>;

/** What was understood: the filters in force (form and query), and the words without them. */
export type ReadQuery = { filters: SearchFilters; words: string };

export type SearchAnswer = {
  total: number;
  page: number;
  pages: number;
  from: number;
  to: number;
  items: SearchHit[];
  facets: SearchFacets;
  /** A better spelling of the query, where the archive knows one and the query met little; null when none. */
  didYouMean: string | null;
  read: ReadQuery;
};

/** What may be meant by the beginning of a query. `path`, decoded, leads there; a "word" completes the query. */
export type Suggestion = { kind: "story" | "tag" | "author" | "word"; text: string; path: string | null };

/** Public stories by their words, in any spelling. The bound in brackets is of SQL statements. */
export type SearchIndex = {
  /** Throws "invalid" for a query that is too long, "not_found" for a page beyond the last. [2] */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** [2] */
  suggest(text: string, edition: string, limit: number): Promise<Suggestion[]>;
};
