import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../../checks/support/empty-storage.ts";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { DAY, HOUR, NOON, storyOn } from "../../../checks/support/stories.ts";
import { bodyOf } from "../../domain/body.ts";

describe.each(ENGINES)("public pages on %s", (engine) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await runSite({ engine, at: NOON });
    await site.storage.transaction(async (stores) => {
      await stores.saveAuthor({ slug: "aigul", name: "Aigul Serik", role: "Reporter", bio: "", email: null });
      await stores.saveTag({ slug: "water", name: "Water", synonyms: [] });
      await stores.saveTag({ slug: "idle", name: "Idle", synonyms: [] });
      for (let n = 1; n <= 13; n += 1) {
        const more = { countries: ["kazakhstan"], section: "energy", tags: ["water"], bylines: ["aigul"] };
        await stores.saveStory(storyOn(`k${n}`, NOON - DAY + n * HOUR, more), "desk", NOON);
      }
      // The year turns at midnight in Almaty, when it is still 19 o'clock in Greenwich.
      for (const [year, count] of [
        [2023, 4],
        [2024, 5],
        [2026, 12],
      ] as const) {
        for (let n = 0; n < count; n += 1) {
          const at = Date.UTC(year - 1, 11, 31, 19) + n * HOUR;
          const more = { tags: ["canal"], bylines: ["olim"], countries: ["uzbekistan"], path: `/u/${year}-${n}` };
          const story = storyOn(`u${year}-${n}`, at, more);
          await stores.saveStory(story, "desk", NOON);
        }
      }
      await stores.saveStory(storyOn("ru-1", NOON - DAY, { language: "ru", path: "/ru/2026/01/ru-1" }), "desk", NOON);
      await stores.saveRedirects([
        { path: "/?p=12", to: "/2026/01/k3" },
        { path: "/old-name", to: "/2026/01/k3" },
        { path: "/category/home/kz", to: "/kazakhstan" },
      ]);
      await stores.savePage({ slug: "about", language: "en", title: "About us", body: bodyOf([]), updatedAt: NOON });
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
    "/kazakhstan/economy",
    "/section/energy",
    "/tag/water",
    "/tag/idle",
    "/author/aigul",
    "/archive/2026",
    "/archive/2026/01",
    "/archive/2026/01/14",
    "/2026/01/k3",
    "/ru/2026/01/ru-1",
    "/ru/latest",
    "/about",
    "/search",
    "/search?q=canal",
  ];
  test.each(PAGES)("%s answers with an HTML page and its own canonical address", async (path) => {
    const { status, headers, text } = await site.ask(path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(text).toMatch(/^<!doctype html>/i);
    if (!path.startsWith("/search"))
      expect(text).toContain(`<link rel="canonical" href="https://courier.example${path}"`);
  });

  test("the counter tells the truth on every page", async () => {
    expect((await site.ask("/kazakhstan")).text).toContain("Viewing results 1 – 7 of 13");
    expect((await site.ask("/kazakhstan/page/1")).text).toContain("Viewing results 8 – 13 of 13");
  });

  test.each(["/uzbekistan", "/tag/canal", "/author/olim"])("years of %s are one step away", async (archive) => {
    const { text } = await site.ask(archive);
    const years = [...text.matchAll(/<a href="([^"]+)"[^>]*>(\d{4})<\/a>/g)].map(([, href, year]) => [year, href]);
    expect(years).toEqual([
      ["2026", archive],
      ["2024", `${archive}/page/2`],
      ["2023", `${archive}/page/1`],
    ]);
    expect((await site.ask(`${archive}/page/2`)).text).toContain("Headline of u2024-4");
  });

  test("the newest page has no number yet", async () => {
    const { status, headers } = await site.ask("/kazakhstan/page/2");
    expect([status, headers.location]).toEqual([302, "/kazakhstan"]);
  });

  test("a page beyond the range is a 404 that leads to the nearest", async () => {
    const { status, text } = await site.ask("/kazakhstan/page/99");
    expect(status).toBe(404);
    expect(text).toContain('href="/kazakhstan"');
    expect(text).toContain('href="/kazakhstan/page/1"');
  });

  test("a date without stories leads to the nearest that has some", async () => {
    const { status, text } = await site.ask("/archive/2025/12/31");
    expect(status).toBe(404);
    expect(text).toContain('href="/archive/2026/01/01"');
  });

  test.each([
    "/tag/unknown",
    "/author/unknown",
    "/archive/2026/13",
    "/archive/2026/02/30",
    "/nowhere",
    "/kazakhstan/page/0",
  ])("%s is a 404", async (path) => {
    expect((await site.ask(path)).status).toBe(404);
  });

  test("a 404 searches for the words of its address", async () => {
    const { status, text } = await site.ask("/news/headline-k7");
    expect(status).toBe(404);
    expect(text).toContain('href="/2026/01/k7"');
  });

  test.each([
    ["/kazakhstan/", "/kazakhstan"],
    ["//kazakhstan", "/kazakhstan"],
    ["/Kazakhstan/Energy", "/kazakhstan/energy"],
    ["/en/kazakhstan", "/kazakhstan"],
    ["/2026/01/k3/", "/2026/01/k3"],
    ["/2026/01/K3", "/2026/01/k3"],
    ["/RU/", "/ru"],
    ["/Feed.xml", "/feed.xml"],
  ])("%s moves to its one address", async (path, to) => {
    const { status, headers } = await site.ask(path);
    expect([status, headers.location]).toEqual([301, to]);
  });

  test.each([
    ["/?p=12", "/2026/01/k3"],
    ["/?p=12&utm_source=x", "/2026/01/k3"],
    ["/old-name/", "/2026/01/k3"],
    ["/2026/01/k3/amp", "/2026/01/k3"],
    ["/2026/01/k3/feed/", "/2026/01/k3"],
    ["/feed/", "/feed.xml"],
    ["/tag/water/feed", "/tag/water/feed.xml"],
    ["/page/7", "/latest"],
    ["/2026/01", "/archive/2026/01"],
    ["/index.php/2026/01/k3", "/2026/01/k3"],
    ["/?s=%D0%BA%D0%B0%D0%BD%D0%B0%D0%BB", "/search?q=%D0%BA%D0%B0%D0%BD%D0%B0%D0%BB"],
    ["/?m=202601", "/archive/2026/01"],
    ["/category/home/kz?utm_source=x", "/kazakhstan"],
  ])("the old address %s moves to %s", async (path, to) => {
    const { status, headers } = await site.ask(path);
    expect([status, headers.location]).toEqual([301, to]);
  });

  test("an old form of an address that never was is a 404, not a redirect to one", async () => {
    for (const path of ["/never/feed", "/never/amp", "/?p=999", "/index.php/never"]) {
      const { status } = await site.ask(path);
      expect(status, path).toBe(path.startsWith("/?") ? 200 : 404);
    }
  });

  test.each(["feed.xml", "feed.atom", "feed.json"])("every archive has %s", async (file) => {
    for (const archive of [
      "",
      "/latest",
      "/kazakhstan",
      "/kazakhstan/energy",
      "/tag/water",
      "/author/aigul",
      "/archive/2026/01",
    ]) {
      const { status, text } = await site.ask(`${archive}/${file}`);
      expect(status).toBe(200);
      expect(text).toContain("Headline of k13");
    }
    expect((await site.ask(`/tag/unknown/${file}`)).status).toBe(404);
  });

  test.each([
    ["/sitemap.xml", "application/xml", "/sitemap-1.xml"],
    ["/sitemap-1.xml", "application/xml", "/2026/01/k13"],
    ["/news-sitemap.xml", "application/xml", "/2026/01/k13"],
    ["/robots.txt", "text/plain", "/sitemap.xml"],
    ["/manifest.webmanifest", "application/manifest+json", "Courier"],
    ["/favicon.svg", "image/svg+xml", "<svg"],
  ])("%s is served", async (path, type, holds) => {
    const { status, headers, text } = await site.ask(path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toContain(type);
    expect(text).toContain(holds);
  });

  test("a density is chosen by link and remembered", async () => {
    const chosen = await site.ask("/kazakhstan?view=digest");
    expect(chosen.status).toBe(200);
    expect(String(chosen.headers["set-cookie"])).toMatch(/^view=digest; Path=\/; Max-Age=31536000; SameSite=Lax/);
    expect(chosen.headers["cache-control"]).toContain("private");
    const plain = await site.ask("/kazakhstan");
    const remembered = await site.ask("/kazakhstan", { headers: { cookie: "a=b; view=digest" } });
    expect(remembered.text).toContain("The canal at k13");
    expect(remembered.text).not.toBe(plain.text);
    expect(remembered.headers["set-cookie"]).toBeUndefined();
    expect(String(plain.headers.vary)).toContain("Cookie");
    expect(String((await site.ask("/")).headers.vary)).not.toContain("Cookie");
    expect((await site.ask("/kazakhstan", { headers: { cookie: "view=digest" } })).text).toBe(remembered.text);
    expect((await site.ask("/kazakhstan")).text).toBe(plain.text);
  });

  test("a density that does not exist is refused with a sentence", async () => {
    const { status, text } = await site.ask("/kazakhstan?view=comic");
    expect(status).toBe(400);
    expect(text).toContain("There is no view");
    expect(text).toContain("headlines, summary, digest");
  });
});
