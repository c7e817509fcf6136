import { validateBody } from "../../domain/body-validate.ts";
import { ChaparError } from "../../domain/errors.ts";
import type { Instant } from "../../domain/instant.ts";
import { editionTag } from "../../domain/language.ts";
import type { Author, Tag } from "../../domain/reference.ts";
import { slugify } from "../../domain/slug.ts";
import { BLANK_STORY, type NewStory } from "../../domain/story.ts";
import { storyPath } from "../../domain/story-path.ts";
import { type ReadBody, readBody } from "./read-body.ts";
import type { JsonlStory } from "./record.ts";
import type { JsonlSetting } from "./setting.ts";

export type MadeStory = { story: NewStory; authors: Author[]; tags: Tag[]; lossy: ReadBody["lossy"] };

const countriesOf = (named: readonly string[], { countryOf }: JsonlSetting): string[] =>
  named.map((text) => {
    const country = countryOf(text);
    if (country) return country.slug;
    throw new ChaparError("invalid", `There is no country "${text.slice(0, 80)}".`, {
      field: "countries",
      remedy: 'Name it by its ISO 3166 code or its English name, as in "KZ" or "kazakhstan".',
    });
  });

const sectionNamed = (named: string | null, { sectionOf }: JsonlSetting): string | null => {
  if (named === null) return null;
  const section = sectionOf(named);
  if (section) return section.slug;
  throw new ChaparError("invalid", `"${named.slice(0, 80)}" cannot be a section.`, {
    field: "section",
    remedy: "Name it by a word.",
  });
};

/** The story of a line. `at` is when it is published if the line does not say. */
export const makeStory = (record: JsonlStory, setting: JsonlSetting, at: Instant): MadeStory => {
  const { languages, permalink, timeZone } = setting.settings;
  const language = (record.language === null ? null : editionTag(record.language)) ?? languages[0] ?? "en";
  const { body, lossy } = readBody(record, language);
  const publishAt = record.publishedAt ?? at;
  const section = sectionNamed(record.section, setting);
  const slug = record.slug ?? (slugify(record.headline, language) || "story");
  const bylines = record.authors.map((author) => author.slug);
  const path = storyPath(permalink, { slug, publishAt, id: 0, section, author: bylines[0] ?? null }, timeZone);
  const story: NewStory = {
    ...BLANK_STORY,
    slug,
    path: languages.indexOf(language) > 0 ? `/${language.toLowerCase()}${path}` : path,
    language,
    status: record.status,
    headline: record.headline,
    standfirst: record.standfirst,
    body: record.bodyFormat === "tree" ? validateBody(body) : body,
    dateline: record.dateline,
    bylines,
    countries: countriesOf(record.countries, setting),
    section,
    tags: record.tags.map((tag) => tag.slug),
    canonicalUrl: record.canonicalUrl,
    publishAt,
    updatedAt: record.updatedAt,
    embargoUntil: record.embargoUntil,
  };
  const authors = record.authors.map((author) => ({ ...author, role: "", bio: "", email: null }));
  return { story, authors, tags: record.tags.map((tag) => ({ ...tag, synonyms: [] })), lossy };
};
