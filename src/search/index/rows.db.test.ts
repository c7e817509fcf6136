import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage, type OpenStorage, quietLogger } from "../../../checks/support/empty-storage.ts";
import { DAY, NOON, storyOn } from "../../../checks/support/stories.ts";
import type { NewStory } from "../../domain/story.ts";
import { openSearch, type Search } from "../search.ts";
import { ask } from "../testing/asking.ts";
import { dumpIndex } from "../testing/dump-index.ts";
import { BLOCK_SIZE } from "./posting.ts";
import { gatherStories, indexStories } from "./story-indexer.ts";

/** So many documents lie before the border of a block. */
const BEFORE = 10;

describe.each(ENGINES)("rows of postings on %s", (engine) => {
  let storage: OpenStorage;
  let search: Search;
  let close: () => Promise<void>;
  let ids: readonly number[];
  const dumped = () => dumpIndex(storage.database.reader);
  const rows = async (): Promise<number> =>
    (await storage.database.reader.query.selectFrom("search_posting").select("id").execute()).length;
  const total = async (text: string): Promise<number> => (await ask(search, text)).total;

  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
    search = openSearch({ storage, clock: { now: () => NOON }, logger: quietLogger });
    const stories = Array.from({ length: 30 }, (_, at) => storyOn(`s${at}`, NOON - DAY + at));
    ids = await storage.transaction((stores) => stores.saveStories(stories, "import", NOON));
    // A dead document makes the next one begin just before a border.
    const dead = { doc: BLOCK_SIZE - BEFORE, story: ids[0] ?? 0, state: 0, version: 1, length: 1, changed: 1 };
    await storage.database.write([], async (db) => {
      await db.query.insertInto("search_document").values(dead).execute();
    });
    await search.indexPending(() => {});
  });
  afterEach(async () => {
    await search.close();
    await close();
  });

  test("reach over the border of a block when their stories were indexed at once", async () => {
    const words = new Set((await dumped()).map((line) => line.split(" ").slice(1, 3).join(" "))).size;
    expect(await rows()).toBeLessThanOrEqual(words);
    expect(await total("headline")).toBe(30);
    expect(await total('"canal at s29 was"')).toBe(1);
    expect((await ask(search, "s29")).items[0]?.matched).toContainEqual({ word: "s29", kind: "exact" });
  });

  test("are followed by those of what is published later, changed and withdrawn", async () => {
    const change = async (slug: string, more: Partial<NewStory>): Promise<void> => {
      const id = ids[Number(slug.slice(1))] ?? 0;
      const story = await storage.story(id);
      if (!story) throw new Error("lost");
      await storage.transaction((stores) => stores.saveStory({ ...story, ...more }, "desk", NOON));
    };
    await storage.transaction((stores) => stores.saveStory(storyOn("late", NOON - DAY), "desk", NOON));
    await change("s3", { headline: "Renamed" });
    await change("s4", { status: "withdrawn" });
    expect(await total("headline")).toBe(29);
    expect(await total('"canal at late was opened"')).toBe(1);
    expect(await total("renamed")).toBe(1);
  });

  test("hold the same when their words are too much to be held at once", async () => {
    const between = async (): Promise<void> => {};
    const more = Array.from({ length: 100 }, (_, at) => storyOn(`more${at}`, NOON - DAY + at));
    ids = await storage.transaction((stores) => stores.saveStories(more, "import", NOON));
    const few = await gatherStories(storage.database.reader, ids, between, 1);
    expect(few.ids).toEqual(ids.slice(0, 64));
    expect(few.gathering.stories.map(({ story }) => story)).toEqual(few.ids);
    await search.indexPending(() => {});
    const whole = await dumped();
    await storage.database.write([], (db) => indexStories(db, ids, between, 1));
    expect(await dumped()).toEqual(whole);
  });

  test("count how many stories print a word in lower case, and count anew when the index is written anew", async () => {
    await storage.transaction((stores) =>
      stores.saveStory(
        storyOn("capital", NOON - DAY, { headline: "CANAL", standfirst: "A canal. THE CANAL.", tags: [] }),
        "desk",
        NOON,
      ),
    );
    const counted = async (...words: string[]) => {
      const terms = await storage.database.reader.query.selectFrom("search_term").selectAll().execute();
      return words.map((word) => terms.filter((term) => term.word === word).map(({ lowered }) => lowered));
    };
    const before = await counted("canal", "headline", "the", "s29");
    expect(before).toEqual([[31], [0], [0], [1]]);
    await search.rebuild(() => {});
    expect(await counted("canal", "headline", "the", "s29")).toEqual(before);
  });

  test("of dead documents go when the index is written anew, and living ones stay", async () => {
    const before = await dumped();
    const few = await rows();
    expect(await search.rebuild(() => {})).toBe(30);
    expect(await dumped()).toEqual(before);
    expect(await rows()).toBe(few);
    expect(await total("headline")).toBe(30);
    const counts = await storage.database.reader.query.selectFrom("search_term").select(["word", "n"]).execute();
    expect(counts.find(({ word }) => word === "headline")?.n).toBe(30);
  });
});
