import { type Instant, pad, zonedParts } from "./instant.ts";

/** One archive of an edition. Names are slugs. Each has an address, a counter and feeds. */
export type ArchiveRef =
  | { kind: "all" }
  | { kind: "country"; country: string }
  | { kind: "section"; section: string }
  | { kind: "country-section"; country: string; section: string }
  | { kind: "tag"; tag: string }
  | { kind: "author"; author: string }
  | { kind: "year"; year: number }
  | { kind: "month"; year: number; month: number }
  | { kind: "day"; year: number; month: number; day: number };

/** The edition of stories in every language; it has the archive "all" only. */
export const EVERY_LANGUAGE = "*";

/** Key of an archive in storage and in the response cache: "en/country/kazakhstan". */
export const archiveKey = (edition: string, ref: ArchiveRef): string => `${edition}/${archiveName(ref)}`;

const archiveName = (ref: ArchiveRef): string => {
  switch (ref.kind) {
    case "all":
      return "all";
    case "country":
      return `country/${ref.country}`;
    case "section":
      return `section/${ref.section}`;
    case "country-section":
      return `country/${ref.country}/section/${ref.section}`;
    case "tag":
      return `tag/${ref.tag}`;
    case "author":
      return `author/${ref.author}`;
    case "year":
      return `date/${pad(ref.year, 4)}`;
    case "month":
      return `date/${pad(ref.year, 4)}/${pad(ref.month)}`;
    case "day":
      return `date/${pad(ref.year, 4)}/${pad(ref.month)}/${pad(ref.day)}`;
  }
};

/** What decides a public story's archives. `sections` is its section with all ancestors; dates are in the newsroom's zone. */
export type ArchiveFacts = {
  edition: string;
  publishedAt: Instant;
  zone: string;
  countries: string[];
  sections: string[];
  tags: string[];
  authors: string[];
};

/** The keys of every archive that a public story belongs to, each once. */
export const archivesOf = (facts: ArchiveFacts): string[] => {
  const { year, month, day } = zonedParts(facts.publishedAt, facts.zone);
  const refs: ArchiveRef[] = [
    { kind: "all" },
    { kind: "year", year },
    { kind: "month", year, month },
    { kind: "day", year, month, day },
    ...facts.countries.map((country): ArchiveRef => ({ kind: "country", country })),
    ...facts.sections.map((section): ArchiveRef => ({ kind: "section", section })),
    ...facts.countries.flatMap((country) =>
      facts.sections.map((section): ArchiveRef => ({ kind: "country-section", country, section })),
    ),
    ...facts.tags.map((tag): ArchiveRef => ({ kind: "tag", tag })),
    ...facts.authors.map((author): ArchiveRef => ({ kind: "author", author })),
  ];
  const keys = refs.map((ref) => archiveKey(facts.edition, ref));
  return [...new Set([archiveKey(EVERY_LANGUAGE, { kind: "all" }), ...keys])];
};

/** The edition a story appears in: its language where the site has that edition, else the first edition. */
export const editionOf = (language: string, editions: readonly string[]): string =>
  editions.includes(language) ? language : (editions[0] ?? "en");
