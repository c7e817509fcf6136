import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage, type OpenStorage } from "../../checks/support/empty-storage.ts";
import { DAY, NOON, storyOn } from "../../checks/support/stories.ts";
import type { Logger } from "../domain/stores.ts";
import { openSearch, type Search } from "./search.ts";
import { ask } from "./testing/asking.ts";
import { dumpIndex } from "./testing/dump-index.ts";
import { ANALYSIS_VERSION } from "./text/keys.ts";

const COUNT = 300;

const loggerInto = (said: string[]): Logger => {
  const say = (message: string): number => said.push(message);
  return { info: say, warn: say, error: say };
};

describe.each(ENGINES)("an index kept up beside a site on %s", (engine) => {
  let storage: OpenStorage;
  let close: () => Promise<void>;
  let said: string[];
  const open: Search[] = [];
  const start = async (): Promise<Search> => {
    const search = openSearch({ storage, clock: { now: () => NOON }, logger: loggerInto(said) });
    open.push(search);
    await search.keepUp();
    return search;
  };
  const marks = () => storage.database.reader.query.selectFrom("search_state").selectAll().execute();

  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
    said = [];
    const stories = Array.from({ length: COUNT }, (_, at) => storyOn(`k${at}`, NOON - DAY + at));
    await storage.transaction((stores) => stores.saveStories(stories, "import", NOON));
  });
  afterEach(async () => {
    for (const search of open.splice(0)) await search.close();
    await close();
  });

  test("takes in what an import left, and says so when that takes more than a moment", async () => {
    const search = await start();
    expect((await ask(search, "headline")).total).toBe(COUNT);
    expect(said).toEqual([
      "Some stories are not in the search index yet; they are indexed in the background.",
      "Stories that were pending are indexed.",
    ]);
    said = [];
    await start();
    expect(said).toEqual([]);
  });

  test("has stories found by the new names of what they are filed under, few at once, many soon after", async () => {
    const names = (suffix: string) => ({ en: `Kipchakia${suffix}`, ru: `Кипчакия${suffix}` });
    const country = { slug: "kipchakia", code: "XK", position: 0 };
    const section = { slug: "horses", parent: null, position: 0 };
    const author = { slug: "sauran", role: "", bio: "", email: null };
    const under = { countries: ["kipchakia"], section: "horses", tags: ["felt"], bylines: ["sauran"] };
    const nameAll = (suffix: string) =>
      storage.transaction(async (stores) => {
        await stores.saveCountries([{ ...country, names: names(suffix) }]);
        await stores.saveSections([{ ...section, names: { en: `Horsemanship${suffix}` } }]);
        await stores.saveTag({ slug: "felt", name: `Feltmaking${suffix}`, synonyms: [] });
        await stores.saveAuthor({ ...author, name: `Sauranbek${suffix}` });
      });
    await nameAll("");
    await storage.transaction((stores) => stores.saveStory(storyOn("under", NOON - DAY, under), "desk", NOON));
    const search = await start();
    const totals = async (suffix: string) =>
      Promise.all(
        ["kipchakia", "horsemanship", "feltmaking", "sauranbek"].map(
          async (word) => (await ask(search, `"${word}${suffix}"`)).total,
        ),
      );
    await nameAll("isch");
    expect([await totals(""), await totals("isch")]).toEqual([
      [0, 0, 0, 0],
      [1, 1, 1, 1],
    ]);
    const more = Array.from({ length: 60 }, (_, at) => storyOn(`under-${at}`, NOON - DAY + at, under));
    await storage.transaction((stores) => stores.saveStories(more, "import", NOON));
    await search.indexPending(() => {});
    await nameAll("esque");
    await expect.poll(() => totals("esque"), { timeout: 20_000 }).toEqual([61, 61, 61, 61]);
    expect(await totals("isch")).toEqual([0, 0, 0, 0]);
  });

  test("comes to know words that it took for names for what they are", async () => {
    const search = await start();
    const publish = (slug: string, text: string) =>
      storage.transaction((stores) => stores.saveStory(storyOn(slug, NOON - DAY, { standfirst: text }), "desk", NOON));
    await publish("first", "Sturgeon return.");
    expect((await ask(search, "Zturgeon")).total).toBe(1);
    const more = Array.from({ length: 210 }, (_, at) =>
      storyOn(`more-${at}`, NOON - DAY + at, { standfirst: "Where sturgeon are." }),
    );
    await storage.transaction((stores) => stores.saveStories(more, "import", NOON));
    await search.keepUp();
    expect((await ask(search, "sturgeon")).total).toBe(211);
    expect((await ask(search, "Zturgeon")).total).toBe(0);
  });

  test("is written anew when an older version wrote it, to the end even when that was stopped", async () => {
    const whole = await (await start()).close().then(() => dumpIndex(storage.database.reader));
    await storage.database.write([], async (db) => {
      await db.query.updateTable("search_document").set({ version: 0 }).execute();
    });
    said = [];
    const search = openSearch({ storage, clock: { now: () => NOON }, logger: loggerInto(said) });
    const stopped = search.keepUp();
    await search.close();
    await stopped;
    const again = await start();
    expect(said).toContain("The search index was written by an older version; it is written anew in the background.");
    expect(await dumpIndex(storage.database.reader)).toEqual(whole);
    expect(whole.some((line) => line.endsWith(` 1 ${ANALYSIS_VERSION}`))).toBe(true);
    expect((await ask(again, "headline")).total).toBe(COUNT);
    expect(await marks()).toEqual([]);
  });
});
