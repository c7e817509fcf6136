import { sql } from "kysely";
import { type ArchiveRef, archiveKey, EVERY_LANGUAGE } from "../../domain/archive.ts";
import type { StoryFilter } from "../../domain/stores.ts";
import type { StoryCard } from "../../domain/story.ts";
import { textList, textsOf } from "../dialect.ts";
import type { Db } from "../engine.ts";
import { prepared } from "../prepared.ts";
import { cardsInRange } from "./archive-read.ts";
import { cardOf, cardsFrom, isPublic } from "./cards.ts";

type StoryList = { total: number; items: StoryCard[] };
type Known = { id: number; name: string; count: number };

const nameOf = (ref: ArchiveRef): string => archiveKey("", ref).slice(1);

/** The names of archives that together say what the filter says; all stories when nothing else is asked. */
const namesOf = (filter: StoryFilter): string[] => {
  const { country, section, tag, author } = filter;
  const refs: ArchiveRef[] = [];
  if (country !== undefined && section !== undefined) refs.push({ kind: "country-section", country, section });
  else if (country !== undefined) refs.push({ kind: "country", country });
  else if (section !== undefined) refs.push({ kind: "section", section });
  if (tag !== undefined) refs.push({ kind: "tag", tag });
  if (author !== undefined) refs.push({ kind: "author", author });
  return refs.length === 0 ? ["all"] : refs.map(nameOf);
};

const archivesNamed = prepared<{ names: string; language: string }>()((query, place, dialect) =>
  query
    .selectFrom("archive")
    .select(["id", "name", "edition", "count"])
    .select(
      sql<number>`case when exists (
        select 1 from story where visibility = 'public' and language <> edition and edition = ${place("language")}
      ) then 1 else 0 end`.as("mixed"),
    )
    .where("name", "in", textsOf(dialect, place("names"))),
);

/**
 * The archives of those names. `mixed`: the language asked for is no edition, or its edition also holds stories of
 * other languages, so that archives alone cannot answer.
 */
const knownArchives = async (db: Db, names: string[], language: string | undefined) => {
  const rows = await archivesNamed(db, { names: textList(names), language: language ?? "" });
  const everything = names[0] === "all" && language === undefined;
  const fitting = rows.filter((row) => (row.edition === EVERY_LANGUAGE) === everything);
  if (language === undefined) return { archives: fitting, mixed: false };
  const own = fitting.filter((row) => row.edition === language);
  return own.some((row) => row.mixed === 0) ? { archives: own, mixed: false } : { archives: fitting, mixed: true };
};

/** Newest first by number: the page is a range, the total is the archive's count. */
const sliceOf = async (db: Db, archive: Known, limit: number, page: number): Promise<StoryList> => {
  const last = archive.count - (page - 1) * limit;
  if (last < 1) return { total: archive.count, items: [] };
  const rows = await cardsInRange(db, { archive: archive.id, first: last - limit + 1, last });
  return { total: archive.count, items: rows.map((row) => cardOf(row)) };
};

/** Entries of every group at once. Each stands in the order of (at, story), so that the engine only merges them. */
const inAll = (db: Db, groups: Known[][], { after, before }: StoryFilter) =>
  groups
    .map((group) => {
      let entries = db.query.selectFrom("archive_entry").select(["at", "story"]);
      entries = entries.where(
        "archive",
        "in",
        group.map(({ id }) => id),
      );
      if (after !== undefined) entries = entries.where("at", ">=", after);
      return before === undefined ? entries : entries.where("at", "<", before);
    })
    .reduce((all, entries) => all.intersect(entries));

const filtered = async (
  db: Db,
  groups: Known[][],
  filter: StoryFilter,
  mixed: boolean,
  limit: number,
  page: number,
): Promise<StoryList> => {
  let entries = db.query.selectFrom(inAll(db, groups, filter).as("e"));
  if (mixed && filter.language !== undefined) {
    entries = entries.where(sql<boolean>`exists (
      select 1 from story l where l.id = e.story and l.language = ${filter.language})`);
  }
  const [count] = await entries.select((eb) => eb.fn.countAll<number>().as("n")).execute();
  const total = count?.n ?? 0;
  if ((page - 1) * limit >= total) return { total, items: [] };
  const wanted = entries
    .select(["e.story", "e.at"])
    .orderBy("e.at", "desc")
    .orderBy("e.story", "desc")
    .limit(limit)
    .offset((page - 1) * limit);
  const rows = await cardsFrom(db.query)
    .innerJoin(wanted.as("w"), "w.story", "s.id")
    .orderBy("w.at", "desc")
    .orderBy("w.story", "desc")
    .execute();
  return { total, items: rows.map((row) => cardOf(row)) };
};

/** A language that is no edition, with nothing else asked: its own index answers. */
const inLanguage = async (
  db: Db,
  language: string,
  filter: StoryFilter,
  limit: number,
  page: number,
): Promise<StoryList> => {
  let query = cardsFrom(db.query).where(isPublic).where("s.language", "=", language);
  if (filter.after !== undefined) query = query.where("s.public_at", ">=", filter.after);
  if (filter.before !== undefined) query = query.where("s.public_at", "<", filter.before);
  const [count] = await query
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .execute();
  const rows = await query
    .orderBy("s.public_at", "desc")
    .orderBy("s.id", "desc")
    .limit(limit)
    .offset((page - 1) * limit)
    .execute();
  return { total: count?.n ?? 0, items: rows.map((row) => cardOf(row)) };
};

/** A single archive answers by its numbers; anything else is a query over entries. `page` from 1, the newest. */
export const listStories = async (db: Db, filter: StoryFilter, limit: number, page: number): Promise<StoryList> => {
  const names = namesOf(filter);
  const { archives, mixed } = await knownArchives(db, names, filter.language);
  if (mixed && filter.language !== undefined && names[0] === "all") {
    return inLanguage(db, filter.language, filter, limit, page);
  }
  const groups = names.map((name) => archives.filter((archive) => archive.name === name));
  if (groups.some((group) => group.length === 0)) return { total: 0, items: [] };
  const [single, ...more] = groups.flat();
  const dated = filter.after !== undefined || filter.before !== undefined;
  if (single && more.length === 0 && !dated && !mixed) return sliceOf(db, single, limit, page);
  return filtered(db, groups, filter, mixed, limit, page);
};
