import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { STYLE_TEXT, STYLE_TEXTS } from "../styles.ts";
import { headingFaults, htmlFaults } from "../testing/html-faults.ts";
import { samplePages } from "../testing/sample-pages.ts";

/** A page and its style travel in the first flight of a connection. */
const FLIGHT = 14 * 1024;

const pages = Object.entries(samplePages());

describe.each(pages)("page %s", (_name, html) => {
  it("is valid HTML", async () => {
    expect(await htmlFaults(html)).toEqual([]);
  });

  it("has one main heading, and no heading skips a level", () => {
    expect(headingFaults(html)).toEqual([]);
  });

  it("holds no script inside, and no style but those known to the server's policy", () => {
    const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    const optional = scripts.filter((tag) => tag !== '<script type="application/ld+json">');
    expect(optional.filter((tag) => !/^<script type="module" src="\/assets\/[^"]+">$/.test(tag))).toEqual([]);
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map((match) => match[1] ?? "");
    expect([styles[0], styles.filter((text) => !STYLE_TEXTS.includes(text))]).toEqual([STYLE_TEXT, []]);
  });

  it("names its landmarks", () => {
    expect(html.match(/<main id="main"/g)).toHaveLength(1);
    for (const [tag] of html.matchAll(/<nav[^>]*>/g)) expect(tag).toContain("aria-label=");
    expect(html).toContain('<a class="skip" href="#main">');
  });

  it("keeps pictures from moving the page", () => {
    for (const [tag] of html.matchAll(/<img[^>]*>/g)) expect(tag).toMatch(/width="\d+" height="\d+" alt[= ]/);
  });

  it("fits the first flight", () => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(FLIGHT);
  });
});

it("has a stylesheet of at most 4.5 kB, with all its parts", () => {
  for (const part of [":root", ".mast", ".front", ".arch", ".story", ".fn", "@media print"]) {
    expect(STYLE_TEXT).toContain(part);
  }
  expect(brotliCompressSync(STYLE_TEXT).length).toBeLessThanOrEqual(4_608);
});
