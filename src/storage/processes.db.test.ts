import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { ENGINES, emptyDatabase, openAgain } from "../../checks/support/empty-storage.ts";
import { NOON } from "../../checks/support/stories.ts";
import type { StorageConfig } from "./open.ts";
import { readBack, recount } from "./testing/recount.ts";

const CHILD = fileURLToPath(new URL("../../checks/support/publishing-process.ts", import.meta.url));

const publishElsewhere = (config: StorageConfig, count: number): ChildProcessByStdio<null, Readable, null> =>
  spawn(process.execPath, ["--no-warnings", CHILD, JSON.stringify(config), String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
  });

describe.each(ENGINES)("other processes on %s", (engine) => {
  test("a process killed while it publishes loses nothing that it acknowledged", async () => {
    const { config, remove } = await emptyDatabase(engine);
    const child = publishElsewhere(config, 200);
    const acknowledged: number[] = [];
    const killed = once(child, "close");
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(Number(line));
      if (acknowledged.length === 90) child.kill("SIGKILL");
    }
    const [, signal] = await killed;
    expect(signal).toBe("SIGKILL");
    expect(acknowledged.length).toBeLessThan(200);

    const storage = await openAgain(config);
    const paths = acknowledged.map((_, at) => `/2026/01/child-${at + 1}`);
    const found = await Promise.all(paths.map((path) => storage.storyByPath(path)));
    expect(found.map((story) => story?.id)).toEqual(acknowledged);
    const newest = Math.max(...acknowledged) + 20;
    const ids = Array.from({ length: newest }, (_, at) => at + 1);
    expect(await readBack(storage)).toEqual(await recount(storage, ids, NOON));
    await storage.close();
    await remove();
  });

  test("what another process publishes is purged here", async () => {
    const { config, remove } = await emptyDatabase(engine);
    const storage = await openAgain(config);
    const heard: string[] = [];
    const stop = storage.onPurge((keys) => heard.push(...keys));
    storage.poll();
    const child = publishElsewhere(config, 1);
    await once(child, "close");
    await vi.waitFor(() => {
      storage.poll();
      expect(heard).toContain("archive:en/country/kazakhstan");
    });
    expect(heard).toContain("path:/2026/01/child-1");
    stop();
    await storage.close();
    await remove();
  });
});
