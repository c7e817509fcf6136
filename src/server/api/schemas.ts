import Type from "typebox";
import type { ArchiveRef } from "../../domain/archive.ts";
import type { RateMethod } from "../../domain/derived-rate.ts";

const Instant = Type.String({ format: "date-time", description: "RFC 3339, UTC" });
export const Slug = Type.String({ minLength: 1, maxLength: 400 });

/** A list's answer: `from` and `to` count the items on this page among all, from 1; both are 0 in an empty list. */
export const listOf = <Item extends Type.TSchema>(items: Item) =>
  Type.Object({
    total: Type.Integer({ minimum: 0 }),
    from: Type.Integer({ minimum: 0 }),
    to: Type.Integer({ minimum: 0 }),
    page: Type.Integer({ minimum: 1 }),
    pages: Type.Integer({ minimum: 1 }),
    items: Type.Array(items),
  });

export const paging = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20, description: "Items a page" })),
  page: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1_000_000, default: 1, description: "From 1, newest first" }),
  ),
};

export const nothing = Type.Object({}, { additionalProperties: false });

export const language = Type.String({ minLength: 2, maxLength: 35, description: "BCP 47" });
const DAY_PATTERN = "^\\d{4}-\\d{2}-\\d{2}$";
const date = Type.String({ pattern: DAY_PATTERN, description: "2026-01-31" });
export const moment = Type.String({
  minLength: 1,
  maxLength: 40,
  description: "RFC 3339, or a date, which begins at midnight in the newsroom's zone",
});

export const StoriesQuery = Type.Object(
  {
    language: Type.Optional(language),
    country: Type.Optional(Slug),
    section: Type.Optional(Slug),
    tag: Type.Optional(Slug),
    author: Type.Optional(Slug),
    after: Type.Optional(moment),
    before: Type.Optional(moment),
    ...paging,
  },
  { additionalProperties: false },
);

export const SlugParams = Type.Object({ slug: Slug });

const Author = Type.Object({ slug: Slug, name: Type.String() });

const storyItem = {
  slug: Slug,
  url: Type.String({ format: "uri" }),
  headline: Type.String(),
  standfirst: Type.String(),
  publishedAt: Instant,
  updatedAt: Type.Union([Instant, Type.Null()]),
  language,
  countries: Type.Array(Slug),
  section: Type.Union([Slug, Type.Null()]),
  tags: Type.Array(Slug),
  authors: Type.Array(Author),
};

export const StoryItem = Type.Object(storyItem);

export const StoryDetail = Type.Object({
  ...storyItem,
  dateline: Type.String(),
  canonicalUrl: Type.Union([Type.String(), Type.Null()]),
  corrections: Type.Array(Type.Object({ at: Instant, text: Type.String() })),
  translations: Type.Array(Type.Object({ language, url: Type.String({ format: "uri" }), headline: Type.String() })),
  body: Type.Unknown({ description: "Typed tree in ProseMirror's JSON form" }),
  text: Type.String({ description: "Plain text, paragraphs apart by an empty line" }),
  html: Type.String(),
  sums: Type.Array(
    Type.Object({
      amount: Type.String({ description: "Exact decimal text, as marked in the body" }),
      currency: Type.String(),
      basis: Type.String({ description: "The day the sum belongs to" }),
      target: Type.String({ description: "ISO 4217 of the currency it is told in" }),
      result: Type.String({ description: "What it was worth when the story was published" }),
      method: Type.String({ description: "published, inverse, cross or peg" }),
      rateDay: Type.String({ description: "The day of the rate: the basis, or one of the seven days before" }),
    }),
  ),
});

const ARCHIVE_KINDS = [
  "all",
  "country",
  "section",
  "country-section",
  "tag",
  "author",
  "year",
  "month",
  "day",
] as const;
const archiveKind = Type.Unsafe<ArchiveRef["kind"]>({ type: "string", enum: ARCHIVE_KINDS });

export const ArchivesQuery = Type.Object(
  { language: Type.Optional(language), kind: Type.Optional(archiveKind), ...paging },
  { additionalProperties: false },
);

export const ArchiveItem = Type.Object({
  kind: archiveKind,
  key: Type.String({ description: "Names the archive within its edition: country/kazakhstan" }),
  language,
  url: Type.String({ format: "uri" }),
  count: Type.Integer({ minimum: 0 }),
  newestAt: Instant,
});

export const PagingQuery = Type.Object({ ...paging }, { additionalProperties: false });

export const AuthorItem = Type.Object({
  slug: Slug,
  name: Type.String(),
  role: Type.String(),
  bio: Type.String(),
  url: Type.String({ format: "uri" }),
  stories: Type.Integer({ minimum: 0 }),
});

export const TagItem = Type.Object({
  slug: Slug,
  name: Type.String(),
  synonyms: Type.Array(Type.String()),
  url: Type.String({ format: "uri" }),
  stories: Type.Integer({ minimum: 0 }),
});

const currency = Type.String({ pattern: "^[A-Z]{3}$", description: "ISO 4217" });

const rateQuestion = {
  base: Type.Optional(currency),
  quote: Type.Optional(currency),
  source: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 60,
      description: "A bank's own line; left out, the pair is that of the ticker, or derived from the home banks' lines",
    }),
  ),
  date: Type.Optional(
    Type.String({
      pattern: DAY_PATTERN,
      description: "One day: its rate, or the last one of the week before it. Not together with from and to",
    }),
  ),
  from: Type.Optional(date),
  to: Type.Optional(date),
};

export const RatesQuery = Type.Object({ ...rateQuestion, ...paging }, { additionalProperties: false });
export const RatesFileQuery = Type.Object(rateQuestion, { additionalProperties: false });

export const Sha256Params = Type.Object({ sha256: Type.String({ pattern: "^[0-9a-f]{64}$" }) });

const Decimal = Type.String({ description: "Exact decimal, as the source printed it" });
const MaybeInstant = Type.Union([Instant, Type.Null()]);

const printed = {
  source: Type.String(),
  base: currency,
  quote: currency,
  nominal: Type.Integer({ description: "Units of base that the value is for" }),
  value: Decimal,
  kind: Type.String(),
  effectiveDate: date,
  publishedAt: MaybeInstant,
  revision: Type.Integer(),
};

export const RateItem = Type.Object({
  ...printed,
  source: Type.String({ description: "Sources of the legs, joined by +" }),
  value: Type.String({ description: "Exact decimal as printed; of a derived rate, rounded half-even to `digits`" }),
  effectiveDate: Type.String({ pattern: DAY_PATTERN, description: "Of a derived rate, the older leg's" }),
  method: Type.Unsafe<RateMethod>({
    type: "string",
    enum: ["published", "inverse", "cross", "peg"],
    description: "peg: a leg is fixed by decree",
  }),
  digits: Type.Integer({ description: "Significant digits: those of the leg with the fewest" }),
  publishedOnRequestedDate: Type.Boolean({ description: "False where an earlier day's figure stands in" }),
  legs: Type.Array(
    Type.Object({
      ...printed,
      fetchedAt: MaybeInstant,
      sha256: Type.Union([Type.String(), Type.Null()], {
        description: "Of the bank's answer, kept at /api/v1/rates/raw/{sha256}; null for figures entered from a file",
      }),
    }),
  ),
});

export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  parameter: Type.Optional(Type.String()),
  requestId: Type.Optional(Type.String()),
});
