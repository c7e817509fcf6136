// Run by tests as a process of its own, as a user to whom rights apply: opens the storage and prints what came of it as
// JSON. Argument: the storage's configuration as JSON.
import { storyIndexer } from "../../src/search/index/story-indexer.ts";
import { openStorage, type StorageConfig } from "../../src/storage/open.ts";
import { NOON, storyOn } from "./stories.ts";

const NOBODY = 65_534;

if (process.getuid?.() === 0) {
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
const logger = { info: () => {}, warn: () => {}, error: () => {} };
const config = JSON.parse(process.argv[2] ?? "") as StorageConfig;
try {
  const storage = await openStorage(config, { logger, index: storyIndexer });
  await storage.transaction((stores) => stores.saveStory(storyOn("one", NOON), "desk", NOON));
  await storage.close();
  process.stdout.write(JSON.stringify({ name: "", message: "written" }));
} catch (error) {
  const { name, message } = error as Error;
  process.stdout.write(JSON.stringify({ name, message }));
}
