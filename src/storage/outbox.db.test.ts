import { expect, test } from "vitest";
import { ENGINES, emptyStorage, openAgain } from "../../checks/support/empty-storage.ts";
import type { Storage } from "../domain/stores.ts";

const hear = (storage: Storage): string[] => {
  const heard: string[] = [];
  storage.onPurge((keys) => heard.push(...keys));
  return heard;
};

test.each(ENGINES)("a purge is told here at once, and soon in the other process, on %s", async (engine) => {
  const { storage, config, close } = await emptyStorage(engine);
  const other = await openAgain(config);
  const [here, there] = [hear(storage), hear(other)];
  for (const key of ["rates", "any-story", "rates"]) {
    await storage.transaction((stores) => stores.emit({ kind: "purge", keys: [key] }));
  }
  expect(new Set(here)).toEqual(new Set(["rates", "any-story"]));
  await expect
    .poll(() => {
      storage.poll();
      other.poll();
      return [...new Set(there)].sort();
    })
    .toEqual(["any-story", "rates"]);
  await other.transaction((stores) => stores.emit({ kind: "purge", keys: ["front:en"] }));
  await expect
    .poll(() => {
      storage.poll();
      return here.at(-1);
    })
    .toBe("front:en");
  await other.close();
  await close();
});

test("a process that slept through too many purges empties its cache", async () => {
  const { storage, config, close } = await emptyStorage("sqlite");
  const sleeper = await openAgain(config);
  const heard = hear(sleeper);
  for (let n = 0; n < 620; n += 1) {
    await storage.transaction((stores) => stores.emit({ kind: "purge", keys: [`story:${n}`] }));
  }
  await expect
    .poll(() => {
      sleeper.poll();
      return heard.includes("reference");
    })
    .toBe(true);
  expect(heard).toContain("story:619");
  expect(heard).not.toContain("story:1");
  await sleeper.close();
  await close();
});
