import { RESERVED_SEGMENTS } from "../../../domain/address.ts";
import type { Survey, SurveyTerm } from "../survey.ts";
import { countryNames, countrySlug, wordsOf } from "./countries.ts";
import { distance } from "./distance.ts";
import { type CategoryMapping, categoryIn, DEFAULT_BASES, type WpMapping } from "./mapping.ts";
import { proposeTaxonomies, proposeTypes } from "./propose-types.ts";
import { type CategoryReading, readCategory } from "./read-category.ts";

/** Categories that say nothing of a story. */
const EMPTY = new Set([
  "uncategorized",
  "uncategorised",
  "без-рубрики",
  "без-категории",
  "home",
  "main",
  "general",
  "allgemein",
]);

/** A misspelt slug may have the most stories, so categories count before stories. */
const CATEGORY_WEIGHT = 1e9;

type Reading = CategoryReading & { term: SurveyTerm };

const byUse = (a: Reading, b: Reading): number =>
  b.term.stories - a.term.stories || (a.term.slug < b.term.slug ? -1 : 1);

/** What stands behind a country in several categories, or by itself, is a section; a word near to one is that one misspelt. */
const correctRest = (rest: string, uses: ReadonlyMap<string, number>): string => {
  if ([...rest].length < 5) return rest;
  const own = uses.get(rest) ?? 0;
  const better = [...uses].find(
    ([word, count]) =>
      word !== rest &&
      count > own &&
      [...word].length >= 5 &&
      distance(word, rest, 1) <= 1 &&
      plainlyMisspelt(word, rest),
  );
  return better?.[0] ?? rest;
};

/** A plural or another ending alone is a word of its own; a doubled or wrong letter inside is a slip. */
const plainlyMisspelt = (right: string, wrong: string): boolean =>
  !right.startsWith(wrong) && !wrong.startsWith(right) && right[0] === wrong[0];

/** How often words stand for sections: first by categories that have them in slug or name, then by stories. */
const restUses = (readings: readonly Reading[]): Map<string, number> => {
  const uses = new Map<string, number>();
  const count = (word: string, weight: number): void => {
    if (word !== "") uses.set(word, (uses.get(word) ?? 0) + weight);
  };
  for (const { rest, term } of readings) {
    count(rest, CATEGORY_WEIGHT + term.stories);
    count(readCategory(term.name).rest, CATEGORY_WEIGHT);
  }
  return uses;
};

const sectionSlug = (rest: string): string => rest || "news";

const nameOf = (slug: string, readings: readonly Reading[]): string => {
  const own = readings.find(({ term, codes }) => codes.length === 0 && wordsOf(term.slug).join("-") === slug)?.term
    .name;
  return own || slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll("-", " ");
};

const mapCategory = (
  reading: Reading,
  parents: ReadonlyMap<string, Reading>,
  uses: ReadonlyMap<string, number>,
): CategoryMapping => {
  const { term } = reading;
  const base = { name: term.name, stories: term.stories, tags: [] };
  if (EMPTY.has(wordsOf(term.slug).join("-")))
    return { ...base, countries: [], section: null, note: "says nothing of the story" };
  const above = parents.get(term.parent)?.codes ?? [];
  const codes = reading.codes.length > 0 ? reading.codes : above;
  const rest = correctRest(reading.rest, uses);
  const notes = [
    ...(codes.length > 0 && rest !== "" ? ["country and section"] : []),
    ...(rest !== reading.rest ? [`"${reading.rest}" read as "${rest}"`] : []),
    ...(reading.misspelt ? ["name of the country misspelt"] : []),
    ...(reading.codes.length === 0 && above.length > 0 ? [`country of its parent "${term.parent}"`] : []),
  ];
  return {
    ...base,
    countries: codes.map(countrySlug),
    section: rest === "" ? null : sectionSlug(rest),
    note: notes.join("; "),
  };
};

/** Parents of sections are those of the categories where both are plain sections. */
const sectionsOf = (
  readings: readonly Reading[],
  categories: WpMapping["categories"],
  language: string,
): WpMapping["sections"] => {
  const slugs = [...new Set(Object.values(categories).flatMap(({ section }) => (section === null ? [] : [section])))];
  const parentOf = (slug: string): string | null => {
    const plain = readings.find(
      ({ term, codes }) => codes.length === 0 && categoryIn(categories, term.slug)?.section === slug,
    );
    const above = plain && categoryIn(categories, plain.term.parent);
    return above && above.countries.length === 0 && above.section !== slug ? above.section : null;
  };
  const parents = new Map(slugs.map((slug) => [slug, parentOf(slug)]));
  return slugs.map((slug) => {
    const parent = parents.get(slug) ?? null;
    const circles = parent !== null && lineHas(parents, parent, slug);
    return { slug, parent: circles ? null : parent, names: { [language]: nameOf(slug, readings) } };
  });
};

const lineHas = (parents: ReadonlyMap<string, string | null>, from: string, slug: string): boolean => {
  const seen = new Set<string>();
  for (let at: string | null = from; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === slug) return true;
    seen.add(at);
  }
  return false;
};

/** Proposes where everything goes. `languages` are those of the editions, the first one's names are the export's. */
export const proposeMapping = (survey: Survey, languages: readonly string[]): WpMapping => {
  const language = languages[0] ?? "en";
  const terms = [...survey.terms.values()].filter(({ taxonomy }) => taxonomy === "category");
  const readings = terms.map((term): Reading => ({ ...readCategory(term.slug), term })).sort(byUse);
  const parents = new Map(readings.map((reading) => [reading.term.slug, reading]));
  const uses = restUses(readings);
  const categories = Object.fromEntries(
    readings.map((reading) => [reading.term.slug, mapCategory(reading, parents, uses)]),
  );
  const codes = new Set(readings.flatMap((reading) => reading.codes));
  const countries = [...codes].map((code) => ({ slug: countrySlug(code), code, names: countryNames(code, languages) }));
  const reserved: readonly string[] = RESERVED_SEGMENTS;
  return {
    version: 1,
    bases: DEFAULT_BASES,
    countries: countries.filter(({ slug }) => !reserved.includes(slug)),
    sections: sectionsOf(readings, categories, language),
    categories,
    taxonomies: proposeTaxonomies(survey),
    types: proposeTypes(survey),
  };
};
