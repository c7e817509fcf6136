// Run by tests as a process of its own: publishes stories one after another and prints the id of each once it is
// acknowledged. Arguments: the storage's configuration as JSON, and how many stories.
import { storyIndexer } from "../../src/search/index/story-indexer.ts";
import { openStorage, type StorageConfig } from "../../src/storage/open.ts";
import { NOON, storyOn } from "./stories.ts";

const [, , config = "", count = "1"] = process.argv;
const logger = { info: () => {}, warn: () => {}, error: () => {} };
const storage = await openStorage(JSON.parse(config) as StorageConfig, { logger, index: storyIndexer });

for (let number = 1; number <= Number(count); number += 1) {
  const story = storyOn(`child-${number}`, NOON - 1_000_000 + number, {
    countries: ["kazakhstan"],
    tags: [`tag-${number % 3}`],
  });
  const id = await storage.transaction((stores) => stores.saveStory(story, "child", NOON));
  process.stdout.write(`${id}\n`);
}
await storage.close();
