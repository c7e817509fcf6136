import type { Reference, SiteSettings } from "../../domain/reference.ts";
import { DEFAULT_PERMALINK } from "../../domain/story-path.ts";
import type { Db } from "../engine.ts";
import { type NoValues, prepared } from "../prepared.ts";

/** Of a site that nobody has set up yet. */
const FIRST_SETTINGS: SiteSettings = {
  name: { en: "Chapar" },
  tagline: {},
  languages: ["en"],
  timeZone: "UTC",
  pageSize: 6,
  permalink: DEFAULT_PERMALINK,
  feedText: "full",
  webSubHub: null,
  contactEmail: null,
  ticker: { shape: "bank", pairs: [], minDigits: 4 },
};

/** A row of its own: editors' settings may change all else. */
export const DEMO_KEY = "demo";

const settingRow = prepared<{ key: string }>()((query, place) =>
  query.selectFrom("setting").select("value").where("key", "=", place("key")),
);
const countryRows = prepared<NoValues>()((query) =>
  query.selectFrom("country").selectAll().orderBy("position").orderBy("slug"),
);
const sectionRows = prepared<NoValues>()((query) =>
  query.selectFrom("section").selectAll().orderBy("position").orderBy("slug"),
);
const pageRows = prepared<NoValues>()((query) =>
  query.selectFrom("page").select(["slug", "language", "title"]).orderBy("id"),
);

export const isSetUp = async (db: Db): Promise<boolean> => (await settingRow(db, { key: "site" })).length > 0;

export const isDemo = async (db: Db): Promise<boolean> => (await settingRow(db, { key: DEMO_KEY })).length > 0;

export const reference = async (db: Db): Promise<Reference> => {
  const [setting] = await settingRow(db, { key: "site" });
  const countries = await countryRows(db, {});
  const sections = await sectionRows(db, {});
  return {
    settings: setting ? { ...FIRST_SETTINGS, ...(JSON.parse(setting.value) as SiteSettings) } : FIRST_SETTINGS,
    countries: countries.map((row) => ({ ...row, names: JSON.parse(row.names) })),
    sections: sections.map((row) => ({ ...row, names: JSON.parse(row.names) })),
    pages: (await pageRows(db, {})).map((row) => ({ ...row })),
  };
};
