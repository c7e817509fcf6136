/** What a run made of one story of the source. */
export type StoryFate = "created" | "updated" | "unchanged" | "skipped" | "failed";

/** Lists in reports are cut here; counts are whole. */
export const MOST_LISTED = 5_000;
