import { type ArchiveRef, archiveKey } from "../../domain/archive.ts";
import type { SiteContext } from "../../site/context.ts";
import { archiveHref } from "../../site/links.ts";
import { messagesFor, say } from "../../site/messages/messages.ts";
import { archiveTitle } from "../../site/parts/archive-title.ts";
import type { PublicDeps } from "./asked.ts";

type Link = { href: string; text: string };

/** Ways on from a page number that an archive does not have: its newest and its oldest page. */
export const nearestPages = (context: SiteContext, ref: ArchiveRef, pages: number): Link[] => {
  const messages = messagesFor(context.language);
  const newest = {
    href: archiveHref(context, ref),
    text: `${messages.pageNewest}: ${say(messages, "pageOf", { page: pages, pages })}`,
  };
  if (pages < 2) return [newest];
  return [
    newest,
    {
      href: archiveHref(context, ref, 1),
      text: `${messages.pageOldest}: ${say(messages, "pageOf", { page: 1, pages })}`,
    },
  ];
};

const parts = (key: string, language: string): number[] => key.slice(`${language}/date/`.length).split("/").map(Number);

const refOf = ([year = 1, month, day]: number[]): ArchiveRef => {
  if (month === undefined) return { kind: "year", year };
  return day === undefined ? { kind: "month", year, month } : { kind: "day", year, month, day };
};

const archiveLink = (context: SiteContext, ref: ArchiveRef): Link => ({
  href: archiveHref(context, ref),
  text: archiveTitle(context, { ref, tag: null, author: null }),
});

/** Ways on from a date without stories: the nearest dates of the same length that have some, and all stories. */
export const nearestDates = async ({ storage }: PublicDeps, context: SiteContext, ref: ArchiveRef): Promise<Link[]> => {
  const { language } = context;
  const wanted = archiveKey(language, ref);
  const counts = await storage.archiveCounts(`${language}/date/`);
  const alike = counts
    .filter(({ key, count }) => count > 0 && key.length === wanted.length)
    .map(({ key }) => key)
    .sort();
  const near = [alike.findLast((key) => key < wanted), alike.find((key) => key > wanted)];
  const refs = near.flatMap((key) => (key === undefined ? [] : [refOf(parts(key, language))]));
  return [...refs, { kind: "all" } as const].map((each) => archiveLink(context, each));
};
