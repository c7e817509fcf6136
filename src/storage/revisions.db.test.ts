import { expect, test } from "vitest";
import { ENGINES, emptyStorage, quietLogger } from "../../checks/support/empty-storage.ts";
import { NOON, storyOn } from "../../checks/support/stories.ts";
import type { Engine } from "./engine.ts";
import { postgresEngine } from "./postgres/engine.ts";
import { sqliteEngine } from "./sqlite/engine.ts";

test.each(ENGINES)("every former state of a story is kept with who replaced it, on %s", async (name) => {
  const { storage, config, close } = await emptyStorage(name);
  const first = storyOn("canal", NOON, { headline: "First" });
  const id = await storage.transaction((stores) => stores.saveStory(first, "aigul", NOON));
  await storage.transaction((stores) => stores.saveStory({ ...first, id, headline: "Second" }, "timur", NOON + 1));
  const engine: Engine =
    config.kind === "sqlite" ? sqliteEngine(config.file) : await postgresEngine(config.url, quietLogger);
  const rows = await engine.reader.query.selectFrom("revision").selectAll().orderBy("number").execute();
  expect(rows.map(({ number, by, at }) => [number, by, at])).toEqual([
    [1, "aigul", NOON],
    [2, "timur", NOON + 1],
  ]);
  expect(JSON.parse(rows[0]?.snapshot ?? "null")).toEqual({ ...first, id });
  expect(rows[1]?.snapshot).toBeNull();
  await engine.close();
  await close();
});
