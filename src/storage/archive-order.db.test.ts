import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENGINES, emptyStorage } from "../../checks/support/empty-storage.ts";
import { DAY, HOUR, NOON, SETTINGS, storyOn } from "../../checks/support/stories.ts";
import type { Storage } from "../domain/stores.ts";
import type { NewStory } from "../domain/story.ts";
import { readBack, recount } from "./testing/recount.ts";

type Facts = Pick<NewStory, "countries" | "tags" | "section" | "language"> & { hours: number };
type Step =
  | { kind: "write"; facts: Facts }
  | { kind: "rewrite"; which: number; facts: Facts }
  | { kind: "withdraw"; which: number }
  | { kind: "wait"; hours: number }
  | { kind: "import"; batch: Facts[] };

const facts: fc.Arbitrary<Facts> = fc.record({
  // Few distinct hours, so that stories of one instant come up; some lie ahead.
  hours: fc.integer({ min: -60, max: 12 }),
  countries: fc.subarray(["kazakhstan", "uzbekistan"]),
  tags: fc.subarray(["rail", "water", "gold"]),
  section: fc.constantFrom(null, "economy", "trade"),
  language: fc.constantFrom("en", "ru", "de"),
});
const which = fc.nat(50);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), facts }),
  fc.record({ kind: fc.constant("rewrite" as const), which, facts }),
  fc.record({ kind: fc.constant("withdraw" as const), which }),
  fc.record({ kind: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant("import" as const), batch: fc.array(facts, { minLength: 1, maxLength: 4 }) }),
);

const play = async (storage: Storage, steps: readonly Step[]): Promise<{ ids: number[]; now: number }> => {
  let now = NOON;
  const ids: number[] = [];
  const storyFor = ({ hours, ...more }: Facts): NewStory => storyOn("canal", NOON + hours * HOUR, more);
  for (const each of steps) {
    const id = "which" in each ? ids[each.which % ids.length] : undefined;
    await storage.transaction(async (stores) => {
      if (each.kind === "write") ids.push(await stores.saveStory(storyFor(each.facts), "desk", now));
      if (each.kind === "import") {
        ids.push(...(await stores.saveStories(each.batch.map(storyFor), "import", now)));
        await stores.renumberArchives();
      }
      if (each.kind === "wait") {
        now += each.hours * HOUR;
        await stores.publishDue(now);
      }
      const before = id === undefined ? null : await stores.story(id);
      if (!before) return;
      if (each.kind === "withdraw") await stores.saveStory({ ...before, status: "withdrawn" }, "desk", now);
      if (each.kind === "rewrite") {
        const { slug: _, path: __, ...changed } = storyFor(each.facts);
        await stores.saveStory({ ...before, ...changed }, "desk", now);
      }
    });
  }
  return { ids, now };
};

describe.each(ENGINES)("archive order on %s", (engine) => {
  test("archives equal a recount after any sequence of writes", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const { storage, close } = await emptyStorage(engine);
        try {
          await storage.transaction(async (stores) => {
            await stores.saveSettings(SETTINGS);
            await stores.saveSections([
              { slug: "economy", parent: null, names: { en: "Economy" }, position: 0 },
              { slug: "trade", parent: "economy", names: { en: "Trade" }, position: 1 },
            ]);
          });
          const { ids, now } = await play(storage, steps);
          expect(await readBack(storage)).toEqual(await recount(storage, ids, now));
        } finally {
          await close();
        }
      }),
      { numRuns: engine === "sqlite" ? 20 : 5 },
    );
  });

  test("an import in any order stands in order once it is numbered", async () => {
    const { storage, close } = await emptyStorage(engine);
    const ids: number[] = [];
    for (const day of [5, 2, 9, 2, 7, 1]) {
      const story = storyOn("dam", NOON - day * DAY, { countries: ["kyrgyzstan"] });
      ids.push(...(await storage.transaction((stores) => stores.saveStories([story], "import", NOON))));
    }
    const number = (most?: number): Promise<number> => storage.transaction((stores) => stores.renumberArchives(most));
    expect([await number(1), await number(1)]).toEqual([1, 1]);
    expect(await number()).toBeGreaterThan(0);
    expect(await number()).toBe(0);
    expect(await readBack(storage)).toEqual(await recount(storage, ids, NOON));
    await close();
  });

  test("another time zone or another edition files every story anew", async () => {
    const { storage, close } = await emptyStorage(engine);
    const late = Date.UTC(2025, 11, 31, 22);
    const stories = [storyOn("eve", late), storyOn("utro", late + 1, { language: "ru" })];
    const ids = await storage.transaction((stores) => stores.saveStories(stories, "import", NOON));
    expect((await storage.archiveCounts("en/date/2025")).map(({ key }) => key)).toContain("en/date/2025/12/31");
    await storage.transaction((stores) => stores.saveSettings(SETTINGS));
    expect(await readBack(storage)).toEqual(await recount(storage, ids, NOON));
    expect(await storage.archiveCounts("en/date/2025")).toEqual([]);
    expect((await storage.archiveCounts("ru/")).map(({ key }) => key)).toContain("ru/date/2026/01/01");
    await close();
  });
});
