import { brotliDecompressSync } from "node:zlib";
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

const ALIKE = /^\/media\/.*(?<!\/640\.jpg)$|\/search.*&|^\/text.*\?(?:view|period|currency)=/;

const linksIn = (text: string): string[] => {
  const links = [...text.matchAll(/(?:href="|src="|<loc>|<link>|"url":\s?")([^"<]+)/g)].map((match) => match[1] ?? "");
  return (
    links
      .map((link) => link.replaceAll("&amp;", "&").replace(ORIGIN, "").split("#")[0] ?? "")
      .map((link) => (link === "" ? "/" : link))
      // What differs in nothing that matters here: renditions of a picture, searches with filters, choices in text.
      .filter((link) => /^\/(?!\/)/.test(link) && !ALIKE.test(link))
  );
};

const textOf = ({ headers, bytes, text }: Reply): string => {
  if (!/html|xml|json/.test(String(headers["content-type"]))) return "";
  return headers["content-encoding"] === "br" ? brotliDecompressSync(bytes).toString() : text;
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
      for (const link of linksIn(textOf(answer))) if (!replies.has(link) && !queue.has(link)) queue.set(link, path);
    }
  }
}, 240_000);
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

/** Bytes of text editions, compressed: of the front page, of any list, and of a story of at most 500 words. */
const TEXT_BUDGETS = { front: 5_000, list: 3_500, story: 4_096 } as const;

const kindOfText = (path: string, html: string): keyof typeof TEXT_BUDGETS | null => {
  const body = /<div class="body">.*<\/div>/s.exec(html)?.[0];
  if (body !== undefined) return body.replace(/<[^>]+>/g, " ").split(/\s+/).length > 500 ? null : "story";
  if (/[?]|\/rates/.test(path)) return null;
  return /^\/text(\/[a-z]{2}(-[a-z]+)?)?$/.test(path) ? "front" : "list";
};

test("the text editions of the demo newsroom are light", () => {
  const pages = [...replies].flatMap(([path, reply]) => {
    const kind = path.startsWith("/text") ? kindOfText(path, textOf(reply)) : null;
    return kind === null ? [] : [{ path, kind, bytes: reply.bytes.length }];
  });
  for (const kind of ["front", "list", "story"]) expect(pages.filter((page) => page.kind === kind)).not.toEqual([]);
  const heavy = pages.filter(({ kind, bytes }) => bytes > TEXT_BUDGETS[kind]);
  expect(heavy.map(({ path, bytes }) => `${path}: ${bytes} bytes`)).toEqual([]);
});
