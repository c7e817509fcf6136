// Run by tests as a process of its own: reads day after day of a bank and prints each day once it is acknowledged.
// Arguments: the storage's configuration as JSON, and how many days.
import { daysBefore } from "../../src/domain/instant.ts";
import { backfill } from "../../src/rates/backfill.ts";
import { askedText } from "../../src/rates/read-answer.ts";
import { saveSources } from "../../src/rates/save-sources.ts";
import { storyIndexer } from "../../src/search/index/story-indexer.ts";
import { openStorage, type StorageConfig } from "../../src/storage/open.ts";
import { plainBank, tenthJudge } from "./bank-server.ts";

const [, , config = "", count = "1"] = process.argv;
const logger = { info: () => {}, warn: () => {}, error: () => {} };
const storage = await openStorage(JSON.parse(config) as StorageConfig, { logger, index: storyIndexer });
const bank = plainBank("uz-cbu", "http://uz.example");
const days = Array.from({ length: Number(count) }, (_, at) => daysBefore("2020-01-01", -at));

const ports = {
  storage,
  fetcher: {
    fetch: async (url: string) => {
      const day = url.split("/").at(-1);
      const document = ["USD", "EUR", "RUB"].map((base) => `${day} 1 ${base} 100.50`).join("\n");
      const bytes = Buffer.from(`${document}\nend`);
      return { status: 200, contentType: "", bytes, etag: "", lastModified: "", retryAfter: "" };
    },
  },
  clock: { now: () => Date.now() },
  logger,
  random: () => 0,
  sleep: async () => {},
  banks: [bank],
  judge: tenthJudge,
  holder: String(process.pid),
};
await saveSources(ports);
await backfill(ports, bank, {
  questions: days.map((day) => ({ kind: "day", day })),
  signal: new AbortController().signal,
  onAnswer: (question, results) => void process.stdout.write(`${askedText(question)} ${results[0]?.added ?? 0}\n`),
});
await storage.close();
