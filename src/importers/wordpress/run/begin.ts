import { DigestMap } from "../../store/digest-map.ts";
import type { ImportDeps, ImportInput } from "../deps.ts";
import { readMapping } from "../mapping/mapping.ts";
import { proposeMapping } from "../mapping/propose-mapping.ts";
import { openImageDesk } from "../media/image-desk.ts";
import { openLedger } from "../report/ledger.ts";
import type { Survey } from "../survey.ts";
import type { Run } from "./run.ts";
import { hostsOf, settingsFrom, siteIdentity, withMapping } from "./site-facts.ts";

const EMPTY_SITE = {
  title: "",
  description: "",
  link: "",
  language: "",
  version: "",
  baseSiteUrl: "",
  baseBlogUrl: "",
};

export type Begun = { run: Run; applied: boolean };

/**
 * Settles what the run is read against. An empty newsroom takes name, languages, zone and permalink form from the
 * export, in the same transaction as countries and sections; a newsroom with stories keeps its own.
 */
export const beginRun = async (deps: ImportDeps, input: ImportInput, survey: Survey): Promise<Begun> => {
  const before = await deps.storage.reference();
  const stories = await deps.storage.listStories({}, 1, 1);
  const isEmpty = stories.total === 0 && before.countries.length === 0 && before.sections.length === 0;
  const settings = isEmpty ? settingsFrom(survey, before.settings) : before.settings;
  const mapping = input.mapping === null ? proposeMapping(survey, settings.languages) : readMapping(input.mapping);
  if (!input.dryRun) {
    const merged = withMapping(before, mapping);
    await deps.storage.transaction(async (stores) => {
      if (isEmpty) await stores.saveSettings(settings);
      if (merged.countries.length > before.countries.length) await stores.saveCountries(merged.countries);
      if (merged.sections.length > before.sections.length) await stores.saveSections(merged.sections);
    });
  }
  const [site = EMPTY_SITE] = survey.sites;
  const ledger = openLedger();
  const { attachments, terms, authors } = survey;
  const identity = siteIdentity(site);
  const hosts = hostsOf(survey.sites);
  const { media, dryRun } = input;
  const images = openImageDesk({ deps, site: identity, media, dryRun, hosts, attachments, ledger });
  const categories = [...terms.values()].filter((term) => term.taxonomy === "category" && term.id !== "");
  const setting = {
    site: identity,
    siteTitle: site.title,
    hosts,
    zone: settings.timeZone,
    permalink: settings.permalink,
    languages: settings.languages,
    mapping,
    authors,
    terms,
    categoryById: new Map(categories.map(({ id, slug }) => [id, slug])),
    attachments,
    patterns: survey.patterns,
    images,
  };
  const run = {
    deps,
    input,
    setting,
    ledger,
    paths: new DigestMap(),
    met: new DigestMap(),
    seen: new Set<string>(),
    sticky: [],
    parents: new Map(),
  };
  return { run, applied: isEmpty && !input.dryRun };
};
