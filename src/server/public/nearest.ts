import { formatAddress } from "../../domain/address.ts";
import { type ArchiveRef, archiveKey } from "../../domain/archive.ts";
import type { Reference } from "../../domain/reference.ts";
import type { SiteContext } from "../../site/context.ts";
import { messagesFor, say } from "../../site/messages/messages.ts";
import { archiveTitle } from "../../site/parts/archive-title.ts";
import type { PublicDeps } from "./asked.ts";

type Link = { href: string; text: string };

/** Ways on from a page number that an archive does not have: its newest and its oldest page. */
export const nearestPages = (context: SiteContext, ref: ArchiveRef, pages: number): Link[] => {
  const { language, reference } = context;
  const messages = messagesFor(language);
  const href = (page: number | "newest"): string => formatAddress({ kind: "archive", language, ref, page }, reference);
  const newest = {
    href: href("newest"),
    text: `${messages.pageNewest}: ${say(messages, "pageOf", { page: pages, pages })}`,
  };
  if (pages < 2) return [newest];
  return [newest, { href: href(1), text: `${messages.pageOldest}: ${say(messages, "pageOf", { page: 1, pages })}` }];
};

const parts = (key: string, language: string): number[] => key.slice(`${language}/date/`.length).split("/").map(Number);

const refOf = ([year = 1, month, day]: number[]): ArchiveRef => {
  if (month === undefined) return { kind: "year", year };
  return day === undefined ? { kind: "month", year, month } : { kind: "day", year, month, day };
};

const archiveLink = (context: SiteContext, reference: Reference, ref: ArchiveRef): Link => ({
  href: formatAddress({ kind: "archive", language: context.language, ref, page: "newest" }, reference),
  text: archiveTitle(context, { ref, tag: null, author: null }),
});

/** Ways on from a date without stories: the nearest dates of the same length that have some, and all stories. */
export const nearestDates = async ({ storage }: PublicDeps, context: SiteContext, ref: ArchiveRef): Promise<Link[]> => {
  const { language, reference } = context;
  const wanted = archiveKey(language, ref);
  const counts = await storage.archiveCounts(`${language}/date/`);
  const alike = counts
    .filter(({ key, count }) => count > 0 && key.length === wanted.length)
    .map(({ key }) => key)
    .sort();
  const near = [alike.findLast((key) => key < wanted), alike.find((key) => key > wanted)];
  const refs = near.flatMap((key) => (key === undefined ? [] : [refOf(parts(key, language))]));
  return [...refs, { kind: "all" } as const].map((each) => archiveLink(context, reference, each));
};
