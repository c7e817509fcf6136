import { bodyOf } from "../../src/domain/body.ts";
import type { SiteSettings } from "../../src/domain/reference.ts";
import type { NewStory } from "../../src/domain/story.ts";

/** 2026-01-15T06:00:00Z: an hour of no importance. */
export const NOON = Date.UTC(2026, 0, 15, 6);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const SETTINGS: SiteSettings = {
  name: { en: "The Steppe Courier" },
  tagline: { en: "News of five countries" },
  languages: ["en", "ru"],
  timeZone: "Asia/Almaty",
  pageSize: 6,
  permalink: "/:year/:month/:slug",
  feedText: "full",
  webSubHub: null,
  contactEmail: null,
  ticker: { shape: "bank", pairs: [], minDigits: 4 },
};

/** A published story; `slug` names it, and its path follows. */
export const storyOn = (slug: string, publishAt: number, more: Partial<NewStory> = {}): NewStory => ({
  slug,
  path: `/2026/01/${slug}`,
  language: "en",
  status: "published",
  headline: `Headline of ${slug}`,
  standfirst: "",
  body: bodyOf([
    { type: "paragraph", content: [{ type: "text", text: `The canal at ${slug} was opened on Thursday.` }] },
  ]),
  dateline: "Almaty",
  bylines: [],
  countries: [],
  section: null,
  tags: [],
  leadImage: null,
  canonicalUrl: null,
  publishAt,
  updatedAt: null,
  embargoUntil: null,
  withdrawAt: null,
  corrections: [],
  translationGroup: null,
  seoTitle: "",
  seoDescription: "",
  noindex: false,
  origin: null,
  ...more,
});
