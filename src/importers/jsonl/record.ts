import { ChaparError } from "../../domain/errors.ts";
import { isWebAddress } from "../../domain/href.ts";
import type { Instant } from "../../domain/instant.ts";
import { normaliseLanguage } from "../../domain/language.ts";
import { readMoment } from "../../domain/moment.ts";
import { STORY_STATUSES, type StoryStatus } from "../../domain/visibility.ts";
import { cleanText, tidyLine } from "../wordpress/body/clean-text.ts";
import { authorsOf, type JsonlName, namesOf, tagsOf } from "./names.ts";

/** A story as a line says it: what it leaves out is null, "" or []. `docs/jsonl.schema.json` is its form for others. */
export type JsonlStory = {
  id: string | null;
  slug: string | null;
  headline: string;
  standfirst: string;
  body: string | Record<string, unknown>;
  bodyFormat: BodyFormat;
  status: StoryStatus;
  publishedAt: Instant | null;
  updatedAt: Instant | null;
  embargoUntil: Instant | null;
  language: string | null;
  countries: string[];
  section: string | null;
  tags: JsonlName[];
  authors: JsonlName[];
  dateline: string;
  canonicalUrl: string | null;
  oldPaths: string[];
};

export const BODY_FORMATS = ["text", "html", "tree"] as const;
export type BodyFormat = (typeof BODY_FORMATS)[number];

export const KNOWN_KEYS = new Set([
  "id",
  "slug",
  "headline",
  "standfirst",
  "body",
  "bodyFormat",
  "status",
  "publishedAt",
  "updatedAt",
  "embargoUntil",
  "language",
  "countries",
  "section",
  "tags",
  "authors",
  "dateline",
  "canonicalUrl",
  "oldPaths",
]);

const LONGEST = { id: 300, slug: 400, line: 2_000, standfirst: 10_000, list: 200 };

const refuse = (field: string, message: string, remedy: string): never => {
  throw new ChaparError("invalid", message, { field, remedy });
};

/** A text of one line; null when it is not given or empty. Numbers are taken as they would be written. */
const textAt = (from: Record<string, unknown>, field: string, longest: number): string | null => {
  const value = from[field] ?? "";
  if (typeof value !== "string" && typeof value !== "number") {
    return refuse(field, `"${field}" is no text.`, `Write "${field}" as a text, or leave it out.`);
  }
  const text = tidyLine(String(value));
  if (text.length > longest) refuse(field, `"${field}" is longer than ${longest} characters.`, "Shorten it.");
  return text === "" ? null : text;
};

const listAt = (from: Record<string, unknown>, field: string): unknown[] => {
  const value = from[field] ?? [];
  const list = Array.isArray(value) ? value : [value];
  if (list.length > LONGEST.list) refuse(field, `"${field}" names more than ${LONGEST.list}.`, "Name fewer.");
  return list;
};

const momentAt = (from: Record<string, unknown>, field: string, zone: string): Instant | null => {
  const value = from[field] ?? null;
  if (value === null) return null;
  if (typeof value !== "string") refuse(field, `"${field}" is no date.`, "Write it as 2026-01-31T08:00:00Z.");
  return readMoment(String(value).trim(), field, zone);
};

const statusAt = (from: Record<string, unknown>): StoryStatus => {
  const asked = from.status ?? "published";
  return (
    STORY_STATUSES.find((each) => each === asked) ??
    refuse("status", `There is no status "${String(asked).slice(0, 80)}".`, `Use ${STORY_STATUSES.join(", ")}.`)
  );
};

/** How other systems say that a story is not to be read yet. */
const HOLDS_BACK = /^(embargo.*|draft|is_?draft|private|unpublished)$/i;

/** What is left out of a line does no harm, unless it was to keep the story from readers: nobody can unread it. */
const checkHeldBack = (from: Record<string, unknown>): void => {
  for (const [key, value] of Object.entries(from)) {
    if (KNOWN_KEYS.has(key) || !HOLDS_BACK.test(key) || !value) continue;
    refuse(
      key.slice(0, 80),
      `"${key.slice(0, 80)}" may say that the story is not to be read yet.`,
      'Say it by "status" or "embargoUntil", and leave this out.',
    );
  }
};

