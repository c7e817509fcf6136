import { describe, expect, it } from "vitest";
import { FAVICON_SVG } from "./favicon.ts";
import { renderManifest } from "./manifest.ts";
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
