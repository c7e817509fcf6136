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

/** Every kind of page in both forms. */
const PAGES = (["full", "text"] as const).flatMap((form) =>
  Object.entries(samplePages(form)).map(([name, html]) => [name, form, html] as const),
);

describe.each(PAGES)("page %s, %s", (_name, _form, html) => {
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

it.each([
  ["front", "full"],
  ["digest", "full"],
  ["story", "full"],
  ["front", "text"],
  ["summary", "text"],
  ["story", "text"],
  ["rates", "text"],
  ["search", "text"],
] as const)("gives axe nothing to say of page %s, %s, on a phone in the dark", async (name, form) => {
  const page = await open(samplePages(form)[name] ?? "", 320, "dark");
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

it("puts notes beside their paragraphs on a wide screen, under them on a phone, and none over another", async () => {
  const boxesAt = async (width: number) => {
    const page = await open(samplePages().story ?? "", width, "light");
    const boxes = (await page.evaluate(
      "['r1','n1','r2','n2'].flatMap((id) => [document.getElementById(id), document.getElementById(id).closest('.w').firstElementChild]).map((each) => each.getBoundingClientRect().toJSON())",
    )) as { top: number; bottom: number; left: number; right: number }[];
    await page.close();
    const [, text1, n1, , , text2, n2] = boxes;
    if (!text1 || !n1 || !text2 || !n2) throw new Error("The story has not two notes.");
    return [
      [text1, n1],
      [text2, n2],
    ] as const;
  };
  for (const [text, note] of await boxesAt(1280)) {
    expect(note.left).toBeGreaterThan(text.right);
    expect(Math.abs(note.top - text.top)).toBeLessThan(12);
  }
  for (const [text, note] of await boxesAt(320)) expect(note.top).toBeGreaterThanOrEqual(text.bottom);
  const [[, first], [second]] = await boxesAt(1280);
  expect(first.bottom).toBeLessThanOrEqual(second.top);
});
