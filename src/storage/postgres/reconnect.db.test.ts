import pg from "pg";
import { expect, test, vi } from "vitest";
import { emptyStorage, openAgain } from "../../../checks/support/empty-storage.ts";
import { NOON, storyOn } from "../../../checks/support/stories.ts";

test("a server that drops its lines is found again, and nothing said meanwhile is missed", async () => {
  const { storage, config, close } = await emptyStorage("postgres");
  if (config.kind !== "postgres") throw new Error("not PostgreSQL");
  const other = await openAgain(config);
  const heard: string[] = [];
  storage.onPurge((keys) => heard.push(...keys));

  const client = new pg.Client({ connectionString: config.url });
  await client.connect();
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  await client.end();
  await vi.waitFor(() => other.transaction((stores) => stores.saveStory(storyOn("one", NOON), "desk", NOON)));
  await vi.waitFor(() => expect(heard).toContain("path:/2026/01/one"), { timeout: 10_000 });
  await vi.waitFor(async () => expect((await storage.storyBySlug("one"))?.slug).toBe("one"));
  await other.close();
  await close();
});
