import { describe, expect, it } from "vitest";
import { bodyOf } from "../../domain/body.ts";
import { sampleContext } from "../testing/sample-context.ts";
import { sampleMiss } from "../testing/sample-search.ts";
import { sampleCard, sampleStory } from "../testing/sample-stories.ts";
import { renderErrorPage } from "./error-page.tsx";
import { renderSearchPage } from "./search-page.tsx";
import { renderStoryPage } from "./story-page.tsx";

const context = sampleContext("/2026/01/story-2");
const HOSTILE = `</title></script><script>alert(1)</script><img src=x onerror=alert(1)>"'&`;

const jsonLd = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) =>
    JSON.parse(match[1] ?? ""),
  );

describe("a story page", () => {
  it("lets no text become markup, wherever it comes from", () => {
    const html = renderStoryPage(
      context,
      sampleStory({
        headline: HOSTILE,
        standfirst: HOSTILE,
        summary: HOSTILE,
        dateline: HOSTILE,
        bylines: [{ name: HOSTILE, slug: "x" }],
        tagNames: [{ slug: "x", name: HOSTILE }],
        corrections: [{ at: 0, text: HOSTILE }],
        leadImage: { image: 2, caption: HOSTILE, credit: HOSTILE, alt: HOSTILE },
        translations: [{ language: "ru", path: "/ru/x", headline: HOSTILE }],
        related: [{ ...sampleCard(3), headline: HOSTILE }],
        body: bodyOf([{ type: "paragraph", content: [{ type: "text", text: HOSTILE }] }]),
      }),
    ).text;
    expect(html).not.toMatch(/<script>|<img src=x/);
    expect(jsonLd(html)[0]?.headline).toBe(HOSTILE);
  });

  it("describes itself to search engines in full", () => {
    const [article, crumbs] = jsonLd(renderStoryPage(context, sampleStory()).text);
    expect(article).toMatchObject({
      "@type": "NewsArticle",
      mainEntityOfPage: "https://caravan.example/2026/01/story-2",
      datePublished: "2026-01-31T01:57:00Z",
      dateModified: "2026-01-31T04:37:00Z",
      dateline: "Almaty",
      articleSection: "Water and climate",
      inLanguage: "en",
      author: [
        { "@type": "Person", name: "Aigul Seitkali" },
        { name: "Rustam Boboev" },
        { name: "Dinara Toktogulova" },
      ],
      publisher: { name: "The Caravan Post" },
      correction: [{ "@type": "CorrectionComment", datePublished: "2026-01-31T04:37:00Z" }],
    });
    expect(article?.wordCount).toBeGreaterThan(300);
    expect(crumbs?.itemListElement).toHaveLength(4);
  });

  it("names its translations both ways, and none when there are none", () => {
    const html = renderStoryPage(context, sampleStory()).text;
    expect(html).toContain(
      '<link rel="alternate" hreflang="ru" href="https://caravan.example/ru/2026/01/sneg-zapazdyvaet"',
    );
    expect(html).toContain('hreflang="x-default" href="https://caravan.example/2026/01/story-2"');
    expect(renderStoryPage(context, sampleStory({ translations: [] })).text).not.toContain('rel="alternate" hreflang');
  });

  it("keeps a story out of search engines when the newsroom says so", () => {
    const html = renderStoryPage(context, sampleStory({ noindex: true })).text;
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).not.toContain("og:title");
  });

  it("names the original's address as canonical", () => {
    const html = renderStoryPage(context, sampleStory({ canonicalUrl: "https://other.example/a" })).text;
    expect(html).toContain('<link rel="canonical" href="https://other.example/a"');
    expect(html).toContain("First published at other.example");
  });

  it("shows times in the newsroom's zone", () => {
    const html = renderStoryPage(context, sampleStory()).text;
    expect(html).toContain('<time datetime="2026-01-31T01:57:00Z">Saturday, 31 January 2026, 06:57 GMT+5</time>');
  });

  it("shows caption and credit of a picture that is missing, and no broken image", () => {
    const html = renderStoryPage(context, sampleStory({ image: null, images: {} })).text;
    expect(html).toContain("The gates have been shut");
    expect(html).toContain("The picture is not available.");
    expect(html).not.toContain("<img");
  });

  it("marks a story in another language than the page", () => {
    const html = renderStoryPage(context, sampleStory({ language: "ar" })).text;
    expect(html).toContain('<article class="story" lang="ar" dir="rtl">');
    expect(html).toContain('<div class="meta" lang="en" dir="ltr">');
  });

  it("links stored paths percent-encoded", () => {
    const html = renderStoryPage(context, sampleStory({ older: { ...sampleCard(9), path: "/2020/снег?и 100%" } })).text;
    expect(html).toContain('href="/2020/%D1%81%D0%BD%D0%B5%D0%B3%3F%D0%B8%20100%25"');
  });
});

describe("other pages", () => {
  it("escape what the reader typed", () => {
    const found = renderSearchPage(sampleContext("/search"), sampleMiss(HOSTILE));
    const missed = renderErrorPage(sampleContext("/x"), {
      ...{ status: 404, sentence: HOSTILE, suggestions: [], query: HOSTILE, requestId: HOSTILE },
      links: [{ href: `/"><script>`, text: HOSTILE }],
    } as const);
    expect(found.text + missed.text).not.toMatch(/<script>|<img src=x/);
  });
});
