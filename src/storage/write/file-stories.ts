import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import type { ArchiveTable } from "../tables.ts";
import { archiveKeysOf, type Filing } from "./derive-story.ts";
import {
  append,
  archivesFor,
  dropEntries,
  type Entry,
  entriesOf,
  insertEntries,
  putIn,
  refreshNewest,
  saveArchives,
  takeOut,
} from "./entries.ts";
import { navigationKey, purgeNeighbours, purgeStory } from "./purge.ts";
import type { Tx } from "./transaction-state.ts";

/** A story before and after a write; `before` is null when it is new. */
export type Change = { before: Filing | null; after: Filing };

type Plan = { gone: Entry[]; added: { key: string; at: number; story: number }[]; touched: Set<string> };

const planOf = (changes: readonly Change[], standing: readonly Entry[], wanted: Map<number, string[]>): Plan => {
  const plan: Plan = { gone: [], added: [], touched: new Set() };
  const byStory = Map.groupBy(standing, (entry) => entry.story);
  for (const { after } of changes) {
    const at = after.publicAt ?? 0;
    const keys = new Set(wanted.get(after.id));
    for (const entry of byStory.get(after.id) ?? []) {
      plan.touched.add(entry.key);
      if (keys.has(entry.key) && entry.at === at) keys.delete(entry.key);
      else plan.gone.push(entry);
    }
    for (const key of keys) plan.added.push({ key, at, story: after.id });
    for (const key of wanted.get(after.id) ?? []) plan.touched.add(key);
  }
  plan.added.sort((a, b) => a.at - b.at || a.story - b.story);
  return plan;
};

const archiveIn = (archives: Map<string, ArchiveTable>, key: string): ArchiveTable => {
  const archive = archives.get(key);
  if (!archive) throw new ChaparError("internal", `The archive ${key} was not loaded.`);
  return archive;
};

const shift = async (tx: Tx, plan: Plan, archives: Map<string, ArchiveTable>): Promise<void> => {
  // The highest number first: the others of the same archive then keep theirs.
  for (const entry of plan.gone.sort((a, b) => b.seq - a.seq)) {
    await takeOut(tx.db, archiveIn(archives, entry.key), entry);
  }
  for (const { key, at, story } of plan.added) {
    await insertEntries(tx.db, [await putIn(tx.db, archiveIn(archives, key), at, story)]);
  }
};

const mark = async (tx: Tx, plan: Plan, archives: Map<string, ArchiveTable>): Promise<void> => {
  await dropEntries(tx.db, plan.gone);
  for (const { key } of plan.gone) {
    const archive = archiveIn(archives, key);
    archive.count -= 1;
    archive.needs_order = 1;
  }
  for (const key of new Set(plan.gone.map((entry) => entry.key))) await refreshNewest(tx.db, archiveIn(archives, key));
  const entries = plan.added.map(({ key, at, story }) => append(archiveIn(archives, key), at, story));
  await insertEntries(tx.db, entries);
};

/**
 * Brings the archives in line with what stories have become, and purges every page that shows them. "shift" keeps each
 * archive in order at once; "mark" appends, and leaves what is out of order to `renumberArchives`.
 */
export const fileStories = async (tx: Tx, changes: readonly Change[], mode: "shift" | "mark"): Promise<void> => {
  const reference = await tx.reference();
  const old = changes.filter(({ before }) => before !== null).map(({ after }) => after.id);
  const standing = await entriesOf(tx.db, old);
  const wanted = new Map(changes.map(({ after }) => [after.id, archiveKeysOf(after, reference)]));
  const plan = planOf(changes, standing, wanted);
  const moving = [...new Set([...plan.gone, ...plan.added].map(({ key }) => key))];
  const archives = await archivesFor(tx.db, moving);
  const newestBefore = [...archives.values()].map(({ key, newest_story }) => ({ key, story: newest_story }));

  if (mode === "shift")
    await purgeNeighbours(
      tx,
      changes.flatMap(({ before }) => before ?? []),
    );
  await (mode === "shift" ? shift(tx, plan, archives) : mark(tx, plan, archives));
  await saveArchives(tx.db, archives.values());
  if (mode === "shift")
    await purgeNeighbours(
      tx,
      changes.map(({ after }) => after),
    );
  else purgeFormerNewest(tx, changes, newestBefore);

  for (const key of plan.touched) tx.purge.add(dependency.archive(key));
  await purgeStory(tx, changes);
};

/** The story that was the newest gets a link to the next one. */
const purgeFormerNewest = (tx: Tx, changes: readonly Change[], newest: { key: string; story: number }[]): void => {
  const keys = new Set(changes.map(({ after }) => navigationKey(after)));
  for (const { key, story } of newest) if (keys.has(key) && story > 0) tx.purge.add(dependency.neighbours(story));
};
