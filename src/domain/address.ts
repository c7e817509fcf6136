import type { ArchiveRef } from "./archive.ts";
import { pad } from "./instant.ts";
import type { Reference } from "./reference.ts";

export type FeedFormat = "rss" | "atom" | "json";

/** A public address that can be read without asking the storage. Stories are found by their stored path. */
export type Address =
  | { kind: "front"; language: string }
  | { kind: "archive"; language: string; ref: ArchiveRef; page: number | "newest" }
  | { kind: "feed"; language: string; ref: ArchiveRef; format: FeedFormat }
  | { kind: "standing"; language: string; slug: string }
  | { kind: "search"; language: string }
  | { kind: "search-feed"; language: string; format: FeedFormat }
  | { kind: "rates"; language: string }
  /** A currency by its bank's own line, or by that bank's line for another currency; codes in capitals. */
  | { kind: "rate"; language: string; currency: string; against: string | null }
  | { kind: "convert"; language: string }
  /** The ticker as a page that other sites frame. */
  | { kind: "widget"; language: string };

const FEED_FILES: Record<string, FeedFormat> = { "feed.xml": "rss", "feed.atom": "atom", "feed.json": "json" };

/** First path segments that no country, page or permalink may take. */
export const RESERVED_SEGMENTS = [
  "latest",
  "section",
  "tag",
  "author",
  "archive",
  "search",
  "rates",
  "widget",
  "text",
  "api",
  "desk",
  "media",
  "assets",
  "page",
  "healthz",
  "readyz",
  "metrics",
] as const;

const prefixOf = (language: string, reference: Reference): string =>
  language === reference.settings.languages[0] ? "" : `/${language.toLowerCase()}`;

const archivePath = (ref: ArchiveRef): string => {
  switch (ref.kind) {
    case "all":
      return "/latest";
    case "country":
      return `/${ref.country}`;
    case "section":
      return `/section/${ref.section}`;
    case "country-section":
      return `/${ref.country}/${ref.section}`;
    case "tag":
      return `/tag/${ref.tag}`;
    case "author":
      return `/author/${ref.author}`;
    case "year":
      return `/archive/${pad(ref.year, 4)}`;
    case "month":
      return `/archive/${pad(ref.year, 4)}/${pad(ref.month)}`;
    case "day":
      return `/archive/${pad(ref.year, 4)}/${pad(ref.month)}/${pad(ref.day)}`;
  }
};

const FEED_NAMES: Record<FeedFormat, string> = { rss: "feed.xml", atom: "feed.atom", json: "feed.json" };

/** The canonical path of an address, percent-encoded, without host or query. */
export const formatAddress = (address: Address, reference: Reference): string => {
  const prefix = prefixOf(address.language, reference);
  switch (address.kind) {
    case "front":
      return prefix === "" ? "/" : prefix;
    case "archive": {
      const path = archivePath(address.ref);
      return encodeURI(prefix + path + (address.page === "newest" ? "" : `/page/${address.page}`));
    }
    case "feed":
      return encodeURI(`${prefix}${archivePath(address.ref)}/${FEED_NAMES[address.format]}`);
    case "standing":
      return encodeURI(`${prefix}/${address.slug}`);
    case "search":
      return `${prefix}/search`;
    case "search-feed":
      return `${prefix}/search/${FEED_NAMES[address.format]}`;
    case "rates":
      return `${prefix}/rates`;
    case "rate": {
      const codes = [address.currency, address.against].flatMap((code) => code?.toLowerCase() ?? []);
      return `${prefix}/rates/${codes.join("/")}`;
    }
    case "convert":
      return `${prefix}/rates/convert`;
    case "widget":
      return `${prefix}/widget/rates`;
  }
};

const wholeNumber = (text: string, digits: RegExp): number | null => (digits.test(text) ? Number(text) : null);

