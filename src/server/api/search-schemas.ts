import Type from "typebox";
import { language, listOf, moment, paging, Slug, StoryItem } from "./schemas.ts";

/** Longer than any query that the index reads: it says itself, in a sentence, what is too long. */
const words = Type.String({
  maxLength: 20_000,
  description: [
    "Words in any spelling; “phrases”; -word and -“phrase” are left out; OR between words or phrases: one or the other.",
    "Filters: country: section: tag: author: lang: year: before: after:, as in country:kazakhstan after:2026-01-31.",
    "All must hold; OR between filters lets either hold, and a minus leaves out: country:kz OR country:kg -tag:football.",
    "What cannot be read so is read as words. At most 400 characters.",
  ].join(" "),
});

const SlugOrName = Type.String({ minLength: 1, maxLength: 400, description: "Slug or name" });

export const SearchQuery = Type.Object(
  {
    q: Type.Optional(words),
    country: Type.Optional(Slug),
    section: Type.Optional(Slug),
    tag: Type.Optional(SlugOrName),
    author: Type.Optional(SlugOrName),
    language: Type.Optional(language),
    year: Type.Optional(Type.Integer({ minimum: 1000, maximum: 9999, description: "In the newsroom's zone" })),
    after: Type.Optional(moment),
    before: Type.Optional(moment),
    order: Type.Optional(
      Type.Unsafe<"relevance" | "newest">({ type: "string", enum: ["relevance", "newest"], default: "relevance" }),
    ),
    recency: Type.Optional(
      Type.Boolean({ default: true, description: "Newer stories stand a little higher among equals" }),
    ),
    ...paging,
  },
  { additionalProperties: false },
);

const Parts = Type.Array(Type.Object({ text: Type.String(), hit: Type.Boolean() }), {
  description: "Text in pieces: those that met the query are hits",
});

const MatchKind = Type.Unsafe<"exact" | "form" | "alias" | "spelling" | "similar">({
  type: "string",
  enum: ["exact", "form", "alias", "spelling", "similar"],
});

const FoundItem = Type.Object({
  ...StoryItem.properties,
  score: Type.Number(),
  similar: Type.Boolean({ description: "Only words that are written much alike met" }),
  matched: Type.Array(Type.Object({ word: Type.String({ description: "As the story prints it" }), kind: MatchKind })),
  highlighted: Parts,
  snippet: Parts,
});

const Facet = Type.Array(
  Type.Object({ value: Type.String(), count: Type.Integer(), name: Type.Optional(Type.String()) }),
);

const FilterName = Type.Unsafe<"country" | "section" | "tag" | "author" | "language" | "year">({
  type: "string",
  enum: ["country", "section", "tag", "author", "language", "year"],
});

export const SearchAnswerSchema = Type.Object({
  ...listOf(FoundItem).properties,
  facets: Type.Object({ country: Facet, section: Facet, language: Facet, author: Facet, year: Facet }),
  didYouMean: Type.Union([Type.String(), Type.Null()]),
  filters: Type.Object(
    {
      country: Type.Optional(Type.String()),
      section: Type.Optional(Type.String()),
      tag: Type.Optional(Type.String()),
      author: Type.Optional(Type.String()),
      language: Type.Optional(Type.String()),
      year: Type.Optional(Type.String()),
      after: Type.Optional(Type.String()),
      before: Type.Optional(Type.String()),
      further: Type.Optional(
        Type.Array(
          Type.Object({
            any: Type.Array(
              Type.Object({ filter: FilterName, value: Type.String(), name: Type.Optional(Type.String()) }),
            ),
            excluded: Type.Boolean(),
          }),
          {
            description:
              "What no parameter can say, typed in the query: stories under one of the names or, where excluded, under none",
          },
        ),
      ),
    },
    { description: "Those in force: of the parameters, and typed in the query" },
  ),
  words: Type.String({ description: "The query as it was read, without the filters in it" }),
});

export const SuggestQuery = Type.Object(
  {
    q: Type.String({ maxLength: 20_000 }),
    language: Type.Optional(language),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20, default: 8 })),
  },
  { additionalProperties: false },
);

const SuggestionKind = Type.Unsafe<"story" | "tag" | "author" | "word">({
  type: "string",
  enum: ["story", "tag", "author", "word"],
});

export const SuggestAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      kind: SuggestionKind,
      text: Type.String(),
      path: Type.Union([Type.String(), Type.Null()], {
        description: "Where it leads on this site; null completes the query",
      }),
    }),
  ),
});
