import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { htmlOf } from "../markup/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { TEXT_STYLE } from "../styles.ts";
import { headingFaults, htmlFaults } from "../testing/html-faults.ts";
import { samplePages } from "../testing/sample-pages.ts";
import { sampleImage } from "../testing/sample-stories.ts";
import { PictureInWords } from "./picture-in-words.tsx";

const pages = samplePages("text");
const page = (name: string): string => pages[name] ?? "";
const sizeOf = (html: string): number => brotliCompressSync(html).length;

describe.each(Object.entries(pages))("text edition of page %s", (_name, html) => {
  it("is valid HTML, with one main heading and none that skips a level", async () => {
    expect([...(await htmlFaults(html)), ...headingFaults(html)]).toEqual([]);
  });

  it("loads nothing: no picture, program, style sheet or icon", () => {
    expect(html).not.toMatch(/<(img|picture|svg|script|iframe|source)\b|\ssrc=|url\(/);
    expect([...html.matchAll(/<link rel="([^"]+)" href="([^"]*)"/g)].map(([, rel, href]) => `${rel} ${href}`)).toEqual(
      html.includes("canonical") ? [expect.stringMatching(/^canonical https:/), "icon data:,"] : ["icon data:,"],
    );
  });

  it("has the one style that the policy knows, and none on an element", () => {
    expect([...html.matchAll(/<style>(.*?)<\/style>/gs)].map((match) => match[1])).toEqual([TEXT_STYLE]);
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
  });

  it("is left to readers by search engines, which follow its links", () => {
    expect(html).toContain('<meta name="robots" content="noindex,follow"/>');
  });

  it("names its landmarks and leads past the navigation", () => {
    expect(html.match(/<main id="main"/g)).toHaveLength(1);
    for (const [tag] of html.matchAll(/<nav[^>]*>/g)) expect(tag).toContain("aria-label=");
    expect(html).toMatch(/<body><a href="#main">[^<]+<\/a>/);
  });

  it("stays in the text edition", () => {
    const links = [...html.matchAll(/<a [^>]*?href="(\/[^"]*)"[^>]*>([^<]*)/g)].map(([, href, text]) => ({
      href,
      text,
    }));
    const leaving = links.filter(({ href }) => !/^\/text(?=[/?]|$)|\/feed\.|^\/media\/|^\/api\//.test(href ?? ""));
    expect(leaving.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^(Full edition|Полная версия|Толық нұсқа)$/),
    ]);
  });
});

describe("the text edition of a story", () => {
  const html = page("story");

  it("tells pictures in words and leads to each", () => {
    expect(html).toMatch(
      /<p>\[<a href="\/media\/03[^"]*\/640\.jpg" rel="nofollow">Picture<\/a>: A man with a measuring pole in thin snow — A snow line at 3,100 metres, in the third week of January\. \(Caravan Post archive\)\]<\/p>/,
    );
  });

  it("keeps tables, notes and what is embedded, as a link", () => {
    expect(html).toContain('<th scope="row">Toktogul</th>');
    expect(html).toContain('<a id="r1" href="#n1"');
    expect(html).toContain('<a href="https://www.youtube.com/watch?v=abcdefghijk" rel="nofollow">');
  });

  it("says times in full, whenever it is read", () => {
    expect(html).toContain("31 January 2026, 05:27");
    expect(html).not.toMatch(/ago<|hours? ago/);
  });
});

describe("pictures whose file is not here", () => {
  const told = (more: { source?: string; alt?: string; caption?: string; credit?: string }): string =>
    htmlOf(
      PictureInWords({
        image: { ...sampleImage(9), hash: "", alt: "", ...(more.source === undefined ? {} : { source: more.source }) },
        alt: more.alt ?? "",
        caption: more.caption ?? "",
        credit: more.credit ?? "",
        messages: messagesFor("en"),
      }),
    );

  it("lead to where they were, if that is an address of the web", () => {
    expect(told({ source: "https://old.example/a.jpg", alt: "A dam" })).toBe(
      '<p>[<a href="https://old.example/a.jpg" rel="nofollow">Picture</a>: A dam]</p>',
    );
    expect(told({ source: "javascript:alert(1)", alt: "<A dam>" })).toBe("<p>[Picture: &lt;A dam>]</p>");
  });

  it("are told by what is known, and left out where that is nothing", () => {
    expect(told({ caption: "The canal", credit: "AK" })).toBe("<p>[Picture: The canal (AK)]</p>");
    expect(told({})).toBe("");
  });
});

describe("the text edition of a list", () => {
  it("has one link a story, headline, text and time", () => {
    const [first = ""] = /<ol class="list summary"><li>(.*?)<\/li>/s.exec(page("summary"))?.slice(1) ?? [];
    expect(first.match(/<a /g)).toHaveLength(1);
    expect(first).toMatch(/^<h2><a .*<\/h2>.*<p class="s">.*<p>31 January 2026, 08:27<\/p>$/s);
  });

  it("counts and pages as the full page does", () => {
    expect(page("summary")).toContain("Viewing results 11 – 16 of 2,020");
    expect(page("summary")).toContain('<a href="/text/kazakhstan/page/334" rel="next">');
  });
});

/** Bytes of the kinds of pages, compressed. */
const BUDGETS = [
  ["front", 3_500],
  ["headlines", 2_000],
  ["summary", 2_500],
  ["story", 4_000],
  ["rates", 2_500],
  ["currency by the year", 2_500],
  ["search", 2_750],
] as const;

it.each(BUDGETS)("page %s takes at most %i bytes", (name, most) => {
  expect(sizeOf(page(name))).toBeLessThanOrEqual(most);
});

it("has a style of a few hundred bytes", () => {
  expect(sizeOf(TEXT_STYLE)).toBeLessThanOrEqual(512);
});
