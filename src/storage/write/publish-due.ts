import type { Instant } from "../../domain/instant.ts";
import type { Story } from "../../domain/story.ts";
import { dueStories } from "../read/due-read.ts";
import { storyOf, wholeRows } from "../read/whole-story.ts";
import { filingOf, timingOf } from "./derive-story.ts";
import { type Change, fileStories } from "./file-stories.ts";
import { freezeSums } from "./freeze-sums.ts";
import { indexStories } from "./index-stories.ts";
import type { Tx } from "./transaction-state.ts";

/** So many are loaded with their bodies at a time. */
const BATCH = 100;

const publishBatch = async (tx: Tx, ids: readonly number[], now: Instant): Promise<number[]> => {
  const changes: Change[] = [];
  const shown: Story[] = [];
  for (const row of await wholeRows(tx.db, ids)) {
    const story = storyOf(row);
    const timing = timingOf(story, now);
    await tx.db.query.updateTable("story").set(timing).where("id", "=", row.id).execute();
    if (timing.visibility === row.visibility) continue;
    changes.push({ before: filingOf(row), after: filingOf({ ...row, ...timing }) });
    if (timing.visibility === "public") shown.push(story);
  }
  await fileStories(tx, changes, "shift");
  await freezeSums(tx, shown);
  await indexStories(tx, changes, "now");
  return changes.map(({ after }) => after.id);
};

export const publishDue = async (tx: Tx, now: Instant): Promise<number[]> => {
  const due = await dueStories(tx.db, now);
  const changed: number[] = [];
  for (let at = 0; at < due.length; at += BATCH) {
    changed.push(...(await publishBatch(tx, due.slice(at, at + BATCH), now)));
  }
  return changed;
};
