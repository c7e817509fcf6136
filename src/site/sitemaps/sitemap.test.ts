import { describe, expect, it } from "vitest";
import type { SitemapStory } from "../../domain/stores.ts";
import { SAMPLE_NOW, sampleContext } from "../testing/sample-context.ts";
import { sampleCard } from "../testing/sample-stories.ts";
import { expectValidXml, textsOf } from "../testing/valid-xml.ts";
import { SITEMAP_INDEX_XSD, SITEMAP_XSD } from "./data/schemas.ts";
import { renderNewsSitemap, renderRatesSitemap, renderSitemapIndex, sitemapPart } from "./sitemap.ts";

const context = sampleContext("/sitemap.xml");

const partOf = (stories: SitemapStory[]): string =>
  [sitemapPart.opening, ...stories.map((each) => sitemapPart.addresses(context, [each])), sitemapPart.closing].join("");

describe("the sitemap index", () => {
  it("names every part with its last change", () => {
    const xml = renderSitemapIndex(context, [{ changedAt: SAMPLE_NOW }, { changedAt: 0 }], "2026-01-30");
    expectValidXml(xml, SITEMAP_INDEX_XSD);
    expect(textsOf(xml, "loc")).toEqual([
      "https://caravan.example/sitemap-1.xml",
      "https://caravan.example/sitemap-2.xml",
      "https://caravan.example/sitemap-rates.xml",
    ]);
    expect(textsOf(xml, "lastmod")).toEqual(["2026-01-31T05:07:00Z", "1970-01-01T00:00:00Z", "2026-01-30T00:00:00Z"]);
  });

  it("is valid for an empty site", () => {
    expectValidXml(renderSitemapIndex(context, [], null), SITEMAP_INDEX_XSD);
    expectValidXml(partOf([]), SITEMAP_XSD);
    expectValidXml(renderNewsSitemap(context, []), SITEMAP_XSD);
  });
});

describe("the sitemap of rates", () => {
  it("names all editions of each page", () => {
    const xml = renderRatesSitemap(context, ["UZS"]);
    expectValidXml(xml, SITEMAP_XSD);
    expect(textsOf(xml, "loc")).toEqual(
      ["/rates", "/ru/rates", "/kk/rates", "/rates/uzs", "/ru/rates/uzs", "/kk/rates/uzs"].map(
        (path) => `https://caravan.example${path}`,
      ),
    );
    expect(xml.match(/hreflang="kk" href="https:\/\/caravan.example\/kk\/rates"/g)).toHaveLength(3);
  });
});

describe("a part", () => {
  const english = { language: "en", path: "/2026/01/snow" };
  const uzbek = { language: "uz-Cyrl", path: "/uz-cyrl/2026/01/қор&сув" };

  it("gives each version the same list of versions, itself included", () => {
    const xml = partOf([
      { id: 1, ...english, changedAt: SAMPLE_NOW, translations: [uzbek] },
      { id: 2, ...uzbek, changedAt: SAMPLE_NOW, translations: [english] },
    ]);
    expectValidXml(xml, SITEMAP_XSD);
    expect(xml.match(/<xhtml:link rel="alternate" hreflang="en" href="[^"]*snow"\/>/g)).toHaveLength(2);
    expect(xml.match(/hreflang="uz-Cyrl" href="[^"]*%D2%9B%D0%BE%D1%80&amp;[^"]*"/g)).toHaveLength(2);
  });

  it("names no version of a story that has only one", () => {
    const xml = partOf([{ id: 1, ...english, changedAt: SAMPLE_NOW, translations: [] }]);
    expect(xml).not.toContain("<xhtml:link");
  });
});

describe("the news sitemap", () => {
  it.each([
    ["en", "en", "The Caravan Post"],
    ["uz-Cyrl", "uz", "The Caravan Post"],
    ["kk", "kk", "Керуен поштасы"],
    ["zh-Hant-TW", "zh-tw", "The Caravan Post"],
    ["zh", "zh-cn", "The Caravan Post"],
  ])("writes %s as %s, with the outlet's name in it", (language, expected, name) => {
    const xml = renderNewsSitemap(context, [sampleCard(1, { language })]);
    expectValidXml(xml, SITEMAP_XSD);
    expect(textsOf(xml, "news:language")).toEqual([expected]);
    expect(textsOf(xml, "news:name")).toEqual([name]);
    expect(textsOf(xml, "news:publication_date")).toEqual(["2026-01-31T03:27:00Z"]);
    expect(textsOf(xml, "news:title")).toEqual([sampleCard(1).headline]);
  });
});
