import { archiveKey } from "./archive.ts";
import type { Country, Reference, Section } from "./reference.ts";
import type { FrontRead } from "./stores.ts";
import type { StoryCard } from "./story.ts";

/** A front page as it is printed: every story stands in one place only. */
export type FrontPlan = {
  lead: StoryCard | null;
  top: StoryCard[];
  byCountry: { country: Country; items: StoryCard[] }[];
  bySection: { section: Section; items: StoryCard[] }[];
  latest: StoryCard[];
  corrections: FrontRead["corrections"];
};

export const FRONT = { top: 4, country: 3, section: 3, latest: 6, corrections: 3 } as const;

const topSections = (reference: Reference): Section[] =>
  reference.sections.filter((section) => section.parent === null).sort((a, b) => a.position - b.position);

const countriesInOrder = (reference: Reference): Country[] =>
  [...reference.countries].sort((a, b) => a.position - b.position);

/**
 * The archives a front page draws from, and how many cards of each can be needed at most: what stands above may take
 * as many away as it shows.
 */
export const frontWants = (edition: string, reference: Reference): { key: string; count: number }[] => {
  const taken = 1 + FRONT.top;
  return [
    { key: archiveKey(edition, { kind: "all" }), count: taken + FRONT.latest },
    ...countriesInOrder(reference).map(({ slug }) => ({
      key: archiveKey(edition, { kind: "country", country: slug }),
      count: taken + FRONT.latest + FRONT.country,
    })),
    ...topSections(reference).map(({ slug }) => ({
      key: archiveKey(edition, { kind: "section", section: slug }),
      count: taken + FRONT.latest + 2 * FRONT.section,
    })),
  ];
};

/** Takes cards in order and remembers them, so that none is taken twice. */
const takeFrom = (used: Set<number>, cards: readonly StoryCard[], most: number): StoryCard[] => {
  const taken: StoryCard[] = [];
  for (const card of cards) {
    if (taken.length === most) break;
    if (used.has(card.id)) continue;
    used.add(card.id);
    taken.push(card);
  }
  return taken;
};

/**
 * Fills the slots: pinned stories first, then by themselves. The lead is the pinned one, else the newest story with an
 * image among the newest few, else the newest. Sections and countries left without a story are not shown.
 */
export const planFront = (edition: string, reference: Reference, front: FrontRead): FrontPlan => {
  const used = new Set<number>();
  const newest = front.newest[archiveKey(edition, { kind: "all" })] ?? [];
  const pinned = (slot: "lead" | "top"): StoryCard[] =>
    front.pinned
      .filter((pin) => pin.slot === slot)
      .sort((a, b) => a.position - b.position)
      .map((pin) => pin.story);
  const pictured = newest.slice(0, 1 + FRONT.top).find((card) => card.image !== null);
  const [lead = null] = takeFrom(used, [...pinned("lead"), ...(pictured ? [pictured] : []), ...newest], 1);
  const top = takeFrom(used, [...pinned("top"), ...newest], FRONT.top);
  const latest = takeFrom(used, newest, FRONT.latest);
  const byCountry = countriesInOrder(reference).map((country) => ({
    country,
    items: takeFrom(
      used,
      front.newest[archiveKey(edition, { kind: "country", country: country.slug })] ?? [],
      FRONT.country,
    ),
  }));
  const bySection = topSections(reference).map((section) => ({
    section,
    items: takeFrom(
      used,
      front.newest[archiveKey(edition, { kind: "section", section: section.slug })] ?? [],
      FRONT.section,
    ),
  }));
  const filled = <T extends { items: StoryCard[] }>(group: T): boolean => group.items.length > 0;
  return {
    lead,
    top,
    latest,
    byCountry: byCountry.filter(filled),
    bySection: bySection.filter(filled),
    corrections: front.corrections,
  };
};
