import { formatAddress } from "../../domain/address.ts";
import { type ArchiveRef, archiveKey } from "../../domain/archive.ts";
import { dependency } from "../../domain/dependency.ts";
import { pageCount, pageOfSeq } from "../../domain/pagination.ts";
import type { Reference } from "../../domain/reference.ts";
import type { ArchiveCount } from "../../domain/stores.ts";
import type { PublicDeps } from "./asked.ts";

export type YearLink = { year: number; path: string; page: number };

/** The jump by year, newest first, and what changes it. */
export type YearLinks = { years: YearLink[]; dependsOn: string[] };

type YearCount = { year: number; count: number };

const yearCounts = (language: string, counts: readonly ArchiveCount[]): YearCount[] =>
  counts
    .flatMap(({ key, count }) => {
      const year = /^date\/(\d{4})$/.exec(key.slice(language.length + 1))?.[1];
      return year === undefined || count === 0 ? [] : [{ year: Number(year), count }];
    })
    .sort((a, b) => a.year - b.year);

const datedLinks = (years: readonly YearCount[], language: string, reference: Reference): YearLink[] =>
  years.map(({ year, count }) => ({
    year,
    path: formatAddress({ kind: "archive", language, ref: { kind: "year", year }, page: "newest" }, reference),
    page: pageCount(count, reference.settings.pageSize),
  }));

/** Entries are numbered by publication, so a year's newest story stands at the sum of all years up to it. */
const pagedLinks = (years: readonly YearCount[], language: string, reference: Reference): YearLink[] => {
  const size = reference.settings.pageSize;
  const total = years.reduce((sum, { count }) => sum + count, 0);
  const pages = pageCount(total, size);
  let seq = 0;
  return years.map(({ year, count }) => {
    seq += count;
    const page = pageOfSeq(total, size, seq);
    const address = {
      kind: "archive",
      language,
      ref: { kind: "all" },
      page: page === pages ? "newest" : page,
    } as const;
    return { year, path: formatAddress(address, reference), page };
  });
};

/** Links to years change only when a year without stories gets its first, so these are the archives to watch. */
const yearsMissing = (years: readonly YearCount[], language: string): string[] => {
  const known = years.map(({ year }) => year);
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  const around = Array.from({ length: last - first + 3 }, (_, at) => first - 1 + at);
  return around
    .filter((year) => !known.includes(year))
    .map((year) => dependency.archive(archiveKey(language, { kind: "year", year })));
};

/** Into the list of all stories, or between the archives of dates. Other archives have none: their years are not counted. */
export const yearsFor = async (
  { storage, memory }: PublicDeps,
  reference: Reference,
  language: string,
  ref: ArchiveRef,
): Promise<YearLinks> => {
  const dated = ref.kind === "year" || ref.kind === "month" || ref.kind === "day";
  if (!dated && ref.kind !== "all") return { years: [], dependsOn: [] };
  const all = dependency.archive(archiveKey(language, { kind: "all" }));
  const counts = await memory.get([`years:${language}`, all], async () =>
    yearCounts(language, await storage.archiveCounts(`${language}/date/`)),
  );
  if (dated)
    return { years: datedLinks(counts, language, reference).reverse(), dependsOn: yearsMissing(counts, language) };
  return { years: pagedLinks(counts, language, reference).reverse(), dependsOn: [all] };
};
