import type { ArchiveRef } from "../../domain/archive.ts";
import { pad, zonedParts } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { formatDay, formatNumber } from "../formats.ts";
import { archiveHref, countryName, sectionName } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";
import { archiveTitle } from "./archive-title.ts";

type Narrower = { title: string; links: { text: string; ref: ArchiveRef }[] };

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

/** The months of a year, or days of a month, that have begun. */
const dates = (context: SiteContext, ref: ArchiveRef & { kind: "year" | "month" }): Narrower => {
  const today = zonedParts(context.now, context.reference.settings.timeZone);
  const title = archiveTitle(context, { ref, tag: null, author: null });
  const { year } = ref;
  if (ref.kind === "year") {
    const months = upTo(year < today.year ? 12 : today.month);
    const name = (month: number): string => formatDay(`${pad(year, 4)}-${pad(month)}-01`, context.language, "month");
    return { title, links: months.map((month) => ({ text: name(month), ref: { kind: "month", year, month } })) };
  }
  const { month } = ref;
  const days = upTo(year === today.year && month === today.month ? today.day : daysIn(year, month));
  return {
    title,
    links: days.map((day) => ({
      text: formatNumber(day, context.language),
      ref: { kind: "day", year, month, day },
    })),
  };
};

const narrower = (context: SiteContext, ref: ArchiveRef): Narrower | null => {
  const { countries, sections } = messagesFor(context.language);
  const { reference } = context;
  switch (ref.kind) {
    case "country":
      return {
        title: sections,
        links: reference.sections.map(({ slug }) => ({
          text: sectionName(context, slug),
          ref: { kind: "country-section", country: ref.country, section: slug },
        })),
      };
    case "section":
      return {
        title: countries,
        links: reference.countries.map(({ slug }) => ({
          text: countryName(context, slug),
          ref: { kind: "country-section", country: slug, section: ref.section },
        })),
      };
    case "year":
    case "month":
      return dates(context, ref);
    default:
      return null;
  }
};

/** The archives within this one: a country's sections, a section's countries, a year's months, a month's days. */
export const NarrowerArchives = ({ context, refer }: { context: SiteContext; refer: ArchiveRef }) => {
  const within = narrower(context, refer);
  if (within === null || within.links.length === 0) return null;
  return (
    <nav aria-label={within.title}>
      <h2>{within.title}</h2>
      <ul>
        {within.links.map(({ text, ref }) => (
          <li key={text}>
            <a href={archiveHref(context, ref)}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
