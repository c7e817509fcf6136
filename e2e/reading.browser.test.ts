import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textAddress } from "../src/domain/text-address.ts";
import { startBrowser } from "./support/browser.ts";
import { dataFolder, type Served, serve } from "./support/newsroom.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let site: Served;
let remove: () => Promise<void>;
let paths: Record<string, string>;

type ListItem = { url: string; slug: string; authors: { slug: string }[]; tags: { slug: string }[] };

const pathsOfEveryKind = async (origin: string): Promise<Record<string, string>> => {
  const answer = await fetch(`${origin}/api/v1/stories?limit=100`);
  const { items } = (await answer.json()) as { items: ListItem[] };
  const story = items.find((item) => item.tags.length > 0);
  if (!story) throw new Error("The demo newsroom has no story with a tag.");
  const stories = Object.fromEntries(
    items.slice(0, 2).map((item, at) => [`story ${at + 1}`, new URL(item.url).pathname]),
  );
  return {
    "front page": "/",
    "front page in Russian": "/ru",
    "front page in Kazakh": "/kk",
    "archive, headlines": "/latest?view=headlines",
    "archive, digest": "/latest?view=digest",
    "archive of a country": "/kazakhstan",
    "archive of a tag": `/tag/${story.tags[0]?.slug}`,
    "archive of an author": `/author/${story.authors[0]?.slug}`,
    "oldest archive page": "/latest/page/1",
    "standing page": "/about",
    search: "/search?q=rail",
    "not found": "/no-such-page",
    ...stories,
    "front page as text": "/text",
    "front page as text in Kazakh": "/text/kk",
    "archive as text": "/text/kazakhstan",
    "story as text": textAddress(stories["story 1"] ?? "/"),
    "rates as text": "/text/rates",
    "rate as text": "/text/rates/uzs",
    "search as text": "/text/search?q=rail",
    "not found as text": "/text/no-such-page",
  };
};

beforeAll(async () => {
  const folder = await dataFolder();
  remove = folder.remove;
  [browser, site] = await Promise.all([startBrowser(), serve(folder.data)]);
  paths = await pathsOfEveryKind(site.origin);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await remove?.();
});

const withPage = async (
  width: number,
  scheme: "light" | "dark",
  read: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, bypassCSP: true });
  const page = await context.newPage();
  try {
    await read(page);
  } finally {
    await context.close();
  }
};

/** Rule and place of each violation of WCAG 2.2 AA and axe's own good practice. */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const results = (await page.evaluate("axe.run()")) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
};

describe("every kind of page", () => {
  // What is text alone has one column at any width: it is looked at where a line is shortest.
  test.each([
    [320, "light", () => true],
    [1280, "dark", (kind: string) => !kind.includes("as text")],
  ] as const)("at %i px, %s: accessible to axe, nothing beside the screen", async (width, scheme, isLookedAt) => {
    await withPage(width, scheme, async (page) => {
      const faults: Record<string, string[]> = {};
      for (const [kind, path] of Object.entries(paths).filter(([name]) => isLookedAt(name))) {
        await page.goto(site.origin + path);
        const wide = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        const found = [...(await violations(page)), ...(wide ? ["wider than the screen"] : [])];
        if (found.length > 0) faults[kind] = found;
      }
      expect(faults).toEqual({});
    });
  });

  test("needs no script and sends none, but for the search page's own", async () => {
    for (const [kind, path] of Object.entries(paths)) {
      const html = await (await fetch(site.origin + path)).text();
      const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      const programs = scripts.filter((tag) => tag !== '<script type="application/ld+json">');
      const own = kind === "search" ? [expect.stringMatching(/^<script type="module" src="\/assets\/suggest\./)] : [];
      expect([kind, programs, html.match(/ style=/g)]).toEqual([kind, own, null]);
    }
  });
});

describe("a reader without script", () => {
  test("goes from the front page to a story, its country and an older page", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.origin);
    const headline = await page.locator("main h2 a, main h3 a").first().innerText();
    await page.locator("main h2 a, main h3 a").first().click();
    expect(await page.locator("h1").innerText()).toBe(headline);
    await page.goto(`${site.origin}/latest`);
    const counter = /Viewing results 1 – (\d+) of (\d+)/;
    const [, to = "", total = ""] = counter.exec(await page.locator("main").innerText()) ?? [];
    await page.locator('a[rel~="next"]').first().click();
    expect(await page.locator("main").innerText()).toContain(
      `Viewing results ${Number(to) + 1} – ${Number(to) + 6} of ${total}`,
    );
    await context.close();
  });

  test("chooses a density once, and it is remembered", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/latest?view=headlines`);
    const headlines = (await page.locator("main").innerText()).length;
    await page.goto(`${site.origin}/kazakhstan`);
    expect(await page.locator('[aria-current="true"], [aria-current="page"]').allInnerTexts()).toContain("Headlines");
    await page.goto(`${site.origin}/latest?view=digest`);
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(4 * headlines);
    await context.close();
  });
});

describe("a reader of the text edition", () => {
  test("comes by the foot of a page, reads, searches and goes back, and each page is one request", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto(`${site.origin}/latest`);
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole("link", { name: "Text edition" }).click();
    const first = page.locator("main h2 a").first();
    const headline = await first.innerText();
    const story = String(await first.getAttribute("href"));
    await first.click();
    expect(await page.locator("main h1").innerText()).toBe(headline);
    await page.getByRole("link", { name: "Search" }).click();
    await page.locator('input[name="q"]').fill("railway");
    await page.locator('input[name="q"]').press("Enter");
    expect(await page.locator("main").innerText()).toMatch(/Viewing results 1 – \d+ of \d+/);
    expect(asked).toEqual(["/text/latest", story, "/text/search", "/text/search"]);
    expect(said).toEqual([]);
    await page.getByRole("link", { name: "Full edition" }).click();
    expect(page.url()).toBe(`${site.origin}/search?q=railway`);
    await context.close();
  });
});
