import type { Body } from "./body.ts";
import type { Instant } from "./instant.ts";

/** A name in each language that has one; `nameIn` falls back to the first edition's, then to any. */
export type Names = Record<string, string>;

export type Country = {
  /** "kazakhstan" */
  slug: string;
  /** ISO 3166-1 alpha-2 in upper case. */
  code: string;
  names: Names;
  /** Place in the navigation, from 0. */
  position: number;
};

export type Section = {
  slug: string;
  /** Slug of the section above; null at the top. */
  parent: string | null;
  names: Names;
  position: number;
};

export type Author = { slug: string; name: string; role: string; bio: string; email: string | null };

/** `synonyms` are other names readers and reporters use for it. */
export type Tag = { slug: string; name: string; synonyms: string[] };

/** A standing page: about, contact, corrections policy. One per language. */
export type StandingPage = { slug: string; language: string; title: string; body: Body; updatedAt: Instant };

/** How the ticker shows a pair: the bank's way ("1 USD = 12,143.57 UZS") or inverted ("KGS/USD = 0.01143"). */
export type TickerShape = "bank" | "inverse";

/** A currency pair of the ticker, "USD/UZS" in the bank's orientation, and the source whose rate is shown: see `headline.ts`. */
export type TickerPair = { base: string; quote: string; source: string };

/** Settings of the site that editors may change; stored, not configured. */
export type SiteSettings = {
  name: Names;
  tagline: Names;
  /** BCP 47 tags of the editions; the first has no prefix in its addresses. */
  languages: string[];
  /** IANA zone of the newsroom. */
  timeZone: string;
  /** Stories a page in archives, 1 to 50. */
  pageSize: number;
  /** Form of story addresses: "/:year/:month/:slug" by default; also ":day", ":id", ":section". */
  permalink: string;
  /** Full text in feeds, or summaries. */
  feedText: "full" | "summary";
  /** WebSub hub that feeds name; null for none. */
  webSubHub: string | null;
  contactEmail: string | null;
  ticker: { shape: TickerShape; pairs: TickerPair[]; minDigits: number };
};

/** What every page needs and changes seldom: kept in memory, re-read when its cache key "reference" is purged. */
export type Reference = {
  settings: SiteSettings;
  countries: Country[];
  sections: Section[];
  /** Slugs and titles of the standing pages per language, in order. */
  pages: { slug: string; language: string; title: string }[];
};

export const nameIn = (names: Names, language: string, fallback: string): string =>
  names[language] ?? names[fallback] ?? Object.values(names)[0] ?? "";

/** A section and all above it, the section first. Cycles end at the first repeated slug. */
export const sectionLine = (sections: readonly Section[], slug: string): string[] => {
  const line: string[] = [];
  let current: string | null = slug;
  while (current !== null && !line.includes(current)) {
    line.push(current);
    const here: string = current;
    current = sections.find((section) => section.slug === here)?.parent ?? null;
  }
  return line;
};
