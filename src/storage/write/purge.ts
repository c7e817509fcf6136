import { sql } from "kysely";
import { archiveKey } from "../../domain/archive.ts";
import { dependency } from "../../domain/dependency.ts";
import { textList, textsOf } from "../dialect.ts";
import { preparedText } from "../prepared.ts";
import type { Filing } from "./derive-story.ts";
import type { Tx } from "./transaction-state.ts";

type Changed = { before: Filing | null; after: Filing };

const seen = (filing: Filing | null): boolean => filing !== null && filing.visibility !== "hidden";

const inGroups = preparedText<{ groups: string }, { id: number }>(
  (place, dialect) => sql<{ id: number }>`
    select id from story where translation_group in ${textsOf(dialect, place("groups"))} and visibility = 'public'`,
);

/** The pages that show stories which readers see or saw: their own, their translations', the front, all lists. */
export const purgeStory = async (tx: Tx, changes: readonly Changed[]): Promise<void> => {
  const shown = changes.filter(({ before, after }) => seen(before) || seen(after));
  if (shown.length === 0) return;
  tx.purge.add(dependency.anyStory);
  const groups = new Set<string>();
  for (const { before, after } of shown) {
    tx.purge.add(dependency.story(after.id));
    for (const filing of [before, after]) {
      if (!filing) continue;
      tx.purge.add(dependency.path(filing.path));
      tx.purge.add(dependency.front(filing.edition));
      if (filing.translationGroup !== null) groups.add(filing.translationGroup);
    }
  }
  if (groups.size === 0) return;
  for (const { id } of await inGroups(tx.db, { groups: textList([...groups]) })) {
    tx.purge.add(dependency.story(id));
  }
};

/** The archive whose neighbours a story page links to. */
export const navigationKey = (filing: Filing): string => {
  const [country] = filing.countries;
  return archiveKey(filing.edition, country === undefined ? { kind: "all" } : { kind: "country", country });
};

const neighbours = preparedText<{ key: string; at: number; story: number }, { story: number }>(
  (place) => sql<{ story: number }>`
    select n.story from archive a
    join archive_entry e on e.archive = a.id and e.at = ${place("at")} and e.story = ${place("story")}
    join archive_entry n on n.archive = a.id and n.seq >= e.seq - 1 and n.seq <= e.seq + 1 and n.story <> e.story
    where a.key = ${place("key")}`,
);

/** The stories before and after these link to them. */
export const purgeNeighbours = async (tx: Tx, filings: readonly Filing[]): Promise<void> => {
  for (const filing of filings) {
    if (filing.visibility !== "public" || filing.publicAt === null) continue;
    const at = filing.publicAt;
    const rows = await neighbours(tx.db, { key: navigationKey(filing), at, story: filing.id });
    for (const { story } of rows) tx.purge.add(dependency.neighbours(story));
  }
};