const slugAt = (from: Record<string, unknown>): string | null => {
  const slug = textAt(from, "slug", LONGEST.slug);
  // A slug becomes part of an address: what would end or change that address is refused, nothing is quietly replaced.
  return slug === null || /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_.~-]*$/u.test(slug)
    ? slug
    : refuse("slug", `"${slug.slice(0, 80)}" cannot be part of an address.`, "Use letters, digits and hyphens.");
};

const languageAt = (from: Record<string, unknown>): string | null => {
  const text = textAt(from, "language", 40);
  if (text === null) return null;
  return (
    normaliseLanguage(text) ??
    refuse("language", `"${text}" is no language tag.`, 'Use a BCP 47 tag such as "en", "kk" or "uz-Cyrl".')
  );
};

/** A text that begins with an element's tag is HTML, whatever system it comes from. */
const LOOKS_LIKE_HTML =
  /^\s*<(?:p|div|h[1-6]|ul|ol|blockquote|figure|img|table|section|article|span|strong|em|b|i|a|br|!--)[\s>/]/i;

const formatOf = (from: Record<string, unknown>, body: JsonlStory["body"]): BodyFormat => {
  const asked = from.bodyFormat ?? null;
  if (asked === null) {
    if (typeof body !== "string") return "tree";
    return LOOKS_LIKE_HTML.test(body) ? "html" : "text";
  }
  const format = BODY_FORMATS.find((each) => each === asked);
  if (!format) return refuse("bodyFormat", `There is no body format "${asked}".`, `Use ${BODY_FORMATS.join(", ")}.`);
  if ((format === "tree") === (typeof body === "string")) {
    refuse("bodyFormat", `The body is not of the format "${format}".`, 'A "tree" is an object, the others are texts.');
  }
  return format;
};

const bodyAt = (from: Record<string, unknown>): JsonlStory["body"] => {
  const body = from.body ?? null;
  if (typeof body === "string" && body.trim() !== "") return cleanText(body);
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  return refuse("body", "The story has no body.", 'Give "body" as a text, as HTML, or as the tree that the API gives.');
};

const pathsAt = (from: Record<string, unknown>): string[] =>
  listAt(from, "oldPaths").map((value) => {
    const path = typeof value === "string" ? value.trim().normalize("NFC") : "";
    const known = path.startsWith("/") && path.length > 1 && path.length <= LONGEST.line && !/[\p{Cc}#]/u.test(path);
    return known ? path : refuse("oldPaths", "An old path is none.", 'Write it as "/2019/05/name", without the host.');
  });

const canonicalAt = (from: Record<string, unknown>): string | null => {
  const url = textAt(from, "canonicalUrl", LONGEST.line);
  if (url === null || isWebAddress(url)) return url;
  return refuse("canonicalUrl", `"${url.slice(0, 80)}" is no web address.`, "Start it with https://.");
};

/** Reads the fields of a line. Throws "invalid", with the field, at the first that is wrong. Dates without an hour or zone are of `zone`. */
export const readRecord = (from: Record<string, unknown>, zone: string): JsonlStory => {
  const headline =
    textAt(from, "headline", LONGEST.line) ??
    refuse("headline", "The story has no headline.", 'Give "headline" as a text.');
  const body = bodyAt(from);
  checkHeldBack(from);
  return {
    id: textAt(from, "id", LONGEST.id),
    slug: slugAt(from),
    headline,
    standfirst: textAt(from, "standfirst", LONGEST.standfirst) ?? "",
    body,
    bodyFormat: formatOf(from, body),
    status: statusAt(from),
    publishedAt: momentAt(from, "publishedAt", zone),
    updatedAt: momentAt(from, "updatedAt", zone),
    embargoUntil: momentAt(from, "embargoUntil", zone),
    language: languageAt(from),
    countries: namesOf(listAt(from, "countries"), "countries"),
    section: textAt(from, "section", LONGEST.slug),
    tags: tagsOf(listAt(from, "tags")),
    authors: authorsOf(listAt(from, "authors")),
    dateline: textAt(from, "dateline", LONGEST.slug) ?? "",
    canonicalUrl: canonicalAt(from),
    oldPaths: pathsAt(from),
  };
};
