import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import program from "../src/site/widget/rates.client.ts?island";
import { startBrowser } from "./support/browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

it("puts the frame where its element stands, in the language asked for, and leaves no name behind", async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route("**/*", (route) => {
    const { pathname, origin } = new URL(route.request().url());
    asked.push(`${origin}${pathname}`);
    if (pathname.endsWith(".js")) return route.fulfill({ contentType: "text/javascript", body: program });
    const script = '<script async src="http://127.0.0.1/widget/rates.js" data-language="RU" data-height="90"></script>';
    return route.fulfill({ contentType: "text/html", body: pathname === "/" ? `<p>Before${script}<p>After` : "rates" });
  });
  await page.goto("http://localhost/");
  const frame = page.locator("p:first-of-type iframe");
  await frame.waitFor();
  expect(await frame.getAttribute("src")).toBe("http://127.0.0.1/ru/widget/rates");
  expect([await frame.getAttribute("height"), await frame.getAttribute("title")]).toEqual(["90", "Exchange rates"]);
  await page.frameLocator("iframe").getByText("rates").waitFor();
  expect(asked).toContain("http://127.0.0.1/ru/widget/rates");
  expect(await page.evaluate("Object.keys(window).filter((name) => /^[a-z]{1,2}$/i.test(name))")).toEqual([]);
  await page.close();
});
