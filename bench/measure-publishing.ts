import { join } from "node:path";
import { bodyOf } from "../src/domain/body.ts";
import type { Logger } from "../src/domain/stores.ts";
import { publishStory } from "../src/newsroom/publish-story.ts";
import { writeStory } from "../src/newsroom/write-story.ts";
import { storyIndexer } from "../src/search/index/story-indexer.ts";
import { openStorage } from "../src/storage/open.ts";
import type { Figure } from "./figure.ts";

const ROUNDS = 15;
/** Longer than this is a page that shows the story never. */
const PATIENCE_MS = 5_000;

const nothing = (): void => {};
const logger: Logger = { info: nothing, warn: nothing, error: nothing };

const shows = async (address: string, sign: string): Promise<boolean> =>
  (await (await fetch(address)).text()).includes(sign);

/** Waits until a page shows the sign of a story; throws when it does not. */
const untilShown = async (address: string, sign: string): Promise<void> => {
  const began = performance.now();
  while (!(await shows(address, sign))) {
    if (performance.now() - began > PATIENCE_MS) throw new Error(`${address} does not show "${sign}".`);
  }
};

/** A word that no other story has. */
const wordFor = (round: number): string => `zarafshan${round}x`;

/**
 * From the call that publishes to the story on its own page, its archives, the front page, the feed and in search, every one
 * of which was in the cache. The call is made by another process than the server's, which has to hear of it first.
 */
export const measurePublishing = async (origin: string, data: string, stories: number): Promise<Figure> => {
  const storage = await openStorage({ kind: "sqlite", file: join(data, "chapar.db") }, { logger, index: storyIndexer });
  const newsroom = { storage, clock: { now: () => Date.now() } };
  const times: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const headline = `Bridge over the ${wordFor(round)} is open`;
      const text = { type: "text" as const, text: "The first lorry crossed at noon." };
      const body = bodyOf([{ type: "paragraph", content: [text] }]);
      const countries = ["kazakhstan"];
      const id = await writeStory(newsroom, { headline, language: "en", body, countries, section: "economy" }, "bench");
      const path = (await storage.story(id))?.path ?? "";
      const lists = ["/", "/latest", "/kazakhstan", "/kazakhstan/economy", "/feed.xml"];
      // Its own page shows the headline, all others the way to it.
      const pages = [...lists, `/search?q=${wordFor(round)}`].map((each) => [origin + each, path] as const);
      const all = [[origin + path, headline] as const, ...pages];
      for (const [address, sign] of all) await shows(address, sign);
      const began = performance.now();
      await publishStory(newsroom, { id, by: "bench" });
      await Promise.all(all.map(([address, sign]) => untilShown(address, sign)));
      times.push(performance.now() - began);
    }
  } finally {
    await storage.close();
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return {
    what: "from publishing to visible on every page, feed and search",
    stories,
    measured: `${at(0.5)} ms, at most ${at(1)} ms`,
    ratio: "",
    budget: "100 ms",
  };
};
