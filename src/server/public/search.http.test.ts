import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../../checks/support/empty-storage.ts";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { DAY, HOUR, NOON, storyOn } from "../../../checks/support/stories.ts";

describe.each(ENGINES)("the search page on %s", (engine) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await runSite({ engine, at: NOON });
    await site.storage.transaction(async (stores) => {
      await stores.saveAuthor({ slug: "aigul", name: "Aigul Serik", role: "", bio: "", email: null });
      await stores.saveAuthor({ slug: "bek", name: "Bek Aliev", role: "", bio: "", email: null });
      await stores.saveTag({ slug: "water", name: "Water & ice", synonyms: ["Вода и лёд"] });
      for (let n = 1; n <= 15; n += 1) {
        const more = {
          headline: `Tokayev opens canal number ${n}`,
          countries: [n % 3 === 0 ? "uzbekistan" : "kazakhstan"],
          section: "energy",
          bylines: [n % 2 === 0 ? "aigul" : "bek"],
          tags: n === 1 ? ["water"] : [],
        };
        await stores.saveStory(storyOn(`c${n}`, NOON - n * DAY, more), "desk", NOON);
      }
      const russian = { language: "ru", path: "/ru/2026/01/ru-1", headline: "Токаев открыл канал" };
      await stores.saveStory(storyOn("ru-1", NOON - HOUR, russian), "desk", NOON);
      await stores.saveStory(storyOn("later", NOON + HOUR, { headline: "Tokayev tomorrow" }), "desk", NOON);
    });
  });
  afterAll(() => site.close());

  const page = async (query: string): Promise<string> => {
    const { status, text } = await site.ask(`/search?${query}`);
    expect(status).toBe(200);
    return text;
  };

  test("counts, marks and pages what it finds, to the end", async () => {
    const first = await page("q=Tokayev");
    expect(first).toContain("Viewing results 1 – 6 of 16");
    expect(first).toContain("<mark>Tokayev</mark>");
    expect(first).toContain('href="/search?q=Tokayev&amp;page=2" rel="next"');
    const last = await page("q=Tokayev&page=3");
    expect(last).toContain("Viewing results 13 – 16 of 16");
    expect(last).not.toContain('rel="next"');
    expect((await site.ask("/search?q=Tokayev&page=4")).status).toBe(404);
  });

  test("marks a story in another language as such, with its own spelling", async () => {
    const html = await page("q=Tokaev&language=ru");
    expect(html).toMatch(/<div class="t" lang="ru">.*<mark>Токаев<\/mark>/s);
  });

  test("keeps every filter through paging, facets and feeds, and takes each away by a link", async () => {
    const html = await page("q=canal&country=kazakhstan&section=&author=aigul&order=newest&recency=false");
    expect(html).toContain("Viewing results 1 – 5 of 5");
    expect(html).toContain('<option value="kazakhstan" selected>');
    expect(html).toContain('<option value="newest" selected>');
    expect(html).toMatch(/name="recency" type="checkbox" value="false" checked/);
    expect(html).toContain('href="/search?q=canal&amp;author=aigul&amp;order=newest&amp;recency=false"');
    expect(html).toContain('aria-label="Remove the filter Aigul Serik"');
    const query = "q=canal&amp;country=kazakhstan&amp;author=aigul&amp;order=newest&amp;recency=false";
    for (const file of ["feed.xml", "feed.atom", "feed.json"])
      expect(html).toContain(`href="/search/${file}?${query}"`);
    const tagged = await page("tag=water");
    expect(tagged).toContain("Viewing results 1 – 1 of 1");
    expect(tagged).toMatch(/name="tag" type="text" value="Water &amp; ice"/);
    expect(tagged).toContain("Remove the filter Water &amp; ice");
  });

  test("shows filters that were typed as those in force, each with a way out, and counts nothing that they rule out", async () => {
    const html = await page(new URLSearchParams({ q: "canal country:UZ after:2025 author:aigul" }).toString());
    for (const name of ["Uzbekistan", "From 1 January 2025", "Aigul Serik"]) {
      expect(html).toContain(`Remove the filter ${name}"`);
    }
    expect(html).toContain('href="/search?q=canal&amp;author=aigul&amp;after=2025-01-01" rel="nofollow"');
    expect(html).toContain("<title>Search: canal, Uzbekistan, Aigul Serik, From 1 January 2025 –");
    expect(html).not.toMatch(/<h2>(Country|Author)<\/h2>/);
    expect(html).toContain('value="canal country:UZ after:2025 author:aigul"');
  });

  test("takes several of a kind, and leaves some out, through paging and feeds", async () => {
    const q = "canal country:UZ OR country:Kazakhstan -author:bek";
    const html = await page(new URLSearchParams({ q }).toString());
    expect(html).toContain("Viewing results 1 – 6 of 7");
    expect(html).toContain("<title>Search: canal, Uzbekistan or Kazakhstan, not Bek Aliev –");
    expect(html).toContain(
      `href="/search?q=country%3AUZ+OR+country%3AKazakhstan+canal" rel="nofollow" aria-label="Remove the filter not Bek Aliev">not Bek Aliev ×</a>`,
    );
    expect(html).toContain('href="/search?q=-author%3Abek+canal" rel="nofollow" aria-label="Remove the filter Uzb');
    expect(html).toContain('<a href="/search?q=canal">Remove all filters</a>');
    expect(html).toContain(
      'href="/search?q=canal+country%3AUZ+OR+country%3AKazakhstan+-author%3Abek&amp;page=2" rel="next"',
    );
    // One of them can still be chosen, and the count is true.
    expect(html).toMatch(/&amp;country=uzbekistan" rel="nofollow">Uzbekistan <small>2<\/small>/);
    expect(await page(new URLSearchParams({ q, country: "uzbekistan" }).toString())).toContain("1 – 2 of 2");
    for (const file of ["feed.xml", "feed.atom", "feed.json"]) {
      const { text } = await site.ask(`/search/${file}?${new URLSearchParams({ q })}`);
      expect(text).toContain("canal number 6");
      expect(text).not.toContain("canal number 5");
      expect(text).toContain("Search: canal, Uzbekistan or Kazakhstan, not Bek Aliev");
    }
    expect(await page(new URLSearchParams({ q: "-author:bek -author:aigul -lang:ru" }).toString())).toContain(
      "No story meets these filters. Try it without a filter.",
    );
    const russian = await site.ask(`/ru/search?${new URLSearchParams({ q })}`);
    expect(russian.text).toContain("Uzbekistan или Kazakhstan ×");
  });

  test("says which tag brought a story that holds none of the words", async () => {
    expect(await page("q=ice")).toMatch(/Tag: <a href="\/tag\/water"><mark>Water &amp; ice<\/mark><\/a>/);
    const synonym = await page(new URLSearchParams({ q: "лёд" }).toString());
    expect(synonym).toMatch(/<a href="\/tag\/water">Water &amp; ice<\/a> \(<mark>Вода и лёд<\/mark>\)/);
    expect(await page("q=canal")).not.toContain("Tag: <a");
  });

  test("calls each filter by its own name", async () => {
    const html = await page("tag=water&author=bek&year=2026");
    for (const name of ["Water &amp; ice", "Bek Aliev", "2026"]) expect(html).toContain(`Remove the filter ${name}"`);
  });

  test("takes tags and authors by the names that readers know", async () => {
    const html = await page(new URLSearchParams({ q: "canal", tag: "Water & ice", author: "Bek Aliev" }).toString());
    expect(html).toContain("Viewing results 1 – 1 of 1");
    expect(html).toContain('<option value="bek" selected>');
  });

  test.each([
    ["/Search/?q=canal&country=kazakhstan&utm_source=x", "/search?q=canal&country=kazakhstan"],
    ["/en/search?q=canal+and+%22water%22", "/search?q=canal+and+%22water%22"],
    ["/en/search/feed.xml?tag=water", "/search/feed.xml?tag=water"],
    ["/text/search/?q=canal", "/text/search?q=canal"],
    ["/ru/text/search?q=canal&country=kazakhstan&utm_source=x", "/text/ru/search?q=canal&country=kazakhstan"],
    ["/en/text/search?q=canal", "/text/search?q=canal"],
    ["/text/en/search?q=canal", "/text/search?q=canal"],
    ["/Text/RU/Search?q=%D0%BA%D0%B0%D0%BD%D0%B0%D0%BB", "/text/ru/search?q=%D0%BA%D0%B0%D0%BD%D0%B0%D0%BB"],
    ["/ru/text/rates/convert?amount=5&from=USD&to=KZT", "/text/ru/rates/convert?amount=5&from=USD&to=KZT"],
    ["/rates/kzt/usd?period=year", "/rates/kzt?period=year"],
    ["/ru/text/latest?view=digest", "/text/ru/latest?view=digest"],
    ["/2026/01/C1?currency=KZT", "/2026/01/c1?currency=KZT"],
    ["/text/2026/01/C1?currency=KZT", "/text/2026/01/c1?currency=KZT"],
  ])("%s moves to %s, and loses no word on the way", async (path, to) => {
    const { status, headers } = await site.ask(path);
    expect([status, headers.location]).toEqual([301, to]);
  });

  test("is the same search in the other editions", async () => {
    expect(await page("q=canal&page=2")).toContain('href="/ru/search?q=canal" lang="ru"');
  });

  test("counts beside the list narrow it", async () => {
    const html = await page("q=canal");
    expect(html).toMatch(/href="\/search\?q=canal&amp;country=uzbekistan" rel="nofollow">Uzbekistan <small>5<\/small>/);
    expect(html).toMatch(/href="\/search\?q=canal&amp;author=bek" rel="nofollow">Bek Aliev <small>8<\/small>/);
  });

  test("helps when nothing is found: spelling, filters, what is new there", async () => {
    const html = await page("q=zzzzqqq&country=uzbekistan");
    expect(html).toContain(
      "No story was found for “<bdi>zzzzqqq</bdi>”. Check the spelling or use fewer words. Try it",
    );
    expect(await page("country=uzbekistan&tag=water")).toContain(
      "No story meets these filters. Try it without a filter.",
    );
    expect(await page("q=zzzzqqq")).not.toContain("without a filter");
    expect(html).toContain('href="/search?q=zzzzqqq"');
    expect(html).toContain("Latest: Uzbekistan");
    expect(html).toContain("Tokayev opens canal number 3");
    expect(html).toContain("How to search");
    // No tag of that name: what is new at all is a way on still.
    expect(await page("tag=nothing")).toContain("Tokayev opens canal number 1");
  });

  test("is not for other engines, names its own address, and may run its program", async () => {
    const { headers, text } = await site.ask("/search?utm_source=x&page=2&q=canal");
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text).toContain('<link rel="canonical" href="https://courier.example/search?q=canal&amp;page=2"/>');
    expect(headers["content-security-policy"]).toContain("script-src 'self'; connect-src 'self'");
    expect((await site.ask("/latest")).headers["content-security-policy"]).not.toContain("script-src");
    const [address = ""] = text.match(/\/assets\/suggest\.[^"]+/) ?? [];
    const script = await site.ask(address);
    expect([script.status, script.headers["content-type"]]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect(script.headers["cache-control"]).toContain("immutable");
    expect(script.bytes.length).toBeLessThanOrEqual(6_000);
    expect((await site.ask("/assets/suggest.other.js")).status).toBe(404);
  });

  test.each([
    ["country=narnia", "“\u2068narnia\u2069” is none of the choices for “Country”."],
    ["section=narnia", "“\u2068narnia\u2069” is none of the choices for “Section”."],
    ["year=next", "four digits"],
    ["order=best", "for “Order”"],
    ["recency=maybe", "“\u2068maybe\u2069” is none of the choices"],
    ["language=klingonese", "for “Language”"],
    ["after=yesterday", "2026-01-31"],
    ["page=0", "This search has no page \u20680\u2069."],
    ["page=1e3", "no page"],
    [`q=${"x".repeat(500)}`, "may be 400 characters long"],
  ])("%s is a 400 with a sentence", async (query, says) => {
    const { status, text } = await site.ask(`/search?${query}`);
    expect([status, text.includes(says)]).toEqual([400, true]);
  });

  test.each([
    ["/ru/search?q=canal&page=99", 404, "В этом поиске нет страницы \u206899\u2069."],
    ["/ru/search?q=canal&page=0", 400, "В этом поиске нет страницы \u20680\u2069."],
    ["/ru/search?q=canal&after=soon", 400, "«\u2068soon\u2069» — не дата."],
    ["/text/ru/search?q=canal&country=narnia", 400, "Для «Страна» нет варианта «\u2068narnia\u2069»."],
    [`/ru/search?q=${"x".repeat(500)}`, 400, "Запрос может быть не длиннее 400 знаков."],
    ["/ru/search/feed.xml", 400, "Введите имя, место или тему."],
  ])("%s says what is wrong in the words of the edition, and leads on", async (path, status, says) => {
    const { text, ...reply } = await site.ask(path);
    expect(reply.status).toBe(status);
    expect(text).toContain(`<p class="s">${says}`);
    const form = path.startsWith("/text") ? "/text/ru" : "/ru";
    expect(text.includes(`<a href="${form}/search?q=canal">Поиск: canal</a>`)).toBe(path.includes("canal"));
  });

  test("what is asked in a way that cannot be answered need not be typed anew", async () => {
    const { text } = await site.ask(`/search?q=canal%00+%22water%22&country=narnia`);
    expect(text).toContain('value="canal  &quot;water&quot;"');
  });

  test("a feed of a search has its newest stories, and none that are not public", async () => {
    for (const file of ["feed.xml", "feed.atom", "feed.json"]) {
      const { status, text } = await site.ask(`/search/${file}?q=Tokayev&country=kazakhstan`);
      expect(status).toBe(200);
      expect(text).toContain("Tokayev opens canal number 1");
      expect(text).not.toContain("canal number 3");
      expect(text).not.toContain("tomorrow");
    }
    const { text } = await site.ask("/search/feed.atom?q=Tokayev&page=2");
    expect(text).toMatch(/rel="self"[^>]* href="https:\/\/courier.example\/search\/feed.atom\?q=Tokayev"/);
    expect((await site.ask("/search/feed.xml")).status).toBe(400);
    expect((await site.ask(`/ru/search/feed.xml?q=${encodeURIComponent("канал")}`)).text).toContain(
      "Токаев открыл канал",
    );
  });

  test("what is published shows in the next search, and what is withdrawn is gone", async () => {
    expect(await page("q=tomorrow")).toContain("No story was found");
    site.clock.at = NOON + 2 * HOUR;
    expect(await page("q=tomorrow")).toContain("Viewing results 1 – 1 of 1");
    const story = await site.storage.storyBySlug("later");
    const whole = await site.storage.story(story?.id ?? 0);
    await site.storage.transaction(async (stores) => {
      if (whole) await stores.saveStory({ ...whole, status: "withdrawn" }, "desk", site.clock.at);
    });
    expect(await page("q=tomorrow")).toContain("No story was found");
    site.clock.at = NOON;
  });

  test.each([
    ["/search?q=canal", "/opensearch.xml", "https://courier.example/search?q={searchTerms}"],
    ["/ru/search", "/ru/opensearch.xml", "https://courier.example/ru/search?q={searchTerms}"],
  ])("%s tells browsers how to search the edition", async (path, file, template) => {
    expect((await site.ask(path)).text).toContain(
      `<link rel="search" type="application/opensearchdescription+xml" title="The Steppe Courier" href="${file}"/>`,
    );
    const { status, headers, text } = await site.ask(file);
    expect([status, headers["content-type"]]).toEqual([200, "application/opensearchdescription+xml; charset=utf-8"]);
    expect(text).toContain(`template="${template}"`);
    expect((await site.ask(`/kazakhstan${file}`)).status).toBe(404);
  });

  test("costs few statements, found or not", async () => {
    for (const query of ["q=canal+opens", "q=Tokayev&page=2&country=kazakhstan", "q=zzzzq", "country=uzbekistan"]) {
      const before = site.storage.statements();
      await page(`${query}&year=2026`);
      expect([query, site.storage.statements() - before <= 2]).toEqual([query, true]);
    }
  });
});
