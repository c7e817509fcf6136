import { formatAddress } from "../../domain/address.ts";
import { type ArchiveRef, archiveKey } from "../../domain/archive.ts";
import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import { rfc3339 } from "../../domain/instant.ts";
import { endpoint } from "./endpoint.ts";
import { pagingOf, sliceAnswer } from "./list.ts";
import { ArchiveItem, ArchivesQuery, listOf } from "./schemas.ts";

const dateRef = ([year, month, day]: string[]): ArchiveRef => {
  if (month === undefined) return { kind: "year", year: Number(year) };
  if (day === undefined) return { kind: "month", year: Number(year), month: Number(month) };
  return { kind: "day", year: Number(year), month: Number(month), day: Number(day) };
};

/** The archive that a key names, its edition left out: "country/kazakhstan/section/energy". */
const refOfName = (name: string): ArchiveRef | null => {
  const [kind, first, second, third] = name.split("/");
  if (kind === "all") return { kind };
  if (first === undefined) return null;
  if (kind === "country" && second === "section" && third)
    return { kind: "country-section", country: first, section: third };
  if (kind === "country") return { kind, country: first };
  if (kind === "section") return { kind, section: first };
  if (kind === "tag") return { kind, tag: first };
  if (kind === "author") return { kind, author: first };
  return kind === "date" ? dateRef(name.split("/").slice(1)) : null;
};

/** What keys of a kind begin with, so that the storage need not read the others. */
const PREFIX: Record<ArchiveRef["kind"], string> = {
  all: "all",
  country: "country/",
  section: "section/",
  "country-section": "country/",
  tag: "tag/",
  author: "author/",
  year: "date/",
  month: "date/",
  day: "date/",
};

export const listArchives = endpoint({
  path: "/api/v1/archives",
  id: "listArchives",
  summary: "Archives that hold stories, with their counts",
  query: ArchivesQuery,
  response: listOf(ArchiveItem),
  answer: async ({ storage, settings }, { reference }, query) => {
    const { languages } = reference.settings;
    const language = query.language ?? languages[0] ?? "en";
    if (!languages.includes(language)) {
      throw new ChaparError("invalid", `There is no edition in "${language}".`, {
        field: "language",
        remedy: `The editions are ${languages.join(", ")}.`,
      });
    }
    const counts = await storage.archiveCounts(`${language}/${query.kind ? PREFIX[query.kind] : ""}`);
    const archives = counts.flatMap(({ key, count, newestAt }) => {
      const ref = refOfName(key.slice(language.length + 1));
      return ref && count > 0 && (query.kind ?? ref.kind) === ref.kind ? [{ ref, count, newestAt }] : [];
    });
    const data = sliceAnswer(archives, pagingOf(query), ({ ref, count, newestAt }) => ({
      kind: ref.kind,
      key: archiveKey(language, ref).slice(language.length + 1),
      language,
      url: settings.publicUrl + formatAddress({ kind: "archive", language, ref, page: "newest" }, reference),
      count,
      newestAt: rfc3339(newestAt),
    }));
    return { data, dependsOn: [dependency.anyStory] };
  },
});
