import type { Instant } from "./instant.ts";

/** The newest stories of an archive that a story belongs to, and how many it has in all. */
export type NewestStories = { count: number; entries: readonly { story: number; at: Instant }[] };

/** A country is shared by many; it only decides between those that share no tag, or equally rare ones. */
const COUNTRY_WEIGHT = 15;

/** A rare tag says more than a common one. */
const tagWeight = (count: number): number => Math.floor(100_000 / (count + 9));

type Kin = { story: number; at: Instant; score: number };

const closest = (a: Kin, b: Kin): number => b.score - a.score || b.at - a.at || b.story - a.story;

/**
 * Ids of the stories that are nearest to one: each tag they share counts, by how rare it is, and the country least;
 * among equals the newest. `place` is its first country, else all stories.
 */
export const relatedTo = (
  story: number,
  { tags, place }: { tags: readonly NewestStories[]; place: NewestStories },
  most: number,
): number[] => {
  const kin = new Map<number, Kin>();
  const add = ({ entries }: NewestStories, weight: number): void => {
    for (const { story: other, at } of entries) {
      const score = (kin.get(other)?.score ?? 0) + weight;
      if (other !== story) kin.set(other, { story: other, at, score });
    }
  };
  for (const tag of tags) add(tag, tagWeight(tag.count));
  add(place, COUNTRY_WEIGHT);
  return [...kin.values()]
    .sort(closest)
    .slice(0, most)
    .map((each) => each.story);
};
