import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { DAY, HOUR, NOON, storyOn } from "../../../checks/support/stories.ts";

const MONTH = 31 * DAY;

let site: RunningSite;
beforeAll(async () => {
  site = await runSite({ at: NOON });
  await site.storage.transaction(async (stores) => {
    for (let n = 1; n <= 14; n += 1) {
      const more = { countries: [n % 2 ? "kazakhstan" : "uzbekistan"], section: n % 3 ? "energy" : null };
      const story = storyOn(`s${n}`, NOON - MONTH + n * HOUR, { ...more, tags: [`tag-${n % 4}`] });
      await stores.saveStory({ ...story, path: `/2025/12/s${n}` }, "desk", NOON);
    }
    for (const n of [0, 1, 2, 3]) await stores.saveTag({ slug: `tag-${n}`, name: `Tag ${n}`, synonyms: [] });
  });
});
afterAll(() => site.close());

const PAGES = [
  "/",
  "/ru",
  "/latest",
  "/latest/page/1",
  "/kazakhstan",
  "/uzbekistan",
  "/kazakhstan/energy",
  "/uzbekistan/energy",
  "/section/energy",
  "/section/economy",
  "/tag/tag-0",
  "/tag/tag-1",
  "/archive/2025",
  "/archive/2025/12",
  "/archive/2025/12/15",
  "/2025/12/s1",
  "/2025/12/s2",
  "/2025/12/s13",
  "/2025/12/s14",
  "/nowhere",
  "/feed.xml",
  "/ru/feed.xml",
  "/tag/tag-0/feed.atom",
  "/tag/tag-1/feed.json",
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/robots.txt",
  "/api/v1/stories",
  "/api/v1/rates",
];

describe("purging", () => {
  test("a published story makes exactly the pages anew that show it or its count", async () => {
    const madeAt = async (): Promise<Map<string, unknown>> => {
      const replies = await Promise.all(PAGES.map((path) => site.ask(path)));
      return new Map(PAGES.map((path, at) => [path, replies[at]?.headers["last-modified"]]));
    };
    const before = await madeAt();
    site.clock.at += 60_000;
    expect(await madeAt()).toEqual(before);
    const story = storyOn("fresh", NOON - 25 * HOUR, { countries: ["uzbekistan"], tags: ["tag-0"] });
    await site.storage.transaction((stores) => stores.saveStory(story, "desk", site.clock.at));
    const after = await madeAt();
    expect(PAGES.filter((path) => after.get(path) !== before.get(path))).toEqual([
      "/",
      "/latest",
      "/latest/page/1",
      "/uzbekistan",
      "/tag/tag-0",
      // The archives of dates get a link to the year that began with it.
      "/archive/2025",
      "/archive/2025/12",
      "/archive/2025/12/15",
      // The newest story of its country until then links on to it.
      "/2025/12/s14",
      // A page that is not there looks through all stories.
      "/nowhere",
      "/feed.xml",
      "/tag/tag-0/feed.atom",
      "/sitemap.xml",
      "/news-sitemap.xml",
      "/api/v1/stories",
    ]);
  });

  test("a page in the cache asks the database nothing", async () => {
    for (const path of PAGES) await site.ask(path);
    const before = site.storage.statements();
    for (const path of PAGES) await site.ask(path);
    expect(site.storage.statements()).toBe(before);
  });

  test("trackers' parameters share the page's entry", async () => {
    await site.ask("/kazakhstan");
    const before = site.storage.statements();
    for (const query of ["?utm_source=x", "?fbclid=1&gclid=2", "?zzz=%00%ff", "?&&=&"]) {
      expect((await site.ask(`/kazakhstan${query}`)).status).toBe(200);
    }
    expect(site.storage.statements()).toBe(before);
  });

  test("many who ask at once wait for one page", async () => {
    await site.storage.transaction((stores) => stores.emit({ kind: "purge", keys: ["reference"] }));
    await site.ask("/robots.txt");
    const before = site.storage.statements();
    await site.ask("/kazakhstan/energy");
    const one = site.storage.statements() - before;
    await Promise.all(Array.from({ length: 20 }, () => site.ask("/uzbekistan/energy")));
    expect(site.storage.statements() - before).toBe(2 * one);
  });
});

describe("compression", () => {
  test("each reader gets the form asked for, with its own entity tag", async () => {
    const plain = await site.ask("/latest");
    const gzip = await site.ask("/latest", { headers: { "accept-encoding": "gzip, deflate" } });
    const br = await site.ask("/latest", { headers: { "accept-encoding": "gzip, deflate, br" } });
    const least = await site.ask("/latest", { headers: { "accept-encoding": "br;q=0.1, gzip;q=0.9" } });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect([gzip, br, least].map(({ headers }) => headers["content-encoding"])).toEqual(["gzip", "br", "gzip"]);
    expect(gunzipSync(gzip.bytes).toString()).toBe(plain.text);
    expect(brotliDecompressSync(br.bytes).toString()).toBe(plain.text);
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers, bytes } of [plain, gzip, br]) {
      expect(headers["content-length"]).toBe(String(bytes.length));
      expect(headers.vary).toBe("Accept-Encoding, Cookie");
    }
  });
});

describe("conditional requests", () => {
  test.each(["/", "/latest", "/2025/12/s1", "/feed.xml", "/sitemap.xml", "/api/v1/stories"])("%s", async (path) => {
    const br = { "accept-encoding": "br" };
    const { headers } = await site.ask(path, { headers: br });
    const etag = String(headers.etag);
    expect(etag).toMatch(/^"[\w-]+"$/);
    const same = await site.ask(path, { headers: { ...br, "if-none-match": `"x", W/${etag}` } });
    expect([same.status, same.bytes.length, same.headers.etag]).toEqual([304, 0, etag]);
    expect(same.headers["content-length"]).toBeUndefined();
    const since = String(headers["last-modified"]);
    expect((await site.ask(path, { headers: { "if-modified-since": since } })).status).toBe(304);
    const earlier = new Date(Date.parse(since) - 1000).toUTCString();
    expect((await site.ask(path, { headers: { "if-modified-since": earlier } })).status).toBe(200);
    const other = { "if-none-match": '"other"', "if-modified-since": since };
    expect((await site.ask(path, { headers: other })).status).toBe(200);
  });
});

describe("HEAD", () => {
  test.each(["/", "/kazakhstan/", "/nowhere", "/feed.xml", "/api/v1/stories", "/healthz"])("%s", async (path) => {
    const get = await site.ask(path);
    const head = await site.ask(path, { method: "HEAD" });
    const { date: _ofHead, ...headHeaders } = head.headers;
    const { date: _ofGet, ...getHeaders } = get.headers;
    expect([head.status, head.bytes.length]).toEqual([get.status, 0]);
    expect(headHeaders).toEqual(getHeaders);
  });
});
