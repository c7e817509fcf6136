import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../../checks/support/empty-storage.ts";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { DAY, NOON, storyOn } from "../../../checks/support/stories.ts";

describe.each(ENGINES)("search by the API on %s", (engine) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await runSite({ engine, at: NOON });
    await site.storage.transaction(async (stores) => {
      await stores.saveAuthor({ slug: "aigul", name: "Aigul Serik", role: "", bio: "", email: null });
      await stores.saveTag({ slug: "toqaev", name: "Toqaev", synonyms: [] });
      for (let n = 1; n <= 25; n += 1) {
        const more = {
          headline: `Tokayev and canal ${n}`,
          countries: ["kazakhstan"],
          bylines: ["aigul"],
          tags: ["toqaev"],
        };
        await stores.saveStory(storyOn(`s${n}`, NOON - n * DAY, more), "desk", NOON);
      }
      const hidden = { headline: "Tokayev under embargo", embargoUntil: NOON + DAY, tags: ["toqaev"] };
      await stores.saveStory(storyOn("hidden", NOON - DAY, hidden), "desk", NOON);
    });
  });
  afterAll(() => site.close());

  const json = async (path: string) => {
    const { status, text, headers } = await site.ask(path);
    return { status, headers, data: JSON.parse(text) };
  };

  test("gives items with score, matched words, snippet and facets, and pages to the end", async () => {
    const { data } = await json(`/api/v1/search?q=${encodeURIComponent("Токаев")}&limit=10&page=3`);
    expect(data).toMatchObject({ total: 25, from: 21, to: 25, page: 3, pages: 3, didYouMean: null });
    expect(data.items).toHaveLength(5);
    expect(data.items[0]).toMatchObject({
      slug: expect.stringMatching(/^s\d+$/),
      similar: false,
      highlighted: [{ text: "Tokayev", hit: true }, { hit: false }],
    });
    // The name as printed, and the tag in its own spelling.
    const words = data.items[0].matched.map(({ word, kind }: Record<string, string>) => [word, kind]);
    expect(words).toEqual([
      ["tokayev", expect.stringMatching(/^(form|spelling)$/)],
      ["toqaev", "spelling"],
    ]);
    expect(data.items[0].score).toBeGreaterThan(0);
    expect(data.facets.country).toEqual([{ value: "kazakhstan", count: 25 }]);
    expect(data.facets.author).toEqual([{ value: "aigul", count: 25, name: "Aigul Serik" }]);
  });

  test("takes the filters of the page", async () => {
    const total = async (query: string): Promise<number> => (await json(`/api/v1/search?${query}`)).data.total;
    expect(await total("q=canal&year=2025")).toBe(11);
    expect(await total("q=canal&after=2026-01-10")).toBe(5);
    expect(await total("author=aigul&before=2026-01-01")).toBe(11);
    expect(await total("q=canal&tag=toqaev&language=ru")).toBe(0);
    const newest = await json("/api/v1/search?q=canal&order=newest&recency=false&limit=2");
    expect(newest.data.items.map(({ slug }: { slug: string }) => slug)).toEqual(["s1", "s2"]);
  });

  test("tells how a query was read", async () => {
    const query = new URLSearchParams({ q: "canal author:serik after:2026-01-10", country: "kazakhstan" });
    const { data } = await json(`/api/v1/search?${query}`);
    expect([data.total, data.words]).toEqual([5, "canal"]);
    expect(data.filters).toEqual({ country: "kazakhstan", author: "aigul", after: "2026-01-10" });
  });

  test("tells which names stand together, and which are left out", async () => {
    const query = new URLSearchParams({ q: "canal country:kazakhstan OR country:uz -author:serik" });
    const { data } = await json(`/api/v1/search?${query}`);
    expect([data.total, data.words]).toEqual([0, "canal"]);
    expect(data.filters.further).toEqual([
      {
        any: [
          { filter: "country", value: "kazakhstan" },
          { filter: "country", value: "uzbekistan" },
        ],
        excluded: false,
      },
      { any: [{ filter: "author", value: "aigul", name: "Aigul Serik" }], excluded: true },
    ]);
  });

  test("suggests tags, words and stories that are public", async () => {
    const { data } = await json("/api/v1/suggest?q=toka&limit=20");
    const texts = data.items.map(({ text }: { text: string }) => text);
    expect(texts).toContain("Tokayev and canal 1");
    expect(JSON.stringify(data)).not.toContain("embargo");
    const story = data.items.find(({ kind }: { kind: string }) => kind === "story");
    expect((await site.ask(story.path)).status).toBe(200);
    expect((await json("/api/v1/suggest?q=aig")).data.items).toContainEqual({
      kind: "author",
      text: "Aigul Serik",
      path: "/author/aigul",
    });
    expect((await json("/api/v1/suggest?q=")).data.items).toEqual([]);
  });

  test.each([
    ["q=canal&limit=101", 400],
    ["q=canal&page=99", 404],
    ["q=canal&country=narnia", 400],
    ["q=canal&year=26", 400],
    ["q=canal&after=soon", 400],
    ["q=canal&colour=red", 400],
    ["limit=10", 400],
    ["q=canal&order=best", 400],
    [`q=${"a".repeat(3_000)}`, 400],
    [`q=${"a".repeat(10_000)}`, 414],
  ])("%s is a problem", async (query, status) => {
    const { headers, data, ...reply } = await json(`/api/v1/search?${query}`);
    expect([reply.status, headers["content-type"]]).toEqual([status, "application/problem+json; charset=utf-8"]);
    expect(data.detail).toMatch(/\.$/);
  });

  test("a problem names its parameter", async () => {
    expect((await json("/api/v1/search?q=canal&page=99")).data.parameter).toBe("page");
    expect((await json(`/api/v1/search?q=${"a".repeat(401)}`)).data.parameter).toBe("q");
  });

  test("a choice that is none is told the choices", async () => {
    expect((await json("/api/v1/search?q=canal&order=best")).data.detail).toContain("relevance, newest");
  });

  const HOSTILE = [
    "%00",
    "%ED%A0%80",
    "%E2%80%AEvoid%E2%80%AC",
    "'; drop table story; --",
    '"unclosed AND (NEAR(a,b) OR * ^ : -',
    "(a+)+$".repeat(40),
    'country: section:: -- - OR OR ""',
    "а".repeat(390),
    "-canal",
    "%F0%9F%90%AB%F0%9F%90%AB",
    "a b ".repeat(95),
  ];
  test.each(HOSTILE)("%j is answered or refused with a sentence", async (q) => {
    const encoded = q.startsWith("%") ? q : encodeURIComponent(q);
    for (const path of ["/api/v1/search?q=", "/api/v1/suggest?q=", "/search?q=", "/search/feed.json?q="]) {
      const { status } = await site.ask(path + encoded);
      expect([path, status === 200 || status === 400]).toEqual([path, true]);
    }
  });
});
