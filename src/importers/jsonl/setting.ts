import { ChaparError } from "../../domain/errors.ts";
import type { Country, Reference, Section, SiteSettings } from "../../domain/reference.ts";
import { slugify } from "../../domain/slug.ts";
import { compared, countryNames, countrySlug, countryWords } from "../wordpress/mapping/countries.ts";
import type { Survey } from "./survey.ts";

type Places = { settings: SiteSettings; countries: Country[]; sections: Section[] };

/** What every line is read against: the newsroom with what the lines add to it. */
export type JsonlSetting = Places & {
  /** The country that a slug, a name in a language of the region or an ISO 3166 code means. */
  countryOf(text: string): Country | null;
  /** The section that a slug or a name means. */
  sectionOf(text: string): Section | null;
};

/** What the readings found that the newsroom did not have. */
export type Added = { languages: string[]; countries: string[]; sections: string[] };

/** A field that names more sections is no section, and the navigation of no site holds them. */
const MOST_SECTIONS = 200;

const byUse = (tally: ReadonlyMap<string, number>): string[] =>
  [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);

const codeOf = (text: string): string | null => {
  const code = countryWords().get(compared(text));
  if (code !== undefined) return code;
  return /^[A-Za-z]{2}$/.test(text) && [...countryWords().values()].includes(text.toUpperCase())
    ? text.toUpperCase()
    : null;
};

const findCountry = (countries: readonly Country[], text: string): Country | null => {
  const own = countries.find(
    ({ slug, names }) => slug === text || Object.values(names).some((name) => compared(name) === compared(text)),
  );
  if (own) return own;
  const code = codeOf(text.trim());
  return countries.find((each) => each.code === code) ?? null;
};

const findSection = (sections: readonly Section[], text: string): Section | null =>
  sections.find(({ slug }) => slug === text || slug === slugify(text, "en")) ??
  sections.find(({ names }) => Object.values(names).includes(text)) ??
  null;

const addCountries = (setting: Places, survey: Survey): string[] => {
  const added: string[] = [];
  for (const text of byUse(survey.countries)) {
    const code = findCountry(setting.countries, text) ? null : codeOf(text.trim());
    if (code === null) continue;
    const names = countryNames(code, setting.settings.languages);
    setting.countries.push({ slug: countrySlug(code), code, names, position: setting.countries.length });
    added.push(countrySlug(code));
  }
  return added;
};

const titled = (text: string, slug: string): string =>
  text === slug ? slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll("-", " ") : text;

const addSections = (setting: Places, survey: Survey): string[] => {
  const added: string[] = [];
  const [language = "en"] = setting.settings.languages;
  for (const text of byUse(survey.sections)) {
    const slug = slugify(text, "en");
    if (slug === "" || findSection(setting.sections, text)) continue;
    const names = { [language]: titled(text.trim(), slug) };
    setting.sections.push({ slug, parent: null, names, position: setting.sections.length });
    added.push(slug);
  }
  if (added.length <= MOST_SECTIONS) return added;
  throw new ChaparError("invalid", `The files name ${added.length} new sections.`, {
    field: "section",
    remedy: `Name at most ${MOST_SECTIONS}, and make the others tags.`,
  });
};

/** Stories say the same few names again and again, and comparing them is slow. */
const remembering = <Found>(find: (text: string) => Found): ((text: string) => Found) => {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    if (known.size < 1_000) known.set(text, found);
    return found;
  };
};

/**
 * The newsroom as the lines need it. One that nobody has set up takes the languages of the lines as its editions, the
 * most frequent first. Countries that ISO 3166 knows and sections are added where they are missing.
 */
export const settle = (
  reference: Reference,
  isSetUp: boolean,
  survey: Survey,
): { setting: JsonlSetting; added: Added } => {
  const named = isSetUp ? [] : byUse(survey.languages);
  const settings = named.length > 0 ? { ...reference.settings, languages: named } : reference.settings;
  const places = { settings, countries: [...reference.countries], sections: [...reference.sections] };
  const added = { languages: named, countries: addCountries(places, survey), sections: addSections(places, survey) };
  const countryOf = remembering((text) => findCountry(places.countries, text));
  const sectionOf = remembering((text) => findSection(places.sections, text));
  return { setting: { ...places, countryOf, sectionOf }, added };
};
