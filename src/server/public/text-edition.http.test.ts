import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../../checks/support/empty-storage.ts";
import { bankOf, figureOf } from "../../../checks/support/rates.ts";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { DAY, HOUR, NOON, storyOn } from "../../../checks/support/stories.ts";
import { bodyOf } from "../../domain/body.ts";
import { textAddress } from "../../domain/text-address.ts";
import { TEXT_STYLE } from "../../site/styles.ts";

const LINKS = bodyOf([
  {
    type: "paragraph",
    content: ["/2026/01/k3", "/?p=12", "https://courier.example/kazakhstan", "/feed.xml", "https://bank.example/"].map(
      (href) => ({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }),
    ),
  },
]);

describe.each(ENGINES)("the text edition on %s", (engine) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await runSite({ engine, at: NOON });
    await site.storage.transaction(async (stores) => {
      await stores.saveAuthor({ slug: "aigul", name: "Aigul Serik", role: "Reporter", bio: "", email: null });
      await stores.saveTag({ slug: "water", name: "Water", synonyms: [] });
      for (let n = 1; n <= 13; n += 1) {
        const more = { countries: ["kazakhstan"], section: "energy", tags: ["water"], bylines: ["aigul"] };
        await stores.saveStory(storyOn(`k${n}`, NOON - DAY + n * HOUR, more), "desk", NOON);
      }
      await stores.saveStory(storyOn("ru-1", NOON - DAY, { language: "ru", path: "/ru/2026/01/ru-1" }), "desk", NOON);
      await stores.saveStory(storyOn("links", NOON - 2 * DAY, { body: LINKS }), "desk", NOON);
      await stores.saveStory(storyOn("gone", NOON - 2 * DAY, { status: "withdrawn" }), "desk", NOON);
      await stores.saveRedirects([
        { path: "/?p=12", to: "/2026/01/k3" },
        { path: "/old-name", to: "/2026/01/k3" },
        { path: "/text/old-essay", to: "/2026/01/k3" },
        { path: "/ru/text/old-essay", to: "/ru/2026/01/ru-1" },
      ]);
      await stores.savePage({ slug: "about", language: "en", title: "About us", body: bodyOf([]), updatedAt: NOON });
    });
    await site.storage.transaction(async (stores) => {
      await stores.saveRateSource(bankOf("uz-cbu"));
      await stores.addRates([figureOf("2026-01-14", "12143.57"), figureOf("2026-01-15", "12150.01")]);
    });
  });
  afterAll(() => site.close());

  const PAGES = [
    "/",
    "/ru",
    "/latest",
    "/latest/page/1",
    "/kazakhstan",
    "/kazakhstan/energy",
    "/section/energy",
    "/tag/water",
    "/author/aigul",
    "/archive/2026",
    "/archive/2026/01",
    "/archive/2026/01/14",
    "/2026/01/k3",
    "/ru/2026/01/ru-1",
    "/ru/latest",
    "/about",
    "/rates",
    "/rates/uzs",
  ];
  test.each(PAGES)("of %s stands behind the word and leads to the full page, as that to it", async (path) => {
    const text = await site.ask(textAddress(path));
    expect(text.status).toBe(200);
    expect(text.text).toContain(`<link rel="canonical" href="https://courier.example${path}"/>`);
    expect(text.text).toContain('<meta name="robots" content="noindex,follow"/>');
    expect(text.text).toContain(`<a href="${path}">`);
    const full = await site.ask(path);
    const title = path.startsWith("/ru") ? "Текстовая версия" : "Text edition";
    expect(full.text).toContain(
      `<link rel="alternate" type="text/html" title="${title}" href="${textAddress(path)}"/>`,
    );
    expect(full.text).toContain(`<footer class="foot"><p><a href="${textAddress(path)}">${title}</a></p>`);
  });

  test.each(["/text", "/text/nowhere", "/text/kazakhstan?view=comic", "/text/search?q=canal"])(
    "%s may load nothing, and knows its own style alone",
    async (path) => {
      const policy = String((await site.ask(path)).headers["content-security-policy"]);
      const style = createHash("sha256").update(TEXT_STYLE).digest("base64");
      expect(policy).toBe(
        `default-src 'none'; img-src data:; style-src 'sha256-${style}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      );
    },
  );

  test("keeps the question to the converter", async () => {
    const { text } = await site.ask("/text/rates/convert?amount=5&from=USD&to=UZS&date=2026-01-15");
    expect(text).toContain('<form class="cv" action="/text/rates/convert">');
    expect(text).toContain(
      '<a href="/rates/convert?amount=5&amp;from=USD&amp;to=UZS&amp;date=2026-01-15">Full edition</a>',
    );
  });

  test("counts and pages as the full pages do", async () => {
    for (const path of ["/kazakhstan", "/kazakhstan/page/1"]) {
      const counterOf = async (address: string) => /<p class="ct">([^<]+)/.exec((await site.ask(address)).text)?.[1];
      expect(await counterOf(textAddress(path))).toBe(await counterOf(path));
    }
    const { status, headers } = await site.ask("/text/kazakhstan/page/2");
    expect([status, headers.location]).toEqual([302, "/text/kazakhstan"]);
  });

  test("searches, and keeps the search on the way to the full page and back", async () => {
    const { status, headers, text } = await site.ask("/text/search?q=canal&country=kazakhstan");
    expect(status).toBe(200);
    expect(text).toContain('<form class="find" action="/text/search">');
    expect(text).toContain('<a href="/text/2026/01/k13">');
    expect(text).toContain('<a href="/search?q=canal&amp;country=kazakhstan">Full edition</a>');
    expect(String(headers["content-security-policy"])).not.toContain("script-src");
    const full = await site.ask("/search?q=canal&country=kazakhstan");
    expect(full.text).toContain('<a href="/text/search?q=canal&amp;country=kazakhstan">Text edition</a>');
  });

  test("offers the densities of a list, and remembers the one followed", async () => {
    const chosen = await site.ask("/text/kazakhstan?view=headlines");
    expect(chosen.text).toContain('<a href="/text/kazakhstan?view=digest" rel="nofollow">');
    expect(String(chosen.headers["set-cookie"])).toContain("view=headlines");
    const plain = await site.ask("/text/kazakhstan");
    const remembered = await site.ask("/text/kazakhstan", { headers: { cookie: "view=headlines" } });
    expect(remembered.text).toBe(chosen.text);
    expect(plain.text).not.toBe(chosen.text);
  });

  test("keeps links in a story within itself, where they lead to pages", async () => {
    const { text } = await site.ask("/text/2026/01/links");
    const links = [...(/<div class="body">.*?<\/div>/s.exec(text)?.[0] ?? "").matchAll(/href="([^"]+)"/g)];
    expect(links.map(([, href]) => href)).toEqual([
      "/text/2026/01/k3",
      "/text?p=12",
      "/text/kazakhstan",
      "/feed.xml",
      "https://bank.example/",
    ]);
  });

  test.each([
    ["/text/", "/text"],
    ["/Text", "/text"],
    ["//text", "/text"],
    ["/text//kazakhstan", "/text/kazakhstan"],
    ["/text/kazakhstan/", "/text/kazakhstan"],
    ["/TEXT/Kazakhstan/Energy", "/text/kazakhstan/energy"],
    ["/text/en/kazakhstan", "/text/kazakhstan"],
    ["/en/text/kazakhstan", "/text/kazakhstan"],
    ["/ru/text", "/text/ru"],
    ["/ru/text/latest", "/text/ru/latest"],
    ["/text/2026/01/K3", "/text/2026/01/k3"],
    ["/text/2026/01/k3/", "/text/2026/01/k3"],
    ["/text/rates/uzs/usd", "/text/rates/uzs"],
    ["/text?p=12", "/text/2026/01/k3"],
    ["/text/old-name", "/text/2026/01/k3"],
    ["/text/2026/01", "/text/archive/2026/01"],
    ["/text/2026/01/k3/amp", "/text/2026/01/k3"],
    ["/text/?s=canal", "/text/search?q=canal"],
    ["/text/feed/", "/feed.xml"],
  ])("%s moves to %s", async (path, to) => {
    const { status, headers, text } = await site.ask(path);
    expect([status, headers.location, text]).toEqual([301, to, `Moved to ${to}\n`]);
  });

  test("addresses of a former system that began with the word still lead to what they meant", async () => {
    expect((await site.ask("/text/old-essay")).headers.location).toBe("/2026/01/k3");
    expect((await site.ask("/ru/text/old-essay")).headers.location).toBe("/ru/2026/01/ru-1");
  });

  test.each([
    "/text/nowhere",
    "/text/tag/unknown",
    "/text/kazakhstan/page/99",
    "/text/archive/2026/13",
    "/text/text/kazakhstan",
    "/text/feed.xml",
    "/text/kazakhstan/feed.json",
    "/text/widget/rates",
    "/text/robots.txt",
    "/text/sitemap.xml",
    "/text/api/v1/stories",
    `/text/media/${"a".repeat(64)}/640.webp`,
  ])("%s is a 404 of the text edition", async (path) => {
    const { status, headers, text } = await site.ask(path);
    expect([status, headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(text).toContain('<a href="/">Full edition</a>');
  });

  test("a page beyond the range leads to the nearest, in text", async () => {
    const { text } = await site.ask("/text/kazakhstan/page/99");
    expect(text).toContain('<a href="/text/kazakhstan/page/1">');
  });

  test("what is withdrawn is gone, what is wrong is refused with a sentence", async () => {
    expect((await site.ask("/text/2026/01/gone")).status).toBe(410);
    const refused = await site.ask("/text/kazakhstan?view=comic");
    expect(refused.status).toBe(400);
    expect(refused.text).toContain("There is no view");
    expect(refused.text).toContain('<a href="/">Full edition</a>');
    const tooMany = await site.ask(`/text?${"a&".repeat(60)}`);
    expect([tooMany.status, tooMany.text.match(/<h1>/g)]).toEqual([400, ["<h1>"]]);
  });

  test("is in no sitemap, may be crawled but for its searches, and is never forced on a reader", async () => {
    expect((await site.ask("/sitemap-1.xml")).text).not.toContain("/text");
    const { text: robots } = await site.ask("/robots.txt");
    expect(robots.match(/^Disallow: \/text.*$/gm)).toEqual(["Disallow: /text/search", "Disallow: /text/ru/search"]);
    const { status, text } = await site.ask("/kazakhstan", { headers: { "save-data": "on" } });
    expect([status, text]).toEqual([200, (await site.ask("/kazakhstan")).text]);
  });
});
