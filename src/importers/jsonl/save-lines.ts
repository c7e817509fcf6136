import { ChaparError } from "../../domain/errors.ts";
import type { WriteStores } from "../../domain/stores.ts";
import type { Story } from "../../domain/story.ts";
import { keepEdits } from "../store/keep-edits.ts";
import { saveNames } from "../store/save-names.ts";
import { noteFailure, noteFate, noteLoss } from "./ledger.ts";
import { type MadeStory, makeStory } from "./make-story.ts";
import type { KnownLine, Run } from "./run.ts";

type Ready = MadeStory & { known: KnownLine; id: number | null; fate: "created" | "updated" };

const KIND = "story";

/** What a line held beyond the story that was made of it. A text or tree stands whole in the story; HTML may not. */
const rawOf = ({ record }: KnownLine): string =>
  JSON.stringify(record.bodyFormat === "html" ? record : { ...record, body: "" });

const make = async (run: Run, stores: WriteStores, known: KnownLine, storyId: number | null): Promise<Ready> => {
  const before: Story | null = storyId === null ? null : await stores.story(storyId);
  const made = makeStory(known.record, run.setting, before?.publishAt ?? run.now);
  const origin = { site: run.source, id: known.id, guid: "", hash: known.hash };
  const story = { ...made.story, origin };
  return before
    ? { ...made, story: keepEdits(story, before), known, id: before.id, fate: "updated" }
    : { ...made, story, known, id: null, fate: "created" };
};

const note = (run: Run, { known, story, fate, lossy }: Ready): void => {
  const { ledger } = run;
  noteFate(ledger, fate);
  for (const { kind, detail } of lossy) noteLoss(ledger, known.line, kind, detail);
  ledger.redirects += known.record.oldPaths.length;
  const at = story.publishAt ?? run.now;
  ledger.oldest = Math.min(ledger.oldest ?? at, at);
  ledger.newest = Math.max(ledger.newest ?? at, at);
};

/** What of the lines is new or changed. A line that makes no story is told, and left out. */
const readyOf = async (run: Run, stores: WriteStores, list: readonly KnownLine[]) => {
  const memories = await stores.importRecords(
    run.source,
    KIND,
    list.map(({ id }) => id),
  );
  const ready: Ready[] = [];
  const failures: { known: KnownLine; error: unknown }[] = [];
  let unchanged = 0;
  for (const known of list) {
    const memory = memories.get(known.id);
    if (memory?.hash === known.hash && memory.storyId !== null) unchanged += 1;
    else {
      try {
        ready.push(await make(run, stores, known, memory?.storyId ?? null));
      } catch (error) {
        if (error instanceof ChaparError && error.code === "unavailable") throw error;
        failures.push({ known, error });
      }
    }
  }
  return { ready, failures, unchanged };
};

const store = async (run: Run, stores: WriteStores, ready: readonly Ready[]): Promise<string[]> => {
  if (ready.length === 0) return [];
  const fresh = await saveNames(stores, run.seen, ready);
  const ids = await stores.saveStories(
    ready.map(({ story }) => story),
    run.by,
    run.now,
  );
  // By number, not by path: storage may have given a story another path than the one it asked for.
  await stores.saveRedirects(
    ready.flatMap(({ known }, at) => known.record.oldPaths.map((path) => ({ path, story: ids[at] ?? 0 }))),
  );
  await stores.saveImportRecords(
    ready.map(({ known }, at) => ({
      site: run.source,
      kind: KIND,
      id: known.id,
      hash: known.hash,
      storyId: ids[at] ?? null,
      raw: rawOf(known),
    })),
  );
  return fresh;
};

const inTransaction = async (run: Run, stores: WriteStores, list: readonly KnownLine[]) => {
  const read = await readyOf(run, stores, list);
  return { ...read, fresh: run.dryRun ? [] : await store(run, stores, read.ready) };
};

/** All lines in one transaction; when one of them cannot be stored, each on its own, so that only that one is lost. */
export const saveLines = async (run: Run, list: readonly KnownLine[]): Promise<void> => {
  if (list.length === 0) return;
  try {
    const { ready, failures, unchanged, fresh } = await run.storage.transaction((stores) =>
      inTransaction(run, stores, list),
    );
    for (const name of fresh) run.seen.add(name);
    for (const each of ready) note(run, each);
    for (const { known, error } of failures) noteFailure(run.ledger, known.line, error);
    run.ledger.totals.unchanged += unchanged;
  } catch (error) {
    if (error instanceof ChaparError && error.code === "unavailable") throw error;
    const [only] = list;
    if (list.length === 1 && only) noteFailure(run.ledger, only.line, error);
    else for (const each of list) await saveLines(run, [each]);
  }
};
