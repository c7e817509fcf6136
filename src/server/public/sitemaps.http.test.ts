import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../../checks/support/empty-storage.ts";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { HOUR, NOON, storyOn } from "../../../checks/support/stories.ts";

/** More than are read at once. */
const STORIES = 2_100;

describe.each(ENGINES)("a sitemap of many stories on %s", (engine) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await runSite({ engine, at: NOON });
    const stories = Array.from({ length: STORIES }, (_, n) => storyOn(`many-${n}`, NOON - HOUR - n * 1000));
    await site.storage.transaction(async (stores) => {
      await stores.saveStories(stories, "test", NOON);
      await stores.renumberArchives();
    });
  });
  afterAll(() => site.close());

  test("names each of them once", async () => {
    const { text } = await site.ask("/sitemap-1.xml");
    const named = [...text.matchAll(/<loc>[^<]*(many-\d+)<\/loc>/g)].map(([, slug]) => slug);
    expect(named).toHaveLength(STORIES);
    expect(new Set(named).size).toBe(STORIES);
    expect(text.endsWith("</url></urlset>\n")).toBe(true);
  });

  test("is kept compressed, and answers each reader's question with the same", async () => {
    const plain = await site.ask("/sitemap-1.xml");
    const before = site.storage.statements();
    const ask = (encoding: string, more = {}) =>
      site.ask("/sitemap-1.xml", { headers: { "accept-encoding": encoding, ...more } });
    const replies = await Promise.all(["gzip", "gzip, deflate, br", "br"].map((encoding) => ask(encoding)));
    expect(replies.map(({ headers }) => headers["content-encoding"])).toEqual(["gzip", "gzip", undefined]);
    const texts = replies.map(({ bytes, headers }) => (headers["content-encoding"] ? gunzipSync(bytes) : bytes));
    expect(texts.every((bytes) => bytes.toString() === plain.text)).toBe(true);
    expect(replies.map(({ headers, bytes }) => headers["content-length"] === String(bytes.length))).not.toContain(
      false,
    );
    const etag = String(replies[0]?.headers.etag);
    expect((await ask("gzip", { "if-none-match": etag })).status).toBe(304);
    expect((await ask("", { "if-none-match": String(plain.headers.etag) })).status).toBe(304);
    expect(site.storage.statements()).toBe(before);
  });
});
