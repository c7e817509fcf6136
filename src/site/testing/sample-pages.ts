import type { FrontPlan } from "../../domain/front.ts";
import type { SiteContext, View } from "../context.ts";
import type { Page } from "../markup/page.ts";
import { type ArchivePageInput, renderArchivePage } from "../pages/archive-page.tsx";
import { renderConvertPage } from "../pages/convert-page.tsx";
import { renderErrorPage } from "../pages/error-page.tsx";
import { renderFrontPage } from "../pages/front-page.tsx";
import { renderRatePage } from "../pages/rate-page.tsx";
import { renderRatesPage } from "../pages/rates-page.tsx";
import { renderSearchPage } from "../pages/search-page.tsx";
import { renderStandingPage } from "../pages/standing-page.tsx";
import { renderStoryPage } from "../pages/story-page.tsx";
import { SAMPLE_BODY } from "./sample-body.ts";
import { SAMPLE_NOW, SAMPLE_REFERENCE, sampleContext } from "./sample-context.ts";
import { sampleConvert, sampleRate, sampleRates } from "./sample-rates.ts";
import { sampleMiss, sampleSearch } from "./sample-search.ts";
import { sampleCard, sampleCards, sampleStory } from "./sample-stories.ts";

/** A front page with every block full. */
export const sampleFront = (): FrontPlan => ({
  lead: sampleCard(0),
  top: sampleCards(1, 4),
  latest: sampleCards(5, 8),
  byCountry: SAMPLE_REFERENCE.countries.map((country, at) => ({ country, items: sampleCards(20 + 3 * at, 3) })),
  bySection: SAMPLE_REFERENCE.sections.map((section, at) => ({ section, items: sampleCards(40 + 3 * at, 3) })),
  corrections: [
    { ...sampleCard(3), correction: { at: SAMPLE_NOW - 9_000_000, text: "The ticket costs 45 som, not 54." } },
  ],
});

/** Page 335 of 336 of a country, six stories. */
export const sampleArchive = (view: View, more: Partial<ArchivePageInput> = {}): ArchivePageInput => ({
  ref: { kind: "country", country: "kazakhstan" },
  archive: { total: 2020, pages: 336, page: 335, from: 11, to: 16, items: sampleCards(1, 6, view === "digest") },
  view,
  tag: null,
  author: null,
  years: [2026, 2025, 2024].map((year) => ({ year, path: `/kazakhstan/page/${(year - 2023) * 112}`, page: 1 })),
  ...more,
});

const empty = { total: 0, pages: 1, page: 1, from: 0, to: 0, items: [] };
const single = { total: 1, pages: 1, page: 1, from: 1, to: 1, items: sampleCards(2, 1) };
const at = (path: string, language = "en"): SiteContext => sampleContext(path, { language });

const archivePages = (): Record<string, Page> => ({
  headlines: renderArchivePage(at("/kazakhstan/page/335"), sampleArchive("headlines")),
  summary: renderArchivePage(at("/kazakhstan/page/335"), sampleArchive("summary")),
  digest: renderArchivePage(at("/kazakhstan/page/335"), sampleArchive("digest")),
  "archive in Russian": renderArchivePage(at("/ru/kazakhstan", "ru"), sampleArchive("summary")),
  "tag without stories": renderArchivePage(
    at("/tag/rogun"),
    sampleArchive("summary", {
      ref: { kind: "tag", tag: "rogun" },
      archive: empty,
      years: [],
      tag: { slug: "rogun", name: "Rogun", synonyms: ["Rogun dam", "Роғун"] },
    }),
  ),
  "author of one story": renderArchivePage(
    at("/author/aigul-seitkali"),
    sampleArchive("summary", {
      ref: { kind: "author", author: "aigul-seitkali" },
      archive: single,
      years: [],
      author: {
        slug: "aigul-seitkali",
        name: "Aigul Seitkali",
        role: "Water",
        bio: "Walks canals.",
        email: "a@b.example",
      },
    }),
  ),
  day: renderArchivePage(
    at("/archive/2026/01/31"),
    sampleArchive("summary", { ref: { kind: "day", year: 2026, month: 1, day: 31 }, archive: single, years: [] }),
  ),
});

const LONG = "Мемлекеттік архитектура-құрылыс инспекциясының жауапкершіліксіздендірілмегендігі туралы қаулысы ".repeat(
  3,
);

