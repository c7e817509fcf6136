import type { Instant } from "./instant.ts";

/**
 * What the newsroom decided. "published" means cleared: the instants then say from when until when readers see it.
 * "spiked" is WordPress's trash, "withdrawn" a story that readers saw and that is gone (410).
 */
export const STORY_STATUSES = ["draft", "submitted", "published", "private", "withdrawn", "spiked"] as const;
export type StoryStatus = (typeof STORY_STATUSES)[number];

export type Timing = {
  status: StoryStatus;
  publishAt: Instant | null;
  embargoUntil: Instant | null;
  withdrawAt: Instant | null;
};

/** hidden: 404 to readers. public: on every page, feed and API. gone: 410. */
export type Visibility = "hidden" | "public" | "gone";

/** The instant from which a cleared story is public: the later of publication and embargo. Null when it never is. */
export const publicFrom = (story: Timing): Instant | null => {
  if (story.status !== "published" || story.publishAt === null) return null;
  return Math.max(story.publishAt, story.embargoUntil ?? story.publishAt);
};

/** The one rule of visibility, used by every route, feed, sitemap and API through what storage materialises from it. */
export const visibilityAt = (story: Timing, now: Instant): Visibility => {
  if (story.status === "withdrawn") return "gone";
  const from = publicFrom(story);
  if (from === null || now < from) return "hidden";
  if (story.withdrawAt !== null && now >= story.withdrawAt) return "gone";
  return "public";
};

/** The next instant after `now` at which the visibility changes by the clock alone; null when none is left. */
export const nextDue = (story: Timing, now: Instant): Instant | null => {
  const from = publicFrom(story);
  if (from === null) return null;
  const later = [from, story.withdrawAt].filter((due): due is Instant => due !== null && due > now);
  return later.length > 0 ? Math.min(...later) : null;
};
