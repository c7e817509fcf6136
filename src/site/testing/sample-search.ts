import type { FilterClause, SearchAnswer, SearchHit, TextPart } from "../../domain/search.ts";
import { EMPTY_SEARCH } from "../../domain/search-form.ts";
import type { StoryCard } from "../../domain/story.ts";
import type { SearchPageInput } from "../search/search-view.ts";
import { sampleCard, sampleCards } from "./sample-stories.ts";

const NO_FACETS: SearchAnswer["facets"] = { country: [], section: [], language: [], author: [], year: [] };

/** "The *Naryn* rises": what stands between stars is a hit. */
const parts = (text: string): TextPart[] =>
  text
    .split("*")
    .map((piece, at) => ({ text: piece, hit: at % 2 === 1 }))
    .filter((part) => part.text !== "");

const hitOf = (story: StoryCard, similar = false): SearchHit => ({
  story,
  score: 7,
  matched: [{ word: similar ? "Narym" : "Naryn", kind: similar ? "similar" : "exact" }],
  similar,
  headline: parts(`*Naryn* and after: ${story.headline}`),
  tags: similar ? [] : [{ slug: "rogun", name: "Rogun dam", other: "Рогунская ГЭС" }],
  snippet: parts("… the reservoir on the *Naryn* stood eleven metres below last year’s mark, <engineers> said …"),
});

const FURTHER: FilterClause[] = [
  {
    any: [
      { filter: "section", value: "water" },
      { filter: "section", value: "energy" },
    ],
    excluded: false,
    typed: "section:water OR section:energy",
  },
  { any: [{ filter: "author", value: "bek", name: "Bek Aliev" }], excluded: true, typed: "-author:bek" },
];

/** A page from the middle of a search with several filters; the last hit is only written alike, one is in Russian. */
export const sampleSearch = (): SearchPageInput => ({
  form: {
    ...EMPTY_SEARCH,
    q: "naryn before:2026-12-01 section:water OR section:energy -author:bek",
    country: "kyrgyzstan",
    tag: "rogun",
    page: 2,
  },
  inForce: {
    ...EMPTY_SEARCH,
    q: "naryn",
    country: "kyrgyzstan",
    tag: "rogun",
    before: "2026-12-01",
    page: 2,
    further: FURTHER,
  },
  answer: {
    total: 2020,
    page: 2,
    pages: 337,
    from: 7,
    to: 12,
    items: [
      ...sampleCards(1, 4).map((card) => hitOf(card)),
      hitOf({ ...sampleCard(8), language: "ru" }),
      hitOf(sampleCard(9), true),
    ],
    facets: {
      country: [
        { value: "kyrgyzstan", count: 1200 },
        { value: "uzbekistan", count: 431 },
      ],
      section: [
        { value: "water", count: 1100 },
        { value: "energy", count: 88 },
      ],
      language: [
        { value: "en", count: 1900 },
        { value: "ru", count: 120 },
      ],
      author: [
        { value: "aigul-seitkali", count: 40, name: "Aigul Seitkali" },
        { value: "bek", count: 2, name: "Bek Aliev" },
      ],
      year: [
        { value: "2026", count: 300 },
        { value: "2025", count: 1720 },
      ],
    },
    didYouMean: "Narin",
    read: { filters: { country: "kyrgyzstan", tag: "rogun", before: Date.UTC(2026, 11, 1) }, words: "naryn" },
  },
  names: { tag: "Rogun dam", author: null },
  latest: null,
  script: "/assets/suggest.x.js",
});

export const sampleMiss = (q: string, nearest = "/kazakhstan"): SearchPageInput => ({
  form: { ...EMPTY_SEARCH, q, country: "kazakhstan", after: "2026-01-01" },
  inForce: { ...EMPTY_SEARCH, q, country: "kazakhstan", after: "2026-01-01", further: [] },
  answer: {
    total: 0,
    page: 1,
    pages: 1,
    from: 0,
    to: 0,
    items: [],
    facets: NO_FACETS,
    didYouMean: null,
    read: { filters: { country: "kazakhstan", after: Date.UTC(2026, 0, 1) }, words: q },
  },
  names: { tag: null, author: null },
  latest: { title: "Kazakhstan", href: nearest, items: sampleCards(1, 3) },
  script: "/assets/suggest.x.js",
});
