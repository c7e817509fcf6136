import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  ENGINES,
  emptyDatabase,
  type OpenStorage,
  openAgain,
  quietLogger,
} from "../../checks/support/empty-storage.ts";
import { DAY, NOON, storyOn } from "../../checks/support/stories.ts";
import { openSearch, type Search } from "./search.ts";
import { ask } from "./testing/asking.ts";
import { dumpIndex } from "./testing/dump-index.ts";

const INDEXING = fileURLToPath(new URL("../../checks/support/indexing-process.ts", import.meta.url));
const PUBLISHING = fileURLToPath(new URL("../../checks/support/publishing-process.ts", import.meta.url));

/** Runs a program and kills it once it printed so many lines; returns the lines. */
const runAndKill = async (path: string, words: string[], atLine: number): Promise<string[]> => {
  const child = spawn(process.execPath, ["--no-warnings", path, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  const killed = once(child, "close");
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === atLine) child.kill("SIGKILL");
  }
  const [, signal] = await killed;
  expect(signal).toBe("SIGKILL");
  return lines;
};

const openBoth = async (config: Parameters<typeof openAgain>[0]): Promise<{ storage: OpenStorage; search: Search }> => {
  const storage = await openAgain(config);
  return { storage, search: openSearch({ storage, clock: { now: () => NOON }, logger: quietLogger }) };
};

/** The index is what writing it anew makes of the stories. */
const expectWhole = async (storage: OpenStorage, search: Search): Promise<void> => {
  const before = await dumpIndex(storage.database.reader);
  expect(before.length).toBeGreaterThan(100);
  await search.rebuild(() => {});
  expect(await dumpIndex(storage.database.reader)).toEqual(before);
};

describe.each(ENGINES)("a process killed on %s", (engine) => {
  test("while it indexes loses nothing, and the next one goes on where it was", async () => {
    const { config, remove } = await emptyDatabase(engine);
    const { storage, search } = await openBoth(config);
    const stories = Array.from({ length: 300 }, (_, at) => storyOn(`k${at}`, NOON - DAY + at));
    await storage.transaction((stores) => stores.saveStories(stories, "import", NOON));

    const indexed = Number((await runAndKill(INDEXING, [JSON.stringify(config)], 8)).at(-1));
    const left = await search.indexPending(() => {});
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(300 - indexed);
    expect((await ask(search, "headline")).total).toBe(300);
    await expectWhole(storage, search);
    await storage.close();
    await remove();
  });

  test("while it publishes leaves each story that it acknowledged in the index", async () => {
    const { config, remove } = await emptyDatabase(engine);
    const ids = await runAndKill(PUBLISHING, [JSON.stringify(config), "200"], 30);
    const { storage, search } = await openBoth(config);
    expect(await search.indexPending(() => {})).toBe(0);
    expect((await ask(search, "headline")).total).toBeGreaterThanOrEqual(ids.length);
    await expectWhole(storage, search);
    await storage.close();
    await remove();
  });

  test("while it rebuilds is no harm: the rebuild goes on", async () => {
    const { config, remove } = await emptyDatabase(engine);
    const { storage, search } = await openBoth(config);
    const stories = Array.from({ length: 200 }, (_, at) => storyOn(`k${at}`, NOON - DAY + at));
    await storage.transaction((stores) => stores.saveStories(stories, "import", NOON));
    await search.indexPending(() => {});
    const before = await dumpIndex(storage.database.reader);

    await runAndKill(INDEXING, [JSON.stringify(config), "rebuild"], 8);
    expect(await dumpIndex(storage.database.reader)).toEqual(before);
    expect(await search.rebuild(() => {})).toBeLessThanOrEqual(120);
    expect(await dumpIndex(storage.database.reader)).toEqual(before);
    expect((await ask(search, "headline")).total).toBe(200);
    await storage.close();
    await remove();
  });
});
