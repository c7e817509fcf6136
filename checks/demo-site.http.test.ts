import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { seedDemo } from "../src/app/demo/seed-demo.ts";
import { type Reply, type RunningSite, runSite } from "./support/running-site.ts";

// Printing the pictures takes seconds, and what they look like does not matter here.
vi.mock("../src/app/demo/pictures/print-picture.ts", () => ({ printPicture: async (svg: string) => Buffer.from(svg) }));

const ORIGIN = "https://courier.example";
const NOW = Date.UTC(2026, 3, 15, 9, 30);
/** One first flight of TCP: ten segments. */
const FIRST_FLIGHT = 14 * 1024;

let site: RunningSite;
const replies = new Map<string, Reply & { linkedFrom: string }>();

const linksIn = (text: string): string[] => {
  const links = [...text.matchAll(/(?:href="|src="|<loc>|<link>|"url":\s?")([^"<]+)/g)].map((match) => match[1] ?? "");
  return (
    links
      .map((link) => link.replaceAll("&amp;", "&").replace(ORIGIN, "").split("#")[0] ?? "")
      .map((link) => (link === "" ? "/" : link))
      // Of each picture one rendition: they differ in nothing that matters here.
      .filter((link) => /^\/(?!\/)/.test(link) && !/^\/media\/.*(?<!\/640\.jpg)$/.test(link))
  );
};

beforeAll(async () => {
  site = await runSite({ at: NOW, fill: (deps) => seedDemo(deps, { stories: 0 }) });
  const queue = new Map(["/", "/sitemap.xml", "/news-sitemap.xml", "/api/openapi.json"].map((path) => [path, "start"]));
  while (queue.size > 0) {
    const some = [...queue].slice(0, 8);
    for (const [path] of some) queue.delete(path);
    const answers = await Promise.all(some.map(([path]) => site.ask(path, { headers: { "accept-encoding": "br" } })));
    for (const [at, [path, linkedFrom]] of some.entries()) {
      const answer = answers[at];
      if (!answer) continue;
      replies.set(path, { ...answer, linkedFrom });
      const plain = /html|xml|json/.test(String(answer.headers["content-type"])) ? (await site.ask(path)).text : "";
      for (const link of linksIn(plain)) if (!replies.has(link) && !queue.has(link)) queue.set(link, path);
    }
  }
}, 120_000);
afterAll(() => site.close());

test("every link of the demo newsroom leads somewhere", () => {
  const broken = [...replies].filter(([, { status }]) => status !== 200);
  expect(broken.map(([path, { status, linkedFrom }]) => `${linkedFrom} -> ${path}: ${status}`)).toEqual([]);
  expect(replies.size).toBeGreaterThan(300);
});

test("every page of the demo newsroom fits the first flight", () => {
  const pages = [...replies].filter(([path, { headers }]) => {
    return String(headers["content-type"]).startsWith("text/html") && !path.includes("view=digest");
  });
  expect(pages.length).toBeGreaterThan(100);
  const heavy = pages.filter(([, { bytes }]) => bytes.length > FIRST_FLIGHT);
  expect(heavy.map(([path, { bytes }]) => `${path}: ${bytes.length} bytes`)).toEqual([]);
});
