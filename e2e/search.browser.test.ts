import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "./support/browser.ts";
import { dataFolder, type Served, serve } from "./support/newsroom.ts";

let browser: Browser;
let site: Served;
let remove: () => Promise<void>;

beforeAll(async () => {
  const folder = await dataFolder();
  remove = folder.remove;
  site = await serve(folder.data);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await remove?.();
});

type Opening = { path?: string; width?: number; dark?: boolean; script?: boolean };

/** A page, and what its browser complained of: a program that the policy refuses is told there. */
const open = async ({ path = "/search", width = 1280, dark = false, script = true }: Opening = {}) => {
  const colorScheme = dark ? ("dark" as const) : ("light" as const);
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(site.origin + path);
  return { page, complaints, close: () => context.close() };
};

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const found = await page.evaluate("axe.run().then((result) => result.violations.map(({ id }) => id))");
  return found as string[];
};

const field = (page: Page) => page.locator("#query");
const options = (page: Page) => page.getByRole("option").filter({ visible: true });
const listed = (page: Page) => page.locator("#query-suggestions [role=option]");

const type = async (page: Page, text: string): Promise<void> => {
  await field(page).pressSequentially(text);
  await listed(page).first().waitFor();
};

describe("suggestions", () => {
  test("come while a reader types, and the keyboard walks through them", async () => {
    const { page, complaints, close } = await open();
    await type(page, "railw");
    expect(await field(page).getAttribute("aria-expanded")).toBe("true");
    const count = await listed(page).count();
    expect(count).toBeGreaterThan(0);
    await page.keyboard.press("ArrowDown");
    expect(await field(page).getAttribute("aria-activedescendant")).toBe("query-suggestions-0");
    expect(await listed(page).first().getAttribute("aria-selected")).toBe("true");
    // One above the first is the field itself, and then the last.
    await page.keyboard.press("ArrowUp");
    expect(await field(page).getAttribute("aria-activedescendant")).toBeNull();
    await page.keyboard.press("ArrowUp");
    expect(await field(page).getAttribute("aria-activedescendant")).toBe(`query-suggestions-${count - 1}`);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect([await listed(page).first().isVisible(), await field(page).inputValue()]).toEqual([false, "railw"]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("lead to the story that is chosen; the Enter key alone searches as ever", async () => {
    const first = await open();
    await type(first.page, "railway");
    const story = listed(first.page).filter({ hasText: "Story" }).first();
    await story.click();
    await first.page.waitForURL((url) => url.pathname !== "/search");
    expect(await first.page.locator("article.story").count()).toBe(1);
    await first.close();

    const second = await open();
    await type(second.page, "railway");
    await second.page.keyboard.press("Enter");
    await second.page.waitForURL(/\/search\?q=railway/);
    expect(await second.page.locator("mark").count()).toBeGreaterThan(0);
    await second.close();
  });

  test("that were overtaken are not shown", async () => {
    const { page, close } = await open();
    let held: (() => void) | null = null;
    await page.route("**/api/v1/suggest**", async (route) => {
      if (route.request().url().includes("q=gas&") || route.request().url().endsWith("q=gas")) {
        await new Promise<void>((resolve) => {
          held = resolve;
        });
      }
      await route.continue().catch(() => undefined);
    });
    await field(page).pressSequentially("gas");
    await expect.poll(() => held !== null).toBe(true);
    await field(page).fill("water");
    await listed(page).first().waitFor();
    const before = await listed(page).allTextContents();
    (held as (() => void) | null)?.();
    await page.waitForLoadState("networkidle");
    expect(await listed(page).allTextContents()).toEqual(before);
    await close();
  });

  test("go away with the focus", async () => {
    const { page, close } = await open();
    await type(page, "water");
    await page.keyboard.press("Tab");
    await listed(page).first().waitFor({ state: "hidden" });
    expect(await options(page).filter({ hasText: "water" }).count()).toBe(0);
    await close();
  });
});

describe("the page", () => {
  test("searches, filters, pages and takes filters away without a script", async () => {
    const { page, close } = await open({ script: false, width: 390 });
    await field(page).fill("water");
    await page.getByText("Filters", { exact: true }).click();
    await page.getByLabel("Country", { exact: true }).selectOption("uzbekistan");
    await page.getByLabel("Order").selectOption("newest");
    await page.getByRole("button", { name: "Show results" }).click();
    const counter = await page.getByRole("status").textContent();
    expect(counter).toMatch(/^Viewing results 1 – \d+ of \d+$/);
    expect(new URL(page.url()).searchParams.get("country")).toBe("uzbekistan");
    await page.getByRole("link", { name: "Remove the filter Uzbekistan" }).click();
    expect(page.url()).not.toContain("country");
    expect(page.url()).toContain("order=newest");
    expect(await page.getByRole("status").textContent()).not.toBe(counter);
    await close();
  });

  test.each([
    ["/search?q=water", 1280, false],
    ["/search?q=water&country=uzbekistan", 320, true],
    ["/ru/search?q=%D9%86%D9%81%D8%AA&tag=Irrigation&after=2026-01-31", 320, false],
    ["/search?q=xyzzyq&country=kazakhstan", 320, false],
    ["/ru/search?q=Tokaev", 390, false],
    ["/kk/search", 320, true],
  ])("%s at %i px gives axe nothing to say and fits", async (path, width, dark) => {
    const { page, complaints, close } = await open({ path, width, dark });
    await page.locator("[role=combobox]").waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});
