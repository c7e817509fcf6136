import { ChaparError } from "../../../domain/errors.ts";
import type { Names } from "../../../domain/reference.ts";

/** Where the stories of a category go. `note` says why the proposal says so. */
export type CategoryMapping = {
  name: string;
  stories: number;
  countries: string[];
  section: string | null;
  tags: string[];
  note: string;
};

/**
 * How foreign terms and types become ours: proposed from what the export holds, written to a file, edited there.
 * `categories` by category slug; `types` by post type; `taxonomies` by name of a custom taxonomy.
 */
export type WpMapping = {
  version: 1;
  /** Where the old site listed categories and tags: its settings, which exports do not hold. "" for no word before the name. */
  bases: { category: string; tag: string };
  countries: { slug: string; code: string; names: Names }[];
  sections: { slug: string; parent: string | null; names: Names }[];
  categories: Record<string, CategoryMapping>;
  taxonomies: Record<string, "tags" | "keep">;
  types: Record<string, "story" | "page" | "skip">;
};

/** A category's mapping; names such as "constructor" find nothing that is not there. */
export const categoryIn = (categories: WpMapping["categories"], slug: string): CategoryMapping | undefined =>
  Object.hasOwn(categories, slug) ? categories[slug] : undefined;

const wrong = (what: string, field: string): ChaparError =>
  new ChaparError("invalid", `The mapping file is wrong: ${what}.`, {
    field,
    remedy: "Mend it there, or delete the file and run a dry run to have it proposed anew.",
  });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isSlug = (value: unknown): value is string =>
  typeof value === "string" && /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(value);
const isNames = (value: unknown): boolean =>
  isRecord(value) && Object.values(value).every((name) => typeof name === "string" && name !== "");

/** What WordPress has when nobody changed it. */
export const DEFAULT_BASES: WpMapping["bases"] = { category: "category", tag: "tag" };

const isBase = (value: unknown): boolean =>
  typeof value === "string" && (value === "" || /^[\p{L}\p{M}\p{N}_-]+(?:\/[\p{L}\p{M}\p{N}_-]+)*$/u.test(value));

const checkCategory = (slug: string, value: unknown, countries: Set<unknown>, sections: Set<unknown>): void => {
  const field = `/categories/${slug}`;
  if (!isRecord(value) || !Array.isArray(value.countries) || !Array.isArray(value.tags)) {
    throw wrong(`category "${slug}" needs "countries", "section" and "tags"`, field);
  }
  const country = value.countries.find((each) => !countries.has(each));
  if (country !== undefined) throw wrong(`category "${slug}" names a country "${country}" that is not listed`, field);
  if (value.section !== null && !sections.has(value.section)) {
    throw wrong(`category "${slug}" names a section "${value.section}" that is not listed`, field);
  }
  if (!value.tags.every(isSlug)) throw wrong(`category "${slug}" has a tag that is no slug`, field);
};

const oneOf = (value: unknown, allowed: readonly string[], field: string): void => {
  if (!isRecord(value)) throw wrong(`"${field}" is missing`, `/${field}`);
  const bad = Object.entries(value).find(([, choice]) => !allowed.includes(String(choice)));
  if (bad) throw wrong(`"${bad[0]}" must be ${allowed.map((each) => `"${each}"`).join(" or ")}`, `/${field}/${bad[0]}`);
};

/** Reads an edited mapping file. Throws ChaparError "invalid" that names the place. */
export const readMapping = (text: string): WpMapping => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw wrong(cause instanceof Error ? cause.message : "it is not JSON", "/");
  }
  if (!isRecord(value) || value.version !== 1) throw wrong('"version" must be 1', "/version");
  const { countries, sections, categories } = value;
  if (!Array.isArray(countries) || !Array.isArray(sections))
    throw wrong('"countries" and "sections" must be lists', "/");
  for (const each of countries) {
    if (!isRecord(each) || !isSlug(each.slug) || !/^[A-Z]{2}$/.test(String(each.code)) || !isNames(each.names)) {
      throw wrong('each country needs "slug", "code" of two letters and "names"', "/countries");
    }
  }
  const known = new Set(sections.map((each) => (isRecord(each) ? each.slug : undefined)));
  for (const each of sections) {
    if (!isRecord(each) || !isSlug(each.slug) || !isNames(each.names))
      throw wrong('each section needs "slug" and "names"', "/sections");
    if (each.parent !== null && !known.has(each.parent))
      throw wrong(`section "${each.slug}" has a parent that is not listed`, "/sections");
  }
  if (!isRecord(categories)) throw wrong('"categories" is missing', "/categories");
  const slugs = new Set(countries.map((each) => each.slug));
  for (const [slug, each] of Object.entries(categories)) checkCategory(slug, each, slugs, known);
  const { bases = DEFAULT_BASES } = value;
  if (!isRecord(bases) || !isBase(bases.category) || !isBase(bases.tag))
    throw wrong(
      '"bases" needs "category" and "tag", words of an address such as "category" or "news/topics"',
      "/bases",
    );
  oneOf(value.taxonomies, ["tags", "keep"], "taxonomies");
  oneOf(value.types, ["story", "page", "skip"], "types");
  return { ...value, bases } as WpMapping;
};
