import { archivesOf, editionOf } from "../../domain/archive.ts";
import type { Instant } from "../../domain/instant.ts";
import { sectionLine } from "../../domain/reference.ts";
import type { Storage } from "../../domain/stores.ts";
import type { Story } from "../../domain/story.ts";
import { publicFrom, visibilityAt } from "../../domain/visibility.ts";

/** Ids of each archive, oldest first, by key. */
export type Filed = Record<string, number[]>;

/** What the archives should hold at an instant, counted from the stories alone. */
export const recount = async (storage: Storage, ids: readonly number[], now: Instant): Promise<Filed> => {
  const { settings, sections } = await storage.reference();
  const stories = (await Promise.all(ids.map((id) => storage.story(id)))).filter((story) => story !== null);
  const at = (story: Story): Instant => publicFrom(story) ?? 0;
  const shown = stories.filter((story) => visibilityAt(story, now) === "public");
  shown.sort((a, b) => at(a) - at(b) || a.id - b.id);
  const filed: Filed = {};
  for (const story of shown) {
    const keys = archivesOf({
      edition: editionOf(story.language, settings.languages),
      publishedAt: at(story),
      zone: settings.timeZone,
      countries: story.countries,
      sections: story.section === null ? [] : sectionLine(sections, story.section),
      tags: story.tags,
      authors: story.bylines,
    });
    for (const key of keys) filed[key] = [...(filed[key] ?? []), story.id];
  }
  return filed;
};

/** What readers find in the archives, page by page; throws when a counter and its pages disagree. */
export const readBack = async (storage: Storage): Promise<Filed> => {
  const filed: Filed = {};
  for (const { key, count } of await storage.archiveCounts("")) {
    const ids: number[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const read = await storage.archivePage(key, 5, page, false);
      if (!read || read.total !== count) throw new Error(`${key}: page ${page} does not agree with ${count}.`);
      pages = read.pages;
      ids.push(...read.items.map(({ id }) => id).reverse());
    }
    filed[key] = ids;
  }
  return filed;
};
