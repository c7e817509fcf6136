import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ENGINES, emptyStorage, type OpenStorage, openAgain, quietLogger } from "../../checks/support/empty-storage.ts";
import { DAY, NOON, SETTINGS, storyOn } from "../../checks/support/stories.ts";
import { bodyOf } from "../domain/body.ts";
import type { NewStory } from "../domain/story.ts";
import { openSearch, type Search } from "./search.ts";
import { ask } from "./testing/asking.ts";

const WORDS = (
  "canal dam gas grid water wheat rates bank tokayev mirziyoyev tashkent almaty pipeline export import tariff " +
  "harvest ministry energy power winter drought loan summit border railway corridor токаев ташкент вода газ"
).split(" ");

/** The same sequence on every run and engine. */
const numbers = () => {
  let state = 7;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const stories = (count: number): NewStory[] => {
  const next = numbers();
  const words = (length: number): string =>
    Array.from({ length }, () => WORDS[Math.min(next(WORDS.length), next(WORDS.length))]).join(" ");
  return Array.from({ length: count }, (_, at) =>
    storyOn(`n${at}`, NOON - DAY - next(500) * DAY, {
      headline: words(5),
      standfirst: words(8),
      language: at % 5 === 0 ? "ru" : "en",
      body: bodyOf([{ type: "paragraph", content: [{ type: "text", text: words(20 + next(60)) }] }]),
    }),
  );
};

const QUERIES = [
  "canal",
  "tokaev",
  "Токаев",
  "gas pipeline export",
  "bank OR rates winter",
  '"gas grid"',
  '"water wheat" -ташкент',
  "lang:ru газ",
  "tashkent after:2025-06",
  "mirziyoev",
  "harvst",
  "ministry of energy",
  "",
];

describe("both engines", () => {
  const opened: { storage: OpenStorage; search: Search; close: () => Promise<void> }[] = [];
  beforeAll(async () => {
    for (const engine of ENGINES) {
      const { storage, close } = await emptyStorage(engine);
      await storage.transaction((stores) => stores.saveSettings(SETTINGS));
      await storage.transaction((stores) => stores.saveStories(stories(300), "import", NOON));
      const search = openSearch({ storage, clock: { now: () => NOON }, logger: quietLogger });
      await search.indexPending(() => {});
      opened.push({ storage, search, close });
    }
  });
  afterAll(async () => {
    for (const { search, close } of opened) {
      await search.close();
      await close();
    }
  });

  test.each(QUERIES)("answer the same to: %s", async (query) => {
    const [one, other] = await Promise.all(opened.map(({ search }) => ask(search, query)));
    expect(one?.total).toBeGreaterThan(0);
    expect(one).toEqual(other);
  });
});

describe.each(ENGINES)("two processes on %s", (engine) => {
  test("what one publishes or withdraws, the other finds or finds no more", async () => {
    const { storage, config, close } = await emptyStorage(engine);
    const other = await openAgain(config);
    const clock = { now: () => NOON };
    const search = openSearch({ storage: other, clock, logger: quietLogger });
    await storage.transaction((stores) => stores.saveSettings(SETTINGS));
    expect((await ask(search, "zirconium")).total).toBe(0);

    const finds = (slugs: string[]): Promise<void> =>
      vi.waitFor(async () => {
        other.poll();
        expect((await ask(search, "zirconium")).items.map(({ story }) => story.slug)).toEqual(slugs);
      });
    const id = await storage.transaction((stores) =>
      stores.saveStory(storyOn("z", NOON - DAY, { headline: "Zirconium found" }), "desk", NOON),
    );
    await finds(["z"]);
    const story = await storage.story(id);
    if (!story) throw new Error("lost");
    await storage.transaction((stores) => stores.saveStory({ ...story, status: "withdrawn" }, "desk", NOON));
    await finds([]);
    await search.close();
    await other.close();
    await close();
  });
});
