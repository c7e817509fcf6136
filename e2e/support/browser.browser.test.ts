import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startBrowser } from "./browser.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const letters = "Ә Ғ Қ Ң Ө Ұ Ү Һ І Ӣ Ӯ Ҳ Ҷ Ў oʻ gʻ ň ý ž ğ ş ı İ";

test.each([
  ["serif", "Noto Serif"],
  ["sans-serif", "Noto Sans"],
  ["ui-serif, 'Noto Serif'", "Noto Serif"],
  ["system-ui", "Noto Sans"],
])("every letter of the region's languages is drawn, and %s with %s alone", async (family, font) => {
  await page.setContent(`<p style="font-family: ${family}">${letters}</p>`);
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "p" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  expect(fonts.map(({ familyName }) => familyName)).toEqual([font]);
});

test("a page reaches nothing outside this machine", async () => {
  await expect(page.goto("http://example.com/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
});
