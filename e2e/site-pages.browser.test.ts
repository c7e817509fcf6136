import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplePages } from "../src/site/testing/sample-pages.ts";
import { startBrowser } from "./support/browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** A page of the site as it stands, with nothing from the network. */
const open = async (html: string, width: number, colorScheme: "light" | "dark"): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
      : route.fulfill({ status: 204 }),
  );
  await page.goto("http://localhost/");
  return page;
};

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] };

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const found = (await page.evaluate("axe.run().then((result) => result.violations)")) as Violation[];
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
};

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

describe.each(Object.entries(samplePages()))("page %s", (_name, html) => {
  it("gives axe nothing to say on a wide light screen", async () => {
    const page = await open(html, 1280, "light");
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it("fits 320 px", async () => {
    const page = await open(html, 320, "light");
    expect(await overflowOf(page)).toBe(0);
    await page.close();
  });
});

it.each(["front", "digest", "story"])("gives axe nothing to say of page %s on a phone in the dark", async (name) => {
  const page = await open(samplePages()[name] ?? "", 320, "dark");
  expect(await violationsOf(page)).toEqual([]);
  await page.close();
});

it("opens the menu of a phone without a script", async () => {
  const page = await open(samplePages().front ?? "", 320, "light");
  const nav = page.getByRole("navigation", { name: "Main navigation" });
  expect(await nav.isVisible()).toBe(false);
  await page.getByText("Menu", { exact: true }).click();
  expect(await nav.isVisible()).toBe(true);
  await page.close();
});

it("puts notes beside their references on a wide screen, and none over another", async () => {
  const page = await open(samplePages().story ?? "", 1280, "light");
  const boxes = (await page.evaluate(
    "['r1','n1','r2','n2'].map((id) => document.getElementById(id).getBoundingClientRect().toJSON())",
  )) as { top: number; bottom: number; left: number }[];
  const [r1, n1, r2, n2] = boxes;
  expect(n1?.left).toBeGreaterThan(r1?.left ?? 0);
  expect(Math.abs((n1?.top ?? 0) - (r1?.top ?? 0))).toBeLessThan(12);
  expect(n2?.top).toBeGreaterThanOrEqual(Math.max(n1?.bottom ?? 0, (r2?.top ?? 0) - 12));
  await page.close();
});
