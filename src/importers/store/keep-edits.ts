import type { NewStory, Story } from "../../domain/story.ts";

/**
 * What editors did here since the last import stays: corrections, a dateline, an embargo, a withdrawal. An embargo of the
 * source's own goes before: a file that no longer names one lifts none.
 */
export const keepEdits = (story: NewStory, before: Story): Story => ({
  ...story,
  id: before.id,
  status: before.status === "withdrawn" ? before.status : story.status,
  dateline: before.dateline,
  corrections: before.corrections,
  embargoUntil: story.embargoUntil ?? before.embargoUntil,
  withdrawAt: before.withdrawAt,
});
