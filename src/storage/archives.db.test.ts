import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { DAY, HOUR, NOON, SETTINGS, storyOn } from "../../checks/support/stories.ts";
import type { Storage } from "../domain/stores.ts";

describe.each(ENGINES)("archives on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ storage, close } = await emptyStorage(engine));
    await storage.transaction(async (stores) => {
      await stores.saveSettings(SETTINGS);
      for (let n = 1; n <= 13; n += 1) {
        await stores.saveStory(storyOn(`k${n}`, NOON - DAY + n * HOUR, { countries: ["kazakhstan"] }), "desk", NOON);
      }
    });
  });
  afterAll(() => close());

  const slugs = async (page: number | "newest"): Promise<string[] | undefined> => {
    const read = await storage.archivePage("en/country/kazakhstan", 6, page, false);
    return read?.items.map(({ slug }) => slug);
  };

  test("number pages from the oldest, and let the newest take the rest", async () => {
    const before = storage.statements();
    const read = await storage.archivePage("en/country/kazakhstan", 6, "newest", false);
    expect(storage.statements() - before).toBeLessThanOrEqual(2);
    expect(read).toMatchObject({ total: 13, pages: 2, page: 2, from: 1, to: 7 });
    expect(await slugs("newest")).toEqual(["k13", "k12", "k11", "k10", "k9", "k8", "k7"]);
    expect(await slugs(1)).toEqual(["k6", "k5", "k4", "k3", "k2", "k1"]);
    expect(await slugs(3)).toBeUndefined();
  });

  test("read as one empty page when nothing was ever filed", async () => {
    const read = await storage.archivePage("en/country/nowhere", 6, "newest", false);
    expect(read).toEqual({ total: 0, pages: 1, page: 1, from: 0, to: 0, items: [] });
    expect(await storage.archivePage("en/country/nowhere", 6, 2, false)).toBeNull();
  });

  test("take a back-dated story at its place and close the gap of a withdrawn one", async () => {
    const late = storyOn("late", NOON - DAY + 3.5 * HOUR, { countries: ["kazakhstan"] });
    const id = await storage.transaction((stores) => stores.saveStory(late, "desk", NOON));
    expect(await slugs(1)).toEqual(["k5", "k4", "late", "k3", "k2", "k1"]);
    await storage.transaction((stores) => stores.saveStory({ ...late, id, status: "withdrawn" }, "desk", NOON));
    expect(await slugs(1)).toEqual(["k6", "k5", "k4", "k3", "k2", "k1"]);
    expect(await storage.resolve("/2026/01/LATE/", "")).toEqual({ kind: "gone", headline: "Headline of late" });
  });
});
