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
    expect((await json("/api/v1/search?country=kazakhstan&country=uzbekistan")).data).toMatchObject({
      parameter: "country",
      detail: expect.stringContaining("more than once"),
    });
  });

  test("a choice that is none is told the choices", async () => {
    expect((await json("/api/v1/search?q=canal&order=best")).data.detail).toContain("relevance, newest");
  });

  /** As they stand on the wire. */
  const BYTES = [
    "%00",
    "gas%00%00pipe",
    "%01%07%1b%7f",
    "%C2%80%C2%9F",
    "%ED%A0%80",
    "%ED%B0%80",
    "%ED%A0%BD%ED%B8%80",
  ];
  const BROKEN = ["%C0%AF", "%80%BF%FE%FF", "%E2%82", "%", "%zz", "%2", "%uD83D%uDE00", "%F4%90%80%80", "%5Cud800"];
  const LONG = ["x".repeat(10_000), encodeURIComponent("я".repeat(1_000)), encodeURIComponent("\u{1f42b}".repeat(300))];
  const TEXTS = [
    "\u202evoid\u202c \u2066x\u2069 \u200f\u061c",
    "\u200b\u200d\ufeff\u2060",
    `a${"\u0301".repeat(390)}`,
    "\ufdfa".repeat(390),
    "\u1100".repeat(390),
    "'; drop table story; -- \" or 1=1",
    'NEAR("a" "b", 5) AND NOT {headline} : ^x* + col: - ( )',
    '"unclosed AND (NEAR(a,b) OR * ^ : -',
    "(a+)+$".repeat(60),
    "((a*)*)*b".repeat(40),
    "1,111.".repeat(66),
    "9".repeat(390),
    "a-".repeat(195),
    "o\u02bb".repeat(195),
    '"'.repeat(399),
    '"a" '.repeat(99),
    "OR ".repeat(130),
    "a OR ".repeat(79),
    Array.from({ length: 60 }, (_, at) => `w${at}`).join(" OR "),
    ":".repeat(399),
    "country:kazakhstan OR ".repeat(18),
    "-country:kazakhstan ".repeat(19),
    Array.from({ length: 30 }, (_, at) => `year:${1990 + at}`).join(" OR "),
    Array.from({ length: 30 }, (_, at) => `-year:${1990 + at}`).join(" "),
    "before:2026-02-30 after:0000-00-00 before:275761 after:-1",
    "lang:x-klingon lang:en-a lang:i-default lang:en-u-ca lang:en-abcde-abcde",
    'tag:"country:"x"" section:" tag:"" author:"" country:""',
    'country: section:: -- - OR OR ""',
    "country:__proto__ tag:constructor author:toString lang:constructor",
    "__proto__ constructor toString",
    "a\r\nSet-Cookie: x=1",
    "-canal",
    "*",
    "\u{1f42b}".repeat(99),
    "طوكاييف".repeat(50),
    "aя".repeat(195),
    "中".repeat(390),
    "а".repeat(390),
    "a b ".repeat(95),
  ];
  const PLACES = ["/search", "/ru/search", "/text/search", "/search/feed.xml", "/api/v1/search", "/api/v1/suggest"];

  /** Never an error of the server's; what is refused is refused with a sentence. */
  const answered = async (query: string, places: readonly string[]): Promise<void> => {
    const replies = await Promise.all(places.map((place) => site.ask(`${place}?${query}`)));
    for (const [at, { status, text }] of replies.entries()) {
      const asked = `${places[at]}?${query.slice(0, 80)}`;
      expect([asked, status, [200, 400, 404, 414].includes(status)]).toEqual([asked, status, true]);
      if (status === 200) continue;
      expect([asked, text]).toEqual([
        asked,
        expect.stringMatching(/<p class="s"[^>]*>[^<]+\.<\/p>|"detail":"[^\n]+\."/),
      ]);
    }
  };

  test("hostile queries are answered or refused with a sentence", async () => {
    const queries = [...BYTES, ...BROKEN, ...LONG, ...TEXTS.map(encodeURIComponent)];
    for (const query of queries) await answered(`q=${query}`, PLACES);
  });

  test.each([
    ["page", ["0", "-1", "1.5", "1e9", "9".repeat(20), "NaN", "%00", "%201", "%2B1", "0x1", "%D9%A1", "", "1&page=x"]],
    ["limit", ["0", "-1", "1e3", "abc", "", "5&limit=6"]],
    ["order", ["best", "%00", "newest&order=x"]],
    ["recency", ["1", "TRUE", "%00"]],
    ["year", ["0", "2026.0", "-2026", "10000", "%D9%A2%D9%A0%D9%A2%D9%A6", "2026&year=2025"]],
    [
      "after",
      ["2026-02-30", "9999-12-31T23:59:59%2B99:99", "275760-09-13", "0000-01-01", "2026-01-01T25:00:00Z", "%00"],
    ],
    ["before", ["1000-01-01", "2026-01-01T00:00:00", "2026-01-01T00:00:00%2B24:00", "soon"]],
    ["country", [",", "__proto__", "..%2F..", "kazakhstan&country=uzbekistan", "%ED%A0%80"]],
    ["section", ["constructor", "%00", "x".repeat(500)]],
    ["tag", ["__proto__", "%ED%A0%80", "x".repeat(500), "%E2%80%AE"]],
    ["author", ["constructor", "%F0%9F%90%AB", "aigul&author=bek"]],
    ["language", ["__proto__", "en-", "toString", "en-abcde-abcde", "a-".repeat(50), "zz-ZZ"]],
    ["country[]", ["kazakhstan"]],
    ["q[]", ["x", "x&q[a]=b"]],
    ["__proto__", ["1"]],
    ["x".repeat(3_000), ["1"]],
    ["", ["", "1"]],
  ])("nonsense for %s is answered or refused with a sentence", async (name, values) => {
    for (const value of values) {
      await answered(`q=canal&${name}=${value}`, PLACES);
      await answered(`${name}=${value}`, PLACES);
    }
  });
});