const dateRef = (parts: string[]): ArchiveRef | null => {
  const [year, month, day] = [
    wholeNumber(parts[0] ?? "", /^\d{4}$/),
    wholeNumber(parts[1] ?? "", /^(0[1-9]|1[0-2])$/),
    wholeNumber(parts[2] ?? "", /^(0[1-9]|[12]\d|3[01])$/),
  ];
  if (year === null || year < 1 || parts.length > 3) return null;
  if (parts.length === 1) return { kind: "year", year };
  if (month === null) return null;
  if (parts.length === 2) return { kind: "month", year, month };
  if (day === null || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return { kind: "day", year, month, day };
};

const archiveRef = (parts: string[], reference: Reference): ArchiveRef | null => {
  const [first, second, ...more] = parts;
  if (first === "archive" && second !== undefined) return dateRef(parts.slice(1));
  if (more.length > 0 || first === undefined) return null;
  if (first === "latest") return second === undefined ? { kind: "all" } : null;
  const sectionExists = (slug: string): boolean => reference.sections.some((section) => section.slug === slug);
  if (first === "section") return second && sectionExists(second) ? { kind: "section", section: second } : null;
  if (first === "tag") return second ? { kind: "tag", tag: second } : null;
  if (first === "author") return second ? { kind: "author", author: second } : null;
  if (!reference.countries.some((country) => country.slug === first)) return null;
  if (second === undefined) return { kind: "country", country: first };
  return sectionExists(second) ? { kind: "country-section", country: first, section: second } : null;
};

const listAddress = (parts: string[], language: string, reference: Reference): Address | null => {
  const format = FEED_FILES[parts.at(-1) ?? ""];
  if (format) {
    const rest = parts.slice(0, -1);
    const ref = rest.length === 0 ? ({ kind: "all" } as const) : archiveRef(rest, reference);
    return ref && { kind: "feed", language, ref, format };
  }
  const paged = parts.length > 2 && parts.at(-2) === "page";
  const page = paged ? wholeNumber(parts.at(-1) ?? "", /^[1-9]\d{0,8}$/) : "newest";
  if (page === null) return null;
  const ref = archiveRef(paged ? parts.slice(0, -2) : parts, reference);
  return ref && { kind: "archive", language, ref, page };
};

const CURRENCY = /^[a-z]{3}$/;

const rateAddress = (parts: string[], language: string): Address | null => {
  const [first, second, third, ...more] = parts;
  if (first === "widget" && second === "rates" && third === undefined) return { kind: "widget", language };
  if (first !== "rates" || more.length > 0) return null;
  if (second === undefined) return { kind: "rates", language };
  if (second === "convert") return third === undefined ? { kind: "convert", language } : null;
  if (!CURRENCY.test(second) || (third !== undefined && !CURRENCY.test(third))) return null;
  return { kind: "rate", language, currency: second.toUpperCase(), against: third?.toUpperCase() ?? null };
};

/** Reads a decoded path; null when it is no such address (it may still be a story, a redirect or nothing). */
export const parseAddress = (path: string, reference: Reference): Address | null => {
  const segments = path.split("/").slice(1);
  if (segments.length > 12 || segments.some((segment, at) => segment === "" && at > 0)) return null;
  const parts = segments[0] === "" ? [] : segments;
  const [main, ...others] = reference.settings.languages;
  const language = others.find((tag) => tag.toLowerCase() === parts[0]) ?? main ?? "en";
  const rest = language === main ? parts : parts.slice(1);
  if (rest.length === 0) return { kind: "front", language };
  if (rest.length === 1 && rest[0] === "search") return { kind: "search", language };
  const format = FEED_FILES[rest[1] ?? ""];
  if (rest.length === 2 && rest[0] === "search" && format) return { kind: "search-feed", language, format };
  const listed = rateAddress(rest, language) ?? listAddress(rest, language, reference);
  if (listed) return listed;
  const page = reference.pages.find((each) => each.language === language && each.slug === rest[0]);
  return page && rest.length === 1 ? { kind: "standing", language, slug: page.slug } : null;
};
