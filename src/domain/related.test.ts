import { describe, expect, it } from "vitest";
import { type NewestStories, relatedTo } from "./related.ts";

/** Stories by number; the number is the time too. */
const archive = (count: number, ...stories: number[]): NewestStories => ({
  count,
  entries: stories.map((story) => ({ story, at: story })),
});

const none = archive(0);

describe("related stories", () => {
  it("share a rare tag before a common one, and a country last", () => {
    const tags = [archive(900, 7, 3), archive(4, 2, 3)];
    expect(relatedTo(9, { tags, place: archive(5_000, 8, 7) }, 5)).toEqual([3, 2, 7, 8]);
  });

  it("are the newest among equals", () => {
    expect(relatedTo(1, { tags: [archive(20, 4, 6, 5)], place: none }, 2)).toEqual([6, 5]);
  });

  it("are other stories than the one read", () => {
    expect(relatedTo(5, { tags: [archive(3, 5, 4)], place: archive(3, 5, 4) }, 5)).toEqual([4]);
  });

  it("may be none", () => {
    expect(relatedTo(5, { tags: [], place: none }, 5)).toEqual([]);
  });
});