/** Eleven countries, a headline without end, words longer than a phone is wide, forty words of bylines. */
const extremes = (): Record<string, Page> => {
  const names = [
    "Kazakhstan",
    "Kyrgyzstan",
    "Tajikistan",
    "Turkmenistan",
    "Uzbekistan",
    "Azerbaijan",
    "Georgia",
    "Armenia",
  ];
  const countries = [...names, "Mongolia", "Afghanistan", "Türkiye"].map((name, position) => {
    return { slug: name.toLowerCase(), code: "XX", names: { en: name }, position };
  });
  const reference = { ...SAMPLE_REFERENCE, countries };
  const bylines = Array.from({ length: 14 }, (_, each) => ({ name: "Aqgúl Nurmuhammed uly", slug: `a${each}` }));
  const card = {
    ...{ headline: `${LONG}${"ұзақ".repeat(20)}`, summary: LONG, standfirst: LONG, bylines },
    countries: countries.map(({ slug }) => slug),
  };
  return {
    "extreme story": renderStoryPage(sampleContext("/x", { reference }), sampleStory(card)),
    "extreme archive": renderArchivePage(
      sampleContext("/kazakhstan/page/335", { reference }),
      sampleArchive("summary", {
        archive: { ...single, total: 2, to: 2, items: [sampleCard(2, card), sampleCard(3, card)] },
      }),
    ),
  };
};

const standing = { slug: "about", language: "en", title: "About us", body: SAMPLE_BODY, images: {}, updatedAt: 0 };
const failure = { sentence: "", suggestions: [], links: [], query: "", requestId: null };

const ratesPages = (): Record<string, Page> => ({
  rates: renderRatesPage(at("/rates"), sampleRates()),
  "rates in Kazakh": renderRatesPage(at("/kk/rates", "kk"), sampleRates()),
  "rates of nobody": renderRatesPage(at("/rates"), {
    ...{ region: [], others: [], corrections: [], currencies: ["USD"], today: "2026-01-31" },
  }),
  "currency by the year": renderRatePage(at("/rates/uzs"), sampleRate("year")),
  "currency by the month": renderRatePage(at("/rates/uzs"), sampleRate("month")),
  "currency in Russian": renderRatePage(at("/ru/rates/uzs", "ru"), sampleRate("all")),
  "currency without history": renderRatePage(at("/rates/uzs"), {
    ...sampleRate("month", { chart: null, rows: [], notes: [], corrections: [], others: [] }),
  }),
  converted: renderConvertPage(at("/rates/convert"), sampleConvert()),
  "converted nothing": renderConvertPage(at("/rates/convert"), sampleConvert({ kind: "wrong", field: "amount" })),
});

const pages = (): Record<string, Page> => ({
  front: renderFrontPage(at("/"), sampleFront()),
  "front in Kazakh": renderFrontPage(at("/kk", "kk"), sampleFront()),
  "front without stories": renderFrontPage(sampleContext("/", { ticker: null }), {
    ...{ lead: null, top: [], latest: [], byCountry: [], bySection: [], corrections: [] },
  }),
  ...archivePages(),
  story: renderStoryPage(at("/2026/01/story-2"), sampleStory()),
  "story without extras": renderStoryPage(at("/2026/01/story-2"), {
    ...sampleStory({ leadImage: null, image: null, corrections: [], tagNames: [], translations: [], related: [] }),
    ...{ older: null, newer: null, updatedAt: null, bylines: [], standfirst: "", dateline: "" },
  }),
  ...extremes(),
  standing: renderStandingPage(at("/about"), standing),
  search: renderSearchPage(at("/search"), sampleSearch()),
  "search in Kazakh": renderSearchPage(at("/kk/search", "kk"), sampleSearch()),
  "search without result": renderSearchPage(at("/search"), sampleMiss("xyzzy")),
  "search before it": renderSearchPage(at("/search"), { ...sampleMiss(""), answer: null, latest: null }),
  ...ratesPages(),
  "not found": renderErrorPage(at("/no/such"), {
    ...failure,
    status: 404,
    suggestions: sampleCards(1, 4),
    links: [{ href: "/latest", text: "Latest stories" }],
    query: "no such",
  }),
  gone: renderErrorPage(at("/2026/01/x"), { ...failure, status: 410, sentence: "“Bread” was here." }),
  broken: renderErrorPage(at("/x"), { ...failure, status: 500, requestId: "req-8f2a" }),
});

/** Every kind of page by name. */
export const samplePages = (): Record<string, string> =>
  Object.fromEntries(Object.entries(pages()).map(([name, page]) => [name, page.text]));
