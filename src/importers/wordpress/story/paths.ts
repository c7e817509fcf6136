import { RESERVED_SEGMENTS } from "../../../domain/address.ts";
import { type Instant, instantIn } from "../../../domain/instant.ts";
import { slugify } from "../../../domain/slug.ts";
import { storyPath } from "../../../domain/story-path.ts";
import { readWpDate } from "../dates.ts";
import { oldPathOf } from "../permalink.ts";
import { decodedText } from "../plain-text.ts";
import type { WpPost } from "../wxr/records.ts";
import { allMeta } from "./meta.ts";
import type { ImportSetting } from "./setting.ts";

/** WordPress cuts a name at 200 bytes of its percent-encoded form, between letters or inside one. */
const CUT_FROM = 190;

/** The name WordPress gave, or the whole slug where WordPress cut it off. */
export const slugOf = (post: WpPost, headline: string, language: string): string => {
  const name = decodedText(post.name).replace(/^-+|-+$/g, "");
  const whole = slugify(headline, language);
  const usable = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_.~-]*$/u.test(name) ? name : "";
  const isCut =
    encodeURIComponent(name).length >= CUT_FROM && whole.startsWith(name.slice(0, 20)) && whole.length > name.length;
  return (isCut ? whole : usable) || whole || `story-${post.id || "0"}`;
};

export type PathFacts = {
  slug: string;
  publishAt: Instant;
  section: string | null;
  author: string | null;
  language: string;
};

const prefixOf = (language: string, languages: readonly string[]): string =>
  languages.indexOf(language) > 0 ? `/${language.toLowerCase()}` : "";

/** A path that the site's own lists have, made another: "/kazakhstan-story", "/news-media/slug". */
const besideLists = (path: string, setting: ImportSetting): string => {
  const [first = "", second = "", ...rest] = path.slice(1).split("/");
  const countries = setting.mapping.countries.map(({ slug }) => slug);
  const isReserved = (RESERVED_SEGMENTS as readonly string[]).includes(first);
  if (second === "") return isReserved || [...countries, ...setting.languages].includes(first) ? `${path}-story` : path;
  if (isReserved) return `/news-${path.slice(1)}`;
  const isList =
    rest.length === 0 && countries.includes(first) && setting.mapping.sections.some(({ slug }) => slug === second);
  return isList ? `${path}-story` : path;
};

/** The story's path in the newsroom's form. */
export const newPath = (post: WpPost, facts: PathFacts, setting: ImportSetting): string => {
  const path = storyPath(setting.permalink, { ...facts, id: Number(post.id) || 0 }, setting.zone);
  return prefixOf(facts.language, setting.languages) + besideLists(path, setting);
};

/** WordPress's own dated forms: sites change between them, and links of all times are out there. */
const DATED_FORMS = ["/:year/:month/:slug", "/:year/:month/:day/:slug"];
const MOST_OLD_NAMES = 25;

const oldNames = (post: WpPost): string[] =>
  [...new Set([decodedText(post.name), ...allMeta(post, "_wp_old_slug").map(decodedText)])]
    .filter(Boolean)
    .slice(0, MOST_OLD_NAMES);

const oldDates = (post: WpPost, publishAt: Instant, zone: string): Instant[] => {
  const earlier = allMeta(post, "_wp_old_date").flatMap((day) => readWpDate(`${day} 12:00:00`) ?? []);
  return [...new Set([publishAt, ...earlier.map((wall) => instantIn(wall, zone))])].slice(0, MOST_OLD_NAMES);
};

/** Every address at which WordPress answered for a post, decoded; `path` is where it stands now and is left out. */
export const oldAddresses = (
  post: WpPost,
  facts: PathFacts,
  path: string,
  pages: number,
  setting: ImportSetting,
): string[] => {
  const names = oldNames(post);
  const prefix = prefixOf(facts.language, setting.languages);
  const id = Number(post.id) || 0;
  const link = oldPathOf(post.link);
  const found = new Set<string>();
  if (id > 0) found.add(`/?p=${id}`);
  if (link !== null && link !== "/") found.add(link);
  const guid = oldPathOf(post.guid);
  if (guid !== null && /^\/\?(?:p|page_id)=\d+$/.test(guid)) found.add(guid);
  for (const slug of names) {
    if (link !== null && !link.includes("?") && names[0]) found.add(replaceLast(link, names[0], slug));
    for (const form of new Set([setting.permalink, ...DATED_FORMS])) {
      for (const publishAt of oldDates(post, facts.publishAt, setting.zone)) {
        found.add(prefix + storyPath(form, { ...facts, slug, publishAt, id }, setting.zone));
      }
    }
  }
  const base = link !== null && !link.includes("?") ? link : path;
  for (let page = 2; page <= Math.min(pages, 100); page += 1) found.add(`${base}/${page}`);
  found.delete(path);
  return [...found].filter((address) => address !== "/" && address.length <= 2_000);
};

const replaceLast = (text: string, old: string, next: string): string => {
  const at = text.lastIndexOf(old);
  return at < 0 ? text : text.slice(0, at) + next + text.slice(at + old.length);
};
