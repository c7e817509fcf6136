import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ENGINES, emptyStorage, quietLogger } from "../../../checks/support/empty-storage.ts";
import type { Storage } from "../../domain/stores.ts";
import { SETTINGS } from "./data/outlet.ts";
import { PICTURES } from "./data/pictures.ts";
import { STORIES } from "./data/stories.ts";
import { seedDemo } from "./seed-demo.ts";

// Printing forty pictures takes seconds, and what they look like does not matter here.
vi.mock("./pictures/print-picture.ts", () => ({ printPicture: async (svg: string) => Buffer.from(svg) }));

const NOW = Date.UTC(2026, 3, 15, 9, 30);
/** The scheduled story, the one under embargo and the withdrawn one. */
const NOT_PUBLIC = 3;

const depsOn = (storage: Storage, files = new Map<string, Uint8Array>()) => ({
  storage,
  files: {
    read: async (path: string) => files.get(path) ?? null,
    write: async (path: string, bytes: Uint8Array) => void files.set(path, bytes),
  },
  images: {
    inspect: () => Promise.reject(new Error("not asked")),
    render: () => Promise.reject(new Error("not asked")),
  },
  clock: { now: () => NOW },
  logger: quietLogger,
});

describe.each(ENGINES)("the demo on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  const files = new Map<string, Uint8Array>();
  beforeAll(async () => {
    ({ storage, close } = await emptyStorage(engine));
    await seedDemo(depsOn(storage, files), { stories: 0 });
  });
  afterAll(() => close());

  const count = async (key: string): Promise<number | undefined> =>
    (await storage.archivePage(key, SETTINGS.pageSize, "newest", false))?.total;

  test("has every written story that readers may see, in the edition of its language", async () => {
    for (const language of SETTINGS.languages) {
      const written = STORIES.filter((story) => (story.language ?? "en") === language).length;
      expect(await count(`${language}/all`)).toBe(language === "en" ? written - NOT_PUBLIC : written);
    }
    expect(await storage.nextDue()).toBeGreaterThan(NOW);
  });

  test("joins translations, files sub-sections under their section, and keeps pictures and rates", async () => {
    const bridge = await storage.storyBySlug("first-freight-train-crosses-syr-darya-bridge");
    expect(bridge?.translations.map(({ language }) => language).sort()).toEqual(["kk", "ru", "uz", "uz-Cyrl"]);
    expect(bridge?.image?.alt).toBe(PICTURES.find(({ name }) => name === "rail-dusk")?.alt);
    expect(await count("en/section/economy")).toBeGreaterThan((await count("en/section/transport")) ?? 0);
    expect(files.size).toBe(PICTURES.length);
    expect((await storage.ratePoints(SETTINGS.ticker.pairs)).length).toBe(5);
    expect((await storage.standingPage("en", "about"))?.title).toBe("About the Courier");
  });

  test("is not set up twice, whatever it is called by then", async () => {
    const { settings } = await storage.reference();
    await storage.transaction((stores) => stores.saveSettings({ ...settings, name: { en: "Another" } }));
    expect(await storage.isDemo()).toBe(true);
    await seedDemo(depsOn(storage), { stories: 0 });
    expect(await count("en/all")).toBe(STORIES.filter((story) => story.language === undefined).length - NOT_PUBLIC);
  });
});

describe.each(ENGINES)("a larger demo on %s", (engine) => {
  test("has as many stories as asked for, with archives of years", async () => {
    const { storage, close } = await emptyStorage(engine);
    await seedDemo(depsOn(storage), { stories: 300 });
    const { total } = await storage.listStories({}, 1, 1);
    expect(total).toBe(300 - NOT_PUBLIC);
    expect((await storage.archiveCounts("en/date/2024")).length).toBeGreaterThan(1);
    await close();
  });

  test("is refused where another newsroom is, or where setting up was cut off", async () => {
    const { storage, close } = await emptyStorage(engine);
    await storage.transaction((stores) => stores.saveSettings({ ...SETTINGS, name: { en: "Another" } }));
    await storage.transaction((stores) =>
      stores.saveCountries([{ slug: "kz", code: "KZ", names: { en: "Kazakhstan" }, position: 0 }]),
    );
    await expect(seedDemo(depsOn(storage), { stories: 0 })).rejects.toThrow(/holds another newsroom/);
    // The demo's name alone makes no demo: such a newsroom asks the banks.
    await storage.transaction((stores) => stores.saveSettings(SETTINGS));
    await expect(seedDemo(depsOn(storage), { stories: 0 })).rejects.toThrow(/holds another newsroom/);
    expect(await storage.isDemo()).toBe(false);
    await storage.transaction((stores) => stores.markDemo());
    await expect(seedDemo(depsOn(storage), { stories: 0 })).rejects.toThrow(/cut off/);
    await close();
  });
});
