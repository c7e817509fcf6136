import type { Reference } from "../../domain/reference.ts";
import type { TickerItem, TickerModel } from "../../domain/ticker.ts";
import type { SiteContext } from "../context.ts";

/** 31 January 2026, 10:07 in Almaty. */
export const SAMPLE_NOW = Date.UTC(2026, 0, 31, 5, 7);

const named = (slug: string, position: number, en: string, ru: string, kk: string) => ({
  slug,
  position,
  names: { en, ru, kk },
});

export const SAMPLE_REFERENCE: Reference = {
  settings: {
    name: { en: "The Caravan Post", ru: "Караван-почта", kk: "Керуен поштасы" },
    tagline: {
      en: "Reporting from five countries, figures sourced",
      ru: "Репортажи из пяти стран, цифры с источниками",
      kk: "Бес елден хабар, дереккөзі бар сандар",
    },
    languages: ["en", "ru", "kk"],
    timeZone: "Asia/Almaty",
    pageSize: 6,
    permalink: "/:year/:month/:slug",
    feedText: "full",
    webSubHub: null,
    contactEmail: "desk@caravan.example",
    ticker: { shape: "bank", pairs: [], minDigits: 4 },
  },
  countries: [
    { ...named("kazakhstan", 0, "Kazakhstan", "Казахстан", "Қазақстан"), code: "KZ" },
    { ...named("kyrgyzstan", 1, "Kyrgyzstan", "Кыргызстан", "Қырғызстан"), code: "KG" },
    { ...named("tajikistan", 2, "Tajikistan", "Таджикистан", "Тәжікстан"), code: "TJ" },
    { ...named("turkmenistan", 3, "Turkmenistan", "Туркменистан", "Түрікменстан"), code: "TM" },
    { ...named("uzbekistan", 4, "Uzbekistan", "Узбекистан", "Өзбекстан"), code: "UZ" },
  ],
  sections: [
    { ...named("politics", 0, "Politics", "Политика", "Саясат"), parent: null },
    { ...named("economy", 1, "Economy", "Экономика", "Экономика"), parent: null },
    { ...named("energy", 2, "Energy", "Энергетика", "Энергетика"), parent: null },
    { ...named("water", 3, "Water and climate", "Вода и климат", "Су және климат"), parent: null },
    { ...named("society", 4, "Society", "Общество", "Қоғам"), parent: null },
    { ...named("culture", 5, "Culture", "Культура", "Мәдениет"), parent: null },
  ],
  pages: [
    { slug: "about", language: "en", title: "About us" },
    { slug: "contact", language: "en", title: "Contact" },
    { slug: "corrections", language: "en", title: "Corrections policy" },
    { slug: "o-nas", language: "ru", title: "О редакции" },
    { slug: "biz-turaly", language: "kk", title: "Біз туралы" },
  ],
};

const rate = (quote: string, figure: string, source: string, change: TickerItem["change"]): TickerItem => ({
  currency: quote,
  shape: "bank",
  base: "USD",
  quote,
  units: 1,
  figure,
  change,
  currencyMoved: change.kind === "moved" ? (change.direction === "up" ? "weaker" : "stronger") : null,
  source,
  effectiveDate: "2026-01-30",
  decreedSince: quote === "TMT" ? "2015-01-01" : null,
  state: "current",
});

const SAMPLE_TICKER: TickerModel = {
  items: [
    rate("KZT", "511.33", "kz", { kind: "moved", direction: "up", percent: "0.41", previousDay: "2026-01-29" }),
    rate("KGS", "87.4500", "kg", { kind: "unchanged", since: "2026-01-26" }),
    rate("TJS", "9.3412", "tj", { kind: "tiny", direction: "down", previousDay: "2026-01-29" }),
    rate("TMT", "3.5000", "tm", { kind: "unchanged", since: "2015-01-01" }),
    rate("UZS", "12143.57", "uz", { kind: "moved", direction: "down", percent: "0.43", previousDay: "2026-01-29" }),
  ],
  sources: ["Kazakhstan", "the Kyrgyz Republic", "Tajikistan", "Turkmenistan", "Uzbekistan"].map((country, at) => ({
    id: ["kz", "kg", "tj", "tm", "uz"][at] ?? "",
    names: { en: `Bank of ${country}` },
    url: `https://bank.example/${at}`,
  })),
};

export const sampleContext = (path: string, more: Partial<SiteContext> = {}): SiteContext => ({
  reference: SAMPLE_REFERENCE,
  language: "en",
  form: "full",
  origin: "https://caravan.example",
  path,
  now: SAMPLE_NOW,
  ticker: SAMPLE_TICKER,
  ...more,
});
