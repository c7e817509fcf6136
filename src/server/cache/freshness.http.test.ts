import { afterEach, describe, expect, test, vi } from "vitest";
import { ENGINES, type EngineName, openAgain } from "../../../checks/support/empty-storage.ts";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { DAY, HOUR, NOON, storyOn } from "../../../checks/support/stories.ts";
import type { NewStory } from "../../domain/story.ts";
import { textAddress } from "../../domain/text-address.ts";

const WATER = { countries: ["kazakhstan"], section: "energy", tags: ["water"], bylines: ["aigul"] };

/** Every page that can show the story `drill`, published on 15 January. */
const PAGES = [
  "/",
  "/latest",
  "/kazakhstan",
  "/kazakhstan/energy",
  "/kazakhstan/economy",
  "/section/energy",
  "/section/economy",
  "/tag/water",
  "/author/aigul",
  "/archive/2026",
  "/archive/2026/01",
  "/archive/2026/01/15",
  "/2026/01/drill",
  "/search?q=drill",
  "/nothing/headline-drill",
];

const ROUTES = [
  ...PAGES,
  ...PAGES.map(textAddress),
  "/feed.xml",
  "/latest/feed.atom",
  "/kazakhstan/feed.json",
  "/tag/water/feed.xml",
  "/author/aigul/feed.atom",
  "/archive/2026/01/15/feed.json",
  "/sitemap-1.xml",
  "/news-sitemap.xml",
  "/api/v1/stories",
  "/api/v1/stories?tag=water&limit=100",
  "/api/v1/stories?after=2026-01-01&language=en&country=kazakhstan&section=energy&author=aigul",
  "/api/v1/stories/drill",
];

let site: RunningSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const open = async (engine: EngineName): Promise<RunningSite> => {
  site = await runSite({ engine, at: NOON });
  await site.storage.transaction(async (stores) => {
    await stores.saveAuthor({ slug: "aigul", name: "Aigul Serik", role: "", bio: "", email: null });
    await stores.saveTag({ slug: "water", name: "Water", synonyms: [] });
    await stores.saveStory(storyOn("other", NOON - HOUR, WATER), "desk", NOON);
  });
  return site;
};

const save = ({ storage, clock }: RunningSite, more: Partial<NewStory>): Promise<number> =>
  storage.transaction((stores) => stores.saveStory(storyOn("drill", NOON, { ...WATER, ...more }), "desk", clock.at));

const shows = async (running: RunningSite, path: string): Promise<boolean> => {
  const { status, text } = await running.ask(path);
  expect(status, path).toBeLessThan(500);
  return /Headline of drill/.test(text) || (status < 300 && /\/2026\/01\/drill/.test(text));
};

const allShow = async (running: RunningSite): Promise<string[]> => {
  const shown = await Promise.all(ROUTES.map((path) => shows(running, path)));
  return ROUTES.filter((_path, at) => shown[at]);
};

