import type { Instant } from "../../domain/instant.ts";
import type { NewStory } from "../../domain/story.ts";
import { storyPath } from "../../domain/story-path.ts";
import type { Timing } from "../../domain/visibility.ts";
import { OUTLET, SETTINGS } from "./data/outlet.ts";
import { type FindPicture, readCopy } from "./read-copy.ts";
import type { StoryCopy } from "./story-copy.ts";
import { fillDates, instantOf } from "./story-time.ts";

const HOUR = 3_600_000;

/** The pages say "Image:" before it. */
export const CREDIT = OUTLET;

/** The first edition has no prefix in its addresses. */
const pathOf = (slug: string, language: string, section: string, publishAt: Instant, author: string | null): string => {
  const path = storyPath(SETTINGS.permalink, { slug, publishAt, id: 0, section, author }, SETTINGS.timeZone);
  return language === SETTINGS.languages[0] ? path : `/${language.toLowerCase()}${path}`;
};

/** An embargo holds a story back two days beyond its publication; a withdrawn one stays as a trace. */
const timingOf = (copy: StoryCopy, publishAt: Instant, now: Instant): Timing => ({
  status: copy.fate === "withdrawn" ? "withdrawn" : "published",
  publishAt,
  embargoUntil: copy.fate === "embargoed" ? Math.ceil(now / HOUR) * HOUR + 48 * HOUR : null,
  withdrawAt: null,
});

/** A typed story as the newsroom stores it, its days counted from `now`. */
export const placeStory = (copy: StoryCopy, now: Instant, picture: FindPicture): NewStory => {
  const zone = SETTINGS.timeZone;
  const language = copy.language ?? "en";
  const publishAt = instantOf(copy.when, now, zone);
  const fill = (text: string): string => fillDates(text, publishAt, zone, language).normalize("NFC");
  const drawn = copy.picture === undefined ? null : picture(copy.picture);
  return {
    slug: copy.slug,
    path: pathOf(copy.slug, language, copy.section, publishAt, copy.by[0] ?? null),
    language,
    headline: fill(copy.headline),
    standfirst: fill(copy.standfirst),
    body: readCopy(fill(copy.text), picture),
    dateline: copy.dateline,
    bylines: copy.by,
    countries: copy.countries,
    section: copy.section,
    tags: copy.tags,
    leadImage: drawn && { image: drawn.image, alt: drawn.alt, credit: drawn.credit, caption: copy.caption ?? "" },
    canonicalUrl: null,
    ...timingOf(copy, publishAt, now),
    updatedAt: copy.updated === undefined ? null : Math.min(now, publishAt + copy.updated * HOUR),
    corrections: (copy.corrections ?? []).map(({ hoursAfter, text }) => ({
      at: Math.min(now, publishAt + hoursAfter * HOUR),
      text: fill(text),
    })),
    translationGroup: copy.group ?? null,
    seoTitle: "",
    seoDescription: "",
    noindex: false,
    origin: null,
  };
};
