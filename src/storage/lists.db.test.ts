import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { DAY, HOUR, NOON, SETTINGS, storyOn } from "../../checks/support/stories.ts";
import type { Storage, StoryFilter } from "../domain/stores.ts";

const COUNTRIES = ["kazakhstan", "uzbekistan"];
const SECTIONS = ["economy", "politics", null];
const TAGS = ["rail", "water", "gold"];

/** Forty stories an hour apart, newest first in `storyAt` order; every facet repeats with a period of its own. */
const stories = Array.from({ length: 40 }, (_, n) =>
  storyOn(`s${n}`, NOON - n * HOUR, {
    language: n % 10 === 3 ? "de" : n % 4 === 0 ? "ru" : "en",
    countries: [COUNTRIES[n % 2] ?? ""],
    section: SECTIONS[n % 3] ?? null,
    tags: [TAGS[n % 3] ?? "", ...(n % 7 === 0 ? ["rare"] : [])],
    bylines: [`author-${n % 4}`],
  }),
);

const fits = (story: (typeof stories)[number], filter: StoryFilter): boolean =>
  (filter.language === undefined || story.language === filter.language) &&
  (filter.country === undefined || story.countries.includes(filter.country)) &&
  (filter.section === undefined || story.section === filter.section) &&
  (filter.tag === undefined || story.tags.includes(filter.tag)) &&
  (filter.author === undefined || story.bylines.includes(filter.author)) &&
  (filter.after === undefined || (story.publishAt ?? 0) >= filter.after) &&
  (filter.before === undefined || (story.publishAt ?? 0) < filter.before);

const FILTERS: StoryFilter[] = [
  {},
  { country: "kazakhstan" },
  { country: "uzbekistan", language: "ru" },
  { section: "economy" },
  { country: "kazakhstan", section: "politics", language: "en" },
  { tag: "rail", language: "en" },
  { tag: "rare" },
  { author: "author-1", language: "en" },
  { author: "author-2", tag: "water" },
  { country: "kazakhstan", tag: "rare", author: "author-0" },
  { language: "en" },
  { language: "ru" },
  { language: "de" },
  { language: "de", country: "uzbekistan" },
  { language: "kk" },
  { after: NOON - 10 * HOUR },
  { before: NOON - 10 * HOUR, country: "kazakhstan" },
  { after: NOON - 20 * HOUR, before: NOON - 5 * HOUR, language: "en", tag: "gold" },
  { language: "de", after: NOON - 30 * HOUR },
  { country: "nowhere" },
  { country: "kazakhstan", tag: "nothing" },
];

describe.each(ENGINES)("lists on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ storage, close } = await emptyStorage(engine));
    await storage.transaction(async (stores) => {
      await stores.saveSettings(SETTINGS);
      await stores.saveStories(stories.toReversed(), "import", NOON);
    });
  });
  afterAll(() => close());

  test.each(FILTERS)("%o finds what the stories say, in three statements at most", async (filter) => {
    const expected = stories.filter((story) => fits(story, filter)).map(({ slug }) => slug);
    const before = storage.statements();
    const first = await storage.listStories(filter, 7, 1);
    expect(storage.statements() - before).toBeLessThanOrEqual(3);
    expect(first.total).toBe(expected.length);
    const found = first.items.map(({ slug }) => slug);
    for (let page = 2; page <= 7; page += 1) {
      found.push(...(await storage.listStories(filter, 7, page)).items.map(({ slug }) => slug));
    }
    expect(found).toEqual(expected);
  });

  test("the front takes the newest of each archive once, pins and corrections, in three statements", async () => {
    const pinned = await storage.storyBySlug("s5");
    const corrected = await storage.storyBySlug("s6");
    await storage.transaction(async (stores) => {
      await stores.pinFront("en", [{ slot: "lead", position: 0, story: pinned?.id ?? 0 }]);
      const story = await stores.story(corrected?.id ?? 0);
      if (!story) throw new Error("not stored");
      const corrections = [
        { at: NOON - DAY, text: "The earlier one." },
        { at: NOON, text: "The later one." },
      ];
      await stores.saveStory({ ...story, corrections }, "desk", NOON);
    });
    const before = storage.statements();
    const wanted = [
      { key: "en/all", count: 3 },
      { key: "en/country/kazakhstan", count: 2 },
      { key: "en/country/nowhere", count: 2 },
    ];
    const front = await storage.front("en", wanted, 1);
    expect(storage.statements() - before).toBe(3);
    expect(front.pinned.map(({ slot, story }) => [slot, story.slug])).toEqual([["lead", "s5"]]);
    expect(front.newest["en/all"]?.map(({ slug }) => slug)).toEqual(["s1", "s2", "s3"]);
    expect(front.newest["en/country/kazakhstan"]?.map(({ slug }) => slug)).toEqual(["s2", "s6"]);
    expect(front.newest["en/country/nowhere"]).toEqual([]);
    expect(front.corrections.map(({ id, correction }) => [id, correction.text])).toEqual([
      [corrected?.id, "The later one."],
    ]);
  });

  test("sitemaps list public stories in parts", async () => {
    const [read] = (await storage.listStories({ tag: "rare", language: "ru" }, 1, 1)).items;
    await storage.transaction(async (stores) => {
      const story = await stores.story(read?.id ?? 0);
      if (story) await stores.saveStory({ ...story, noindex: true }, "desk", NOON);
    });
    const parts = await storage.sitemapParts(16);
    expect(parts).toHaveLength(3);
    const read2 = await Promise.all(parts.map(({ afterId }) => storage.sitemapStories(afterId, 16)));
    expect(read2.map((part) => part.length)).toEqual([16, 16, 7]);
    expect(new Set(read2.flat().map(({ path }) => path)).size).toBe(39);
    expect(parts.map(({ changedAt }) => changedAt)).toEqual(
      read2.map((part) => Math.max(...part.map(({ changedAt }) => changedAt))),
    );
    const news = await storage.newsSitemap(NOON - 5 * HOUR, 3);
    expect(news.map(({ path }) => path)).toEqual(
      stories
        .filter(({ slug }) => slug !== read?.slug)
        .slice(0, 3)
        .map(({ path }) => path),
    );
  });
});
