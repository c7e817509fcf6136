import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { NOON, SETTINGS, storyOn } from "../../checks/support/stories.ts";
import type { Storage } from "../domain/stores.ts";

describe.each(ENGINES)("old addresses on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ storage, close } = await emptyStorage(engine));
    await storage.transaction(async (stores) => {
      await stores.saveSettings(SETTINGS);
      await stores.saveStory(storyOn("rail", NOON), "desk", NOON);
      await stores.saveRedirects([
        { path: "/?p=123", to: "/2026/01/rail" },
        { path: "/category/home/kazakhstan-featurees/", to: "/kazakhstan/features" },
        { path: "/2024/05/қазақстан", to: "/2026/01/rail" },
        { path: "/a", to: "/first" },
        { path: "/A/", to: "/second" },
      ]);
    });
  });
  afterAll(() => close());

  test.each([
    ["/", "?p=123&utm_source=x", "/2026/01/rail"],
    ["/", "utm_source=x&p=123", "/2026/01/rail"],
    ["/Category/Home/Kazakhstan-Featurees", "", "/kazakhstan/features"],
    ["/category/home/kazakhstan-featurees/page/105/", "", "/kazakhstan/features"],
    ["/category/home/kazakhstan-featurees/feed/", "", "/kazakhstan/features/feed.xml"],
    ["/category/home/kazakhstan-featurees/feed.atom", "", "/kazakhstan/features/feed.atom"],
    ["/2024/05/%D2%9B%D0%B0%d0%b7%D0%B0%D2%9B%D1%81%D1%82%D0%B0%D0%BD/", "", "/2026/01/rail"],
    ["/2026/01/Rail/", "", "/2026/01/rail"],
    ["/2026/01/rail/amp", "", "/2026/01/rail"],
    ["/a", "", "/second"],
  ])("%s %s moved to %s", async (path, query, to) => {
    const before = storage.statements();
    expect(await storage.resolve(path, query)).toEqual({ kind: "moved", to });
    expect(storage.statements() - before).toBe(1);
  });

  test.each(["/", "/nowhere", "/page/5", "/%", "/2026/01/rail%00", "/%D2%9", "/feed"])(
    "%s is unknown",
    async (path) => {
      expect(await storage.resolve(path, "?p=9")).toEqual({ kind: "unknown" });
    },
  );
});
