import { type ArchiveRef, archiveKey } from "../../domain/archive.ts";
import { dependency } from "../../domain/dependency.ts";
import { type Instant, instantIn, zonedParts } from "../../domain/instant.ts";
import { pageCount, pageOfSeq } from "../../domain/pagination.ts";
import type { SiteContext } from "../../site/context.ts";
import { archiveHref } from "../../site/links.ts";
import type { PublicDeps } from "./asked.ts";
import type { Basis } from "./basis.ts";

export type YearLink = { year: number; path: string; page: number };

/** The jump by year, newest first, and what changes it. */
export type YearLinks = { years: YearLink[]; dependsOn: string[] };

/** A year with stories, and how many of the archive were published up to its end. */
type Year = { year: number; upTo: number };

/** No web archive reaches further back; what does is on the pages before the first year's. */
const FIRST_YEAR = 1990;

const beginningOf = (year: number, zone: string): Instant =>
  instantIn({ year, month: 1, day: 1, hour: 0, minute: 0, second: 0 }, zone);

const yearsWithStories = async ({ storage }: PublicDeps, basis: Basis, key: string): Promise<Year[]> => {
  const zone = basis.reference.settings.timeZone;
  const last = zonedParts(basis.now, zone).year;
  const years = Array.from({ length: last - FIRST_YEAR + 2 }, (_, at) => FIRST_YEAR + at);
  const counts = await storage.countsBefore(
    key,
    years.map((year) => beginningOf(year, zone)),
  );
  return years.slice(0, -1).flatMap((year, at) => {
    const [before = 0, upTo = 0] = counts.slice(at, at + 2);
    return upTo > before ? [{ year, upTo }] : [];
  });
};

/** Into the list itself: entries are numbered by publication, so a year's newest story stands where the year ends. */
const linksInto = (years: readonly Year[], context: SiteContext, ref: ArchiveRef): YearLink[] => {
  const size = context.reference.settings.pageSize;
  const total = years.at(-1)?.upTo ?? 0;
  const pages = pageCount(total, size);
  return years.map(({ year, upTo }) => {
    const page = pageOfSeq(total, size, upTo);
    return { year, page, path: archiveHref(context, ref, page === pages ? "newest" : page) };
  });
};

/** Between the archives of years. */
const linksBetween = (years: readonly Year[], context: SiteContext): YearLink[] =>
  years.map(({ year }) => ({ year, page: 1, path: archiveHref(context, { kind: "year", year }) }));

/** Links between years change only when a year without stories gets its first, so these are the archives to watch. */
const yearsMissing = (years: readonly Year[], language: string): string[] => {
  const known = years.map(({ year }) => year);
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  const around = Array.from({ length: last - first + 3 }, (_, at) => first - 1 + at);
  return around
    .filter((year) => !known.includes(year))
    .map((year) => dependency.archive(archiveKey(language, { kind: "year", year })));
};

/** Within the archive, except that archives of dates lead to one another's years. */
export const yearsFor = async (
  deps: PublicDeps,
  basis: Basis,
  context: SiteContext,
  ref: ArchiveRef,
): Promise<YearLinks> => {
  const { language } = context;
  const dated = ref.kind === "year" || ref.kind === "month" || ref.kind === "day";
  const key = archiveKey(language, dated ? { kind: "all" } : ref);
  const name = dependency.archive(key);
  const years = await deps.memory.get([`years:${key}`, name], () => yearsWithStories(deps, basis, key));
  if (dated) return { years: linksBetween(years, context).reverse(), dependsOn: yearsMissing(years, language) };
  return { years: linksInto(years, context, ref).reverse(), dependsOn: [name] };
};
