import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samplePages } from "../src/site/testing/sample-pages.ts";
import { startBrowser } from "./support/browser.ts";

const NAMES = ["front", "summary", "story", "rates", "currency by the year", "search"];
const SCHEMES = ["light", "dark"] as const;
const CASES = NAMES.flatMap((name) => SCHEMES.map((scheme) => [name, scheme] as const));

type Media = Parameters<Page["emulateMedia"]>[0];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const open = async (name: string, media: Media): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
  await page.emulateMedia(media);
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: samplePages()[name] ?? "" })
      : route.fulfill({ status: 204 }),
  );
  await page.goto("http://localhost/");
  return page;
};

/** What the questions below ask of a page, in its own program: colours as they are painted, and what is to be seen. */
const EYES = `
  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0 && !element.closest(".vh, .skip");
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const painted = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const ground = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (painted(colour)[3] > 0) return colour;
    }
    return "Canvas";
  };
  const light = (colour) => {
    const [r, g, b] = painted(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const named = (element) => element.tagName.toLowerCase() + "." + (element.getAttribute("class") ?? "") + " " + element.textContent.trim().slice(0, 40);
  const faint = () => all("body *")
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ""))
    .filter((element) => !element.closest("svg, option, noscript"))
    .filter((element) => contrast(getComputedStyle(element).color, ground(element)) < 4.5)
    .map(named);
  const faintLines = () => all("svg path")
    .filter((element) => contrast(getComputedStyle(element).stroke, ground(element)) < 3)
    .map((element) => named(element.closest("svg")));
`;

/** Runs a question with those eyes; its answer is a list, empty when all is well. */
const ask = (page: Page, question: string): Promise<string[]> =>
  page.evaluate(`(() => { ${EYES} return ${question}; })()`);

describe.each(CASES)("page %s, %s, in forced colours", (name, colorScheme) => {
  it("keeps text, lines, links, the place in a list and the edges of controls to be seen", async () => {
    const page = await open(name, { forcedColors: "active", colorScheme });
    expect(await ask(page, "faint()"), "text that does not stand out").toEqual([]);
    expect(await ask(page, "faintLines()"), "curves that do not stand out").toEqual([]);
    const plain = `all("a[href]").filter((link) => {
      const { color, textDecorationLine } = getComputedStyle(link);
      return color === getComputedStyle(document.body).color && textDecorationLine === "none" && link.textContent.trim() !== "";
    }).map(named)`;
    expect(await ask(page, plain), "links like text").toEqual([]);
    const unmarked = `all("[aria-current]").filter((element) => {
      const { textDecorationLine, borderStyle, fontWeight } = getComputedStyle(element);
      return textDecorationLine === "none" && !borderStyle.includes("solid") && Number(fontWeight) < 600;
    }).map(named)`;
    expect(await ask(page, unmarked), "the current one of a list, unmarked").toEqual([]);
    const edgeless = `all("button, select, input:not([type=checkbox], [type=radio], [type=hidden])").filter((control) =>
      getComputedStyle(control).borderBlockEndStyle === "none" || getComputedStyle(control).borderBlockEndWidth === "0px",
    ).map(named)`;
    expect(await ask(page, edgeless), "controls without an edge").toEqual([]);
    expect(await ask(page, `all(".ticker-figure, .ticker-source time").map(named)`), "the ticker").not.toEqual([]);
    await page.close();
  });
});

/** What a page is read for: it must be on the paper, too. */
const MATTER: Record<string, string> = {
  front: "h1, h2, h3, main time, main .s",
  summary: "main h1, main h2, main h3, main .i p, main time",
  story: "h1, article .s, .body p, .body li, .body td, .body th, .body figcaption, .body blockquote, .fix p",
  rates: "h1, caption, .rt th, .rt td, .rt time, .fix li",
  "currency by the year": "h1, .big-rate, .cg dd, .ch path, .pt td, .pt th, .pv li, .fix li, .nt p",
  search: "h1, main h2, main h3, main time, mark",
};

describe.each(CASES)("page %s, %s, on paper", (name, colorScheme) => {
  it("keeps what it is read for, in ink, and nothing that only a screen can do", async () => {
    const page = await open(name, { media: "screen", colorScheme });
    const matter = `all(${JSON.stringify(MATTER[name])}).filter((element) =>
      !element.closest(".dn, .pg, .side, .rel, .nb, .tags, .em, .ticker, form, nav, section:has(.cv)")).map(named)`;
    const onScreen = await ask(page, matter);
    expect(onScreen.length).toBeGreaterThan(3);
    await page.emulateMedia({ media: "print", colorScheme });
    expect(await ask(page, matter)).toEqual(onScreen);
    expect(await ask(page, "faint()"), "text that ink does not show").toEqual([]);
    expect(await ask(page, "faintLines()"), "curves that ink does not show").toEqual([]);
    expect(await ask(page, `[light(ground(document.body)) > 0.95 ? [] : ["dark paper"]].flat()`)).toEqual([]);
    expect(await ask(page, `all("form, button, select, input, summary, nav:not(.k)").map(named)`), "controls").toEqual(
      [],
    );
    await page.close();
  });
});

it("prints the addresses of a story's links to other sites", async () => {
  const page = await open("story", { media: "print" });
  const silent = `all(".body a[href^=http]").filter((link) => !getComputedStyle(link, "::after").content.includes(link.getAttribute("href")))`;
  expect(await ask(page, `${silent}.map(named)`)).toEqual([]);
  expect(await ask(page, `all(".body a[href^=http]").map(named)`)).not.toEqual([]);
  await page.close();
});
