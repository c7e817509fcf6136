import { describe, expect, it } from "vitest";
import { FAVICON_SVG } from "./favicon.ts";
import { renderManifest } from "./manifest.ts";
import { openSearchHref, renderOpenSearch } from "./open-search.ts";
import { renderRobots } from "./robots.ts";
import { sampleContext } from "./testing/sample-context.ts";
import { textsOf } from "./testing/valid-xml.ts";

describe("robots.txt", () => {
  it("keeps crawlers from searches in every edition and names the sitemaps", () => {
    const lines = renderRobots(sampleContext("/robots.txt")).split("\n");
    expect(lines).toContain("Disallow: /search");
    expect(lines).toContain("Disallow: /ru/search");
    expect(lines).toContain("Sitemap: https://caravan.example/sitemap.xml");
    expect(lines).not.toContain("Disallow: /");
  });
});

describe("the description for browsers that search", () => {
  it("leads to the edition's own search, and names it within sixteen characters", () => {
    const context = sampleContext("/ru/opensearch.xml", { language: "ru" });
    const xml = renderOpenSearch(context);
    expect(openSearchHref(context)).toBe("/ru/opensearch.xml");
    expect(openSearchHref(sampleContext("/"))).toBe("/opensearch.xml");
    expect(xml).toContain('<Url type="text/html" template="https://caravan.example/ru/search?q={searchTerms}"/>');
    const [name = ""] = textsOf(xml, "ShortName");
    expect([name.length > 0, name.length <= 16]).toEqual([true, true]);
    const { reference } = context;
    const named = (text: string) => {
      const settings = { ...reference.settings, name: { ru: text } };
      return textsOf(renderOpenSearch({ ...context, reference: { ...reference, settings } }), "ShortName")[0];
    };
    expect([named("The Saxaul Courier"), named("x".repeat(20))]).toEqual(["The Saxaul", "x".repeat(16)]);
  });
});

describe("the manifest", () => {
  it("speaks the edition's language and starts at its front page", () => {
    const manifest: unknown = JSON.parse(renderManifest(sampleContext("/", { language: "kk" })));
    expect(manifest).toMatchObject({ name: "Керуен поштасы", lang: "kk", dir: "ltr", start_url: "/kk" });
  });
});

describe("the favicon", () => {
  it("is well-formed and small", () => {
    expect(textsOf(FAVICON_SVG, "style")).toHaveLength(1);
    expect(FAVICON_SVG.length).toBeLessThan(500);
  });
});