describe.each(ENGINES)("what readers see on %s", (engine) => {
  test("a story published now is on every route with the next request", async () => {
    const running = await open(engine);
    expect(await allShow(running)).toEqual([]);
    await save(running, {});
    expect(await allShow(running)).toEqual(ROUTES);
  });

  test("what is not public is on no route, whatever holds it back", async () => {
    const running = await open(engine);
    const hidden: Partial<NewStory>[] = [
      { status: "draft" },
      { status: "submitted" },
      { status: "private" },
      { status: "spiked" },
      { status: "withdrawn" },
      { publishAt: null },
      { publishAt: NOON + HOUR },
      { embargoUntil: NOON + HOUR },
      { withdrawAt: NOON - 1 },
    ];
    for (const [at, more] of hidden.entries()) {
      const story = storyOn(`drill-${at}`, NOON - 2 * HOUR, { ...WATER, ...more });
      await running.storage.transaction((stores) => stores.saveStory(story, "desk", NOON));
    }
    const paths = hidden.flatMap((_more, at) => ROUTES.map((path) => path.replace("drill", `drill-${at}`)));
    const shown = await Promise.all(
      [...new Set(paths)].map(async (path) => ((await shows(running, path)) ? path : "")),
    );
    expect(shown.filter((path) => path !== "")).toEqual([]);
  });

  test("an embargo ends on every route at its instant, and not a millisecond before", async () => {
    const running = await open(engine);
    await save(running, { publishAt: NOON - HOUR, embargoUntil: NOON + HOUR });
    expect(await allShow(running)).toEqual([]);
    running.clock.at = NOON + HOUR - 1;
    expect(await allShow(running)).toEqual([]);
    running.clock.at = NOON + HOUR;
    expect(await allShow(running)).toEqual(ROUTES);
  });

  test("a story leaves every route at the instant of its withdrawal", async () => {
    const running = await open(engine);
    await save(running, { withdrawAt: NOON + HOUR });
    expect(await allShow(running)).toEqual(ROUTES);
    running.clock.at = NOON + HOUR;
    expect(await allShow(running)).toEqual([]);
    for (const path of ["/2026/01/drill", "/text/2026/01/drill"]) expect((await running.ask(path)).status).toBe(410);
  });

  test("a corrected headline is on every route with the next request", async () => {
    const running = await open(engine);
    const id = await save(running, {});
    expect(await allShow(running)).toEqual(ROUTES);
    const story = await running.storage.story(id);
    if (!story) throw new Error("the story is not stored");
    await running.storage.transaction((stores) =>
      stores.saveStory({ ...story, headline: "Mended headline" }, "desk", NOON),
    );
    for (const path of ROUTES.filter((each) => !/sitemap-1|nothing/.test(each))) {
      const { text } = await running.ask(path);
      expect(text, path).toContain("Mended headline");
      expect(text, path).not.toContain("Headline of drill");
    }
  });

  test("a missing page appears when its story, tag, redirect or standing page does", async () => {
    const running = await open(engine);
    const missing = ["/old/one", "/tag/steel", "/2026/01/drill"];
    for (const path of [...missing, ...missing.map(textAddress)]) expect((await running.ask(path)).status).toBe(404);
    await running.storage.transaction(async (stores) => {
      await stores.saveRedirect("/old/one", "/2026/01/other");
      await stores.saveTag({ slug: "steel", name: "Steel", synonyms: [] });
    });
    await save(running, {});
    expect((await running.ask("/old/one")).headers.location).toBe("/2026/01/other");
    expect((await running.ask("/text/old/one")).headers.location).toBe("/text/2026/01/other");
    const found = missing.slice(1);
    for (const path of [...found, ...found.map(textAddress)]) expect((await running.ask(path)).status).toBe(200);
  });

  test("the ages of stories and the date in the header follow the clock", async () => {
    const running = await open(engine);
    expect((await running.ask("/latest")).text).toContain("1 hour ago");
    running.clock.at = NOON + HOUR;
    expect((await running.ask("/latest")).text).toContain("2 hours ago");
    running.clock.at = NOON + 3 * DAY;
    expect((await running.ask("/latest")).text).toContain('<time datetime="2026-01-18">');
  });

  test("what another process publishes or schedules shows as well", async () => {
    const running = await open(engine);
    expect(await allShow(running)).toEqual([]);
    const other = await openAgain(running.config);
    try {
      await save({ ...running, storage: other }, {});
      await vi.waitFor(async () => expect(await shows(running, "/latest")).toBe(true), { timeout: 5_000 });
      expect(await allShow(running)).toEqual(ROUTES);
      const later = storyOn("later", NOON + HOUR);
      await other.transaction((stores) => stores.saveStory(later, "desk", NOON));
      await vi.waitFor(
        async () => {
          running.clock.at = NOON + HOUR;
          expect((await running.ask("/2026/01/later")).status).toBe(200);
        },
        { timeout: 5_000 },
      );
    } finally {
      await other.close();
    }
  });
});
