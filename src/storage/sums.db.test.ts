import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { bankOf, figureOf } from "../../checks/support/rates.ts";
import { HOUR, NOON, SETTINGS, storyOn } from "../../checks/support/stories.ts";
import { type Body, bodyOf, type Money } from "../domain/body.ts";
import type { Storage, WriteStores } from "../domain/stores.ts";
import type { NewStory } from "../domain/story.ts";

const PAIR = { base: "USD", quote: "KZT", source: "kz-nbk" };
const figure = (day: string, value: string) => figureOf(day, value, { source: "kz-nbk", quote: "KZT" });

const sum = (amount: string, basis = "2026-01-14"): Money => ({
  type: "money",
  attrs: { amount, currency: "USD", basis },
  content: [{ type: "text", text: `$${amount}` }],
});

const telling = (...sums: Money[]): Body => bodyOf([{ type: "paragraph", content: sums }]);

describe.each(ENGINES)("sums in stories on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ storage, close } = await emptyStorage(engine));
    await write(async (stores) => {
      await stores.saveSettings({ ...SETTINGS, ticker: { ...SETTINGS.ticker, pairs: [PAIR] } });
      await stores.saveRateSource(bankOf("kz-nbk", { homeCurrency: "KZT" }));
      await stores.addRates([figure("2026-01-13", "500.00"), figure("2026-01-14", "503.12")]);
    });
  });
  afterEach(() => close());

  const write = <T>(work: (stores: WriteStores) => Promise<T>): Promise<T> => storage.transaction(work);
  const save = (story: NewStory, now = NOON) => write((stores) => stores.saveStory(story, "desk", now));
  const worths = async (path: string) =>
    (await storage.storyByPath(path))?.sums.map(({ amount, target, result, rateDay }) => [
      amount,
      target,
      result,
      rateDay,
    ]);

  test("are worth what the day's rate says when the story is published, and stay so", async () => {
    const id = await save(storyOn("loan", NOON, { body: telling(sum("1000")) }));
    expect(await worths("/2026/01/loan")).toEqual([["1000", "KZT", "503120", "2026-01-14"]]);

    await write((stores) => stores.addRates([figure("2026-01-14", "510.00")]));
    const story = await storage.story(id);
    if (!story) throw new Error("the story is lost");
    await write((stores) => stores.saveStory({ ...story, body: telling(sum("1000"), sum("2000")) }, "desk", NOON));
    expect(await worths("/2026/01/loan")).toEqual([
      ["1000", "KZT", "503120", "2026-01-14"],
      ["2000", "KZT", "1020000", "2026-01-14"],
    ]);
  });

  test("wait for the hour of a scheduled story, and take the rates that are in by then", async () => {
    await save(storyOn("loan", NOON + HOUR, { body: telling(sum("1000", "2026-01-15")) }));
    await write((stores) => stores.addRates([figure("2026-01-15", "505.00")]));
    await write((stores) => stores.publishDue(NOON + HOUR));
    expect(await worths("/2026/01/loan")).toEqual([["1000", "KZT", "505000", "2026-01-15"]]);
  });

  test("have no worth without a rate of the week before, nor without a day", async () => {
    await save(storyOn("old", NOON, { body: telling(sum("1000", "2025-06-01"), sum("2000", "")) }));
    expect(await worths("/2026/01/old")).toEqual([]);
  });

  test("come with the feed, and lead from a figure to the stories that tell it", async () => {
    await save(storyOn("loan", NOON, { body: telling(sum("1000"), sum("3000")) }));
    await save(storyOn("plain", NOON));
    const items = await storage.feed("en/all", 10, true);
    expect(items.map(({ slug, sums }) => [slug, sums.length])).toEqual([
      ["plain", 0],
      ["loan", 2],
    ]);
    const [point] = await storage.ratePoints([PAIR]);
    const concerned = await storage.storiesOnRates([point?.latest.id ?? 0]);
    expect(concerned.map(({ path }) => path)).toEqual(["/2026/01/loan"]);
    expect(await storage.storiesOnRates([point?.previous?.id ?? 0])).toEqual([]);
  });
});
