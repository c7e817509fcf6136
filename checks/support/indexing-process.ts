// Run by tests as a process of its own: indexes pending stories, a few at a time, and prints a line after each batch.
// Arguments: the storage's configuration as JSON, and "rebuild" when all stories are to be indexed anew.
import { indexPending } from "../../src/search/index/pending.ts";
import { beginRebuild } from "../../src/search/index/rebuild.ts";
import { storyIndexer } from "../../src/search/index/story-indexer.ts";
import { openStorage, type StorageConfig } from "../../src/storage/open.ts";

const [, , config = "", what = ""] = process.argv;
const logger = { info: () => {}, warn: () => {}, error: () => {} };
const storage = await openStorage(JSON.parse(config) as StorageConfig, { logger, index: storyIndexer });

if (what === "rebuild") await beginRebuild(storage.database, async () => {});
await indexPending(storage.database, {
  batch: 10,
  between: async () => {},
  rest: async () => {},
  progress: (_done, _total, indexed) => void process.stdout.write(`${indexed}\n`),
  stopped: () => false,
});
await storage.close();
