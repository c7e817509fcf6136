import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { FeedItem } from "../../domain/stores.ts";
import type { SiteContext } from "../context.ts";
import { archivePlace } from "../links.ts";
import { SAMPLE_BODY } from "../testing/sample-body.ts";
import { SAMPLE_NOW, SAMPLE_REFERENCE, sampleContext } from "../testing/sample-context.ts";
import { sampleCard, sampleImage, sampleStory } from "../testing/sample-stories.ts";
import { expectValidXml, textsOf } from "../testing/valid-xml.ts";
import { renderAtom } from "./atom.ts";
import { ATOM_XSD, JSON_FEED_SCHEMA, RSS_XSD } from "./data/schemas.ts";
import type { FeedInput } from "./feed.ts";
import { renderJsonFeed } from "./json-feed.ts";
import { renderRss } from "./rss.ts";

const full = (id: number, more: Partial<FeedItem> = {}): FeedItem => ({
  ...sampleCard(id),
  body: SAMPLE_BODY,
  images: sampleStory().images,
  sums: [],
  ...more,
});

const feed = (items: FeedItem[]): FeedInput => ({
  place: archivePlace(sampleContext("/"), { kind: "country", country: "kazakhstan" }),
  title: "Kazakhstan",
  items,
  updatedAt: items.length === 0 ? 0 : SAMPLE_NOW,
});

const withHub = (hub: string): SiteContext => {
  const { settings } = SAMPLE_REFERENCE;
  return sampleContext("/", { reference: { ...SAMPLE_REFERENCE, settings: { ...settings, webSubHub: hub } } });
};

const context = withHub("https://hub.example/");
const three = feed([full(1), full(2), full(3, { updatedAt: SAMPLE_NOW })]);
const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(JSON_FEED_SCHEMA);

type JsonFeed = {
  title: string;
  feed_url: string;
  hubs: unknown;
  items: { id: string; content_html?: string; content_text?: string; date_modified: string; image?: string }[];
};

const readJson = (text: string): JsonFeed => {
  const value: unknown = JSON.parse(text);
  if (!isJsonFeed(value)) throw new Error(ajv.errorsText(isJsonFeed.errors));
  return value as JsonFeed;
};

const feeds: [string, FeedInput][] = [
  ["of three stories", three],
  ["of none", feed([])],
  ["of summaries", feed([full(1, { body: null })])],
  [
    "of a story without byline, image, section or text",
    feed([full(1, { bylines: [], image: null, section: null, summary: "" })]),
  ],
];

describe.each(feeds)("a feed %s", (_name, input) => {
  it("is valid in all formats", () => {
    expectValidXml(renderRss(context, input), RSS_XSD);
    expectValidXml(renderAtom(context, input), ATOM_XSD);
    expect(readJson(renderJsonFeed(context, input)).items).toHaveLength(input.items.length);
  });
});

describe("RSS", () => {
  const xml = renderRss(context, three);

  it("names itself, its hub and its page", () => {
    expect(xml).toContain(
      '<atom:link rel="self" type="application/rss+xml" href="https://caravan.example/kazakhstan/feed.xml"/>',
    );
    expect(xml).toContain('<atom:link rel="hub" href="https://hub.example/"/>');
    expect(textsOf(xml, "link")[0]).toBe("https://caravan.example/kazakhstan");
    expect(textsOf(xml, "title")[0]).toBe("Kazakhstan – The Caravan Post");
  });

  it("gives every author, the date in GMT and the address as the story's name", () => {
    expect(textsOf(xml, "dc:creator")).toEqual([
      "Dinara Toktogulova",
      "Dinara Toktogulova",
      "Aigul Seitkali",
      "Rustam Boboev",
    ]);
    expect(textsOf(xml, "pubDate")[0]).toBe("Sat, 31 Jan 2026 03:27:00 GMT");
    expect(textsOf(xml, "guid")[0]).toBe("https://caravan.example/2026/01/story-1");
  });

  it("gives the full text with absolute addresses and no script", () => {
    const [html = ""] = textsOf(xml, "content:encoded");
    expect(html).toContain("<p>");
    expect(html).not.toMatch(/<script|class=|style=/);
    for (const [, address = ""] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      expect(address).toMatch(/^(https?:\/\/|mailto:|tel:|#)/);
    }
  });

  it("offers the lead image no wider than the original", () => {
    expect(xml).toContain('width="1280" height="853"');
    const small = feed([full(2, { image: { ...sampleImage(2), width: 700, height: 350 } })]);
    expect(renderRss(context, small)).toContain('/640.jpg" medium="image" type="image/jpeg" width="640" height="320"');
  });

  it("gives summaries where the newsroom wants no more", () => {
    const summaries = renderRss(context, feed([full(1, { body: null })]));
    expect(textsOf(summaries, "content:encoded")).toEqual([]);
    expect(textsOf(summaries, "description")[1]).toBe(sampleCard(1).summary);
  });
});

describe("Atom", () => {
  it("tells publication from change, and the language of each entry", () => {
    const xml = renderAtom(context, three);
    expect(textsOf(xml, "published")[2]).toBe("2026-01-31T00:27:00Z");
    expect(textsOf(xml, "updated").slice(-1)).toEqual(["2026-01-31T05:07:00Z"]);
    const kazakh = renderAtom(context, feed([full(1, { language: "kk" })]));
    expect(kazakh).toContain('<entry xml:lang="kk">');
  });
});

describe("JSON Feed", () => {
  it("says text where it gives a summary and HTML where it gives all", () => {
    const [whole] = readJson(renderJsonFeed(context, three)).items;
    const [short] = readJson(renderJsonFeed(context, feed([full(1, { body: null })]))).items;
    expect(whole?.content_text).toBeUndefined();
    expect(short).toMatchObject({ content_text: sampleCard(1).summary });
  });

  it("names its hub", () => {
    expect(readJson(renderJsonFeed(context, three)).hubs).toEqual([{ type: "WebSub", url: "https://hub.example/" }]);
  });
});

describe("hostile and foreign text", () => {
  it("keeps markup as text and drops what XML forbids", () => {
    const headline = 'A & B <script>"x"</script> ]]>\u0000\u0008\uffff\ud800 Ғ 😀';
    const xml = renderRss(context, feed([full(1, { headline })]));
    expect(textsOf(xml, "title")[1]).toBe('A & B <script>"x"</script> ]]> Ғ 😀');
  });

  it("is well-formed and valid whatever a headline holds", () => {
    assert(
      property(string({ unit: "binary", minLength: 1 }), (text) => {
        const input = feed([full(1, { headline: `H${text}`, summary: text, body: null })]);
        expectValidXml(renderRss(context, input), RSS_XSD);
        expectValidXml(renderAtom(context, input), ATOM_XSD);
      }),
      { numRuns: 50 },
    );
  });

  it("encodes addresses in other scripts", () => {
    const xml = renderRss(context, feed([full(1, { path: "/2026/01/қар мен су?" })]));
    expect(textsOf(xml, "link")[1]).toBe(
      "https://caravan.example/2026/01/%D2%9B%D0%B0%D1%80%20%D0%BC%D0%B5%D0%BD%20%D1%81%D1%83%3F",
    );
  });
});
