import type { ArchiveRef } from "../../domain/archive.ts";
import { pad } from "../../domain/instant.ts";
import type { Author, Tag } from "../../domain/reference.ts";
import type { SiteContext } from "../context.ts";
import { formatDay } from "../formats.ts";
import { archiveHref, countryName, frontHref, sectionName } from "../links.ts";
import { messagesFor, say } from "../messages/messages.ts";
import type { Crumb } from "./breadcrumbs.tsx";

type Named = { ref: ArchiveRef; tag: Tag | null; author: Author | null };

/** What an archive is called in the page's language, "Kazakhstan: Energy". */
export const archiveTitle = (context: SiteContext, { ref, tag, author }: Named): string => {
  const messages = messagesFor(context.language);
  switch (ref.kind) {
    case "all":
      return messages.latestStories;
    case "country":
      return countryName(context, ref.country);
    case "section":
      return sectionName(context, ref.section);
    case "country-section":
      return say(messages, "archiveCountrySection", {
        country: countryName(context, ref.country),
        section: sectionName(context, ref.section),
      });
    case "tag":
      return tag?.name ?? ref.tag;
    case "author":
      return author?.name ?? ref.author;
    case "year":
      return String(ref.year);
    case "month":
      return formatDay(`${pad(ref.year, 4)}-${pad(ref.month)}-01`, context.language, "month");
    case "day":
      return formatDay(`${pad(ref.year, 4)}-${pad(ref.month)}-${pad(ref.day)}`, context.language);
  }
};

const above = (ref: ArchiveRef): ArchiveRef[] => {
  switch (ref.kind) {
    case "country-section":
      return [{ kind: "country", country: ref.country }];
    case "month":
      return [{ kind: "year", year: ref.year }];
    case "day":
      return [
        { kind: "year", year: ref.year },
        { kind: "month", year: ref.year, month: ref.month },
      ];
    default:
      return [];
  }
};

/** The way down to an archive, from the front page; the archive itself is left out. */
export const archiveCrumbs = (context: SiteContext, ref: ArchiveRef): Crumb[] => [
  { text: messagesFor(context.language).frontPage, href: frontHref(context) },
  ...above(ref).map((each) => ({
    text: archiveTitle(context, { ref: each, tag: null, author: null }),
    href: archiveHref(context, each),
  })),
];
