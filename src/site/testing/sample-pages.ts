import type { FrontPlan } from "../../domain/front.ts";
import type { PageForm } from "../../domain/text-address.ts";
import type { SiteContext, View } from "../context.ts";
import { archiveHref } from "../links.ts";
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

const sampleYears = (context: SiteContext) =>
  [2026, 2025, 2024].map((year) => {
    const page = (year - 2023) * 112;
    return { year, page, path: archiveHref(context, { kind: "country", country: "kazakhstan" }, page) };
  });

/** Page 335 of 336 of a country, six stories. */
export const sampleArchive = (view: View, more: Partial<ArchivePageInput> = {}): ArchivePageInput => ({
  ref: { kind: "country", country: "kazakhstan" },
  archive: { total: 2020, pages: 336, page: 335, from: 11, to: 16, items: sampleCards(1, 6, view === "digest") },
  view,
  tag: null,
  author: null,
  years: sampleYears(sampleContext("/")),
  ...more,
});

const empty = { total: 0, pages: 1, page: 1, from: 0, to: 0, items: [] };
const single = { total: 1, pages: 1, page: 1, from: 1, to: 1, items: sampleCards(2, 1) };
type At = (path: string, language?: string, more?: Partial<SiteContext>) => SiteContext;

const countryPage = (context: SiteContext, view: View): Page =>
  renderArchivePage(context, sampleArchive(view, { years: sampleYears(context) }));

const archivePages = (at: At): Record<string, Page> => ({
  headlines: countryPage(at("/kazakhstan/page/335"), "headlines"),
  summary: countryPage(at("/kazakhstan/page/335"), "summary"),
  digest: countryPage(at("/kazakhstan/page/335"), "digest"),
  "archive in Russian": countryPage(at("/ru/kazakhstan", "ru"), "summary"),
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
const extremes = (at: At): Record<string, Page> => {
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
    "extreme story": renderStoryPage(at("/x", "en", { reference }), sampleStory(card)),
    "extreme archive": renderArchivePage(
      at("/kazakhstan/page/335", "en", { reference }),
      sampleArchive("summary", {
        archive: { ...single, total: 2, to: 2, items: [sampleCard(2, card), sampleCard(3, card)] },
        years: sampleYears(at("/")),
      }),
    ),
  };
};

const standing = { slug: "about", language: "en", title: "About us", body: SAMPLE_BODY, images: {}, updatedAt: 0 };
const failure = { sentence: "", suggestions: [], links: [], query: "", requestId: null };

const ratesPages = (at: At): Record<string, Page> => ({
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

const pages = (at: At): Record<string, Page> => ({
  front: renderFrontPage(at("/"), sampleFront()),
  "front in Kazakh": renderFrontPage(at("/kk", "kk"), sampleFront()),
  "front without stories": renderFrontPage(at("/", "en", { ticker: null }), {
    ...{ lead: null, top: [], latest: [], byCountry: [], bySection: [], corrections: [] },
  }),
  ...archivePages(at),
  story: renderStoryPage(at("/2026/01/story-2"), sampleStory()),
  "story without extras": renderStoryPage(at("/2026/01/story-2"), {
    ...sampleStory({ leadImage: null, image: null, corrections: [], tagNames: [], translations: [], related: [] }),
    ...{ older: null, newer: null, updatedAt: null, bylines: [], standfirst: "", dateline: "" },
  }),
  ...extremes(at),
  standing: renderStandingPage(at("/about"), standing),
  search: renderSearchPage(at("/search"), sampleSearch()),
  "search in Kazakh": renderSearchPage(at("/kk/search", "kk"), sampleSearch()),
  "search without result": renderSearchPage(
    at("/search"),
    sampleMiss("xyzzy", archiveHref(at("/"), { kind: "country", country: "kazakhstan" })),
  ),
  "search before it": renderSearchPage(at("/search"), { ...sampleMiss(""), answer: null, latest: null }),
  ...ratesPages(at),
  "not found": renderErrorPage(at("/no/such"), {
    ...failure,
    status: 404,
    suggestions: sampleCards(1, 4),
    links: [{ href: archiveHref(at("/"), { kind: "all" }), text: "Latest stories" }],
    query: "no such",
  }),
  gone: renderErrorPage(at("/2026/01/x"), { ...failure, status: 410, sentence: "“Bread” was here." }),
  broken: renderErrorPage(at("/x"), { ...failure, status: 500, requestId: "req-8f2a" }),
});

/** Every kind of page by name, in one form. */
export const samplePages = (form: PageForm = "full"): Record<string, string> => {
  const at: At = (path, language = "en", more = {}) => sampleContext(path, { language, form, ...more });
  return Object.fromEntries(Object.entries(pages(at)).map(([name, page]) => [name, page.text]));
};
