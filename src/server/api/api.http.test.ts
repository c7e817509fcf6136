import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../../checks/support/empty-storage.ts";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { DAY, HOUR, NOON, SETTINGS, storyOn } from "../../../checks/support/stories.ts";
import { ENDPOINTS } from "./api-routes.ts";

const PAIR = { base: "USD", quote: "KZT", source: "kz-nbk" };

const rateOn = (effectiveDate: string, value: string) => ({
  ...PAIR,
  nominal: 1,
  value,
  valueRaw: value,
  kind: "official" as const,
  effectiveDate,
  publishedAt: null,
  validUntil: null,
  fetchId: null,
  status: "accepted" as const,
  heldReason: null,
});

describe.each(ENGINES)("the API on %s", (engine) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await runSite({ engine, at: NOON, settings: { ticker: { ...SETTINGS.ticker, pairs: [PAIR] } } });
    await site.storage.transaction(async (stores) => {
      await stores.saveAuthor({
        slug: "aigul",
        name: "Aigul Serik",
        role: "Reporter",
        bio: "",
        email: "a@courier.example",
      });
      await stores.saveTag({ slug: "water", name: "Water", synonyms: ["H2O"] });
      for (let n = 1; n <= 25; n += 1) {
        const more = { countries: [n % 2 ? "kazakhstan" : "uzbekistan"], section: "energy", bylines: ["aigul"] };
        await stores.saveStory(
          storyOn(`s${n}`, NOON - n * DAY, { ...more, tags: n < 4 ? ["water"] : [] }),
          "desk",
          NOON,
        );
      }
      await stores.saveStory(storyOn("ru", NOON - HOUR, { language: "ru", path: "/ru/2026/01/ru" }), "desk", NOON);
      await stores.saveRateSource({
        id: "kz-nbk",
        names: { en: "National Bank" },
        kind: "official",
        homeCurrency: "KZT",
        url: "https://bank.example",
        timeZone: "Asia/Almaty",
        schedule: null,
        attribution: "",
        terms: "",
        since: "2000-01-01",
        enabled: true,
      });
      await stores.addRates([rateOn("2026-01-13", "508.10"), rateOn("2026-01-14", "509.4000")]);
    });
  });
  afterAll(() => site.close());

  const json = async (path: string) => {
    const { status, text, headers } = await site.ask(path);
    return { status, headers, data: JSON.parse(text) };
  };
  const slugs = async (query: string): Promise<string[]> => {
    const { data } = await json(`/api/v1/stories?${query}`);
    return data.items.map((item: { slug: string }) => item.slug);
  };

  test("lists stories with exact counters and fields", async () => {
    const { status, headers, data } = await json("/api/v1/stories?language=en&limit=10&page=3");
    expect(status).toBe(200);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers.etag).toBeDefined();
    expect({ ...data, items: data.items.length }).toEqual({ total: 25, from: 21, to: 25, page: 3, pages: 3, items: 5 });
    expect(Object.keys(data)).toEqual(["total", "from", "to", "page", "pages", "items"]);
    expect(data.items[4]).toEqual({
      slug: "s25",
      url: "https://courier.example/2026/01/s25",
      headline: "Headline of s25",
      standfirst: "",
      publishedAt: "2025-12-21T06:00:00Z",
      updatedAt: null,
      language: "en",
      countries: ["kazakhstan"],
      section: "energy",
      tags: [],
      authors: [{ slug: "aigul", name: "Aigul Serik" }],
    });
  });

  test("filters, all of which must hold", async () => {
    expect(await slugs("language=ru")).toEqual(["ru"]);
    expect(await slugs("tag=water")).toEqual(["s1", "s2", "s3"]);
    expect(await slugs("tag=water&country=uzbekistan")).toEqual(["s2"]);
    expect(await slugs("author=aigul&section=economy&country=kazakhstan&limit=2")).toEqual(["s1", "s3"]);
    // The day begins in Almaty, five hours before it does in Greenwich.
    expect(await slugs("language=en&after=2026-01-13&before=2026-01-15")).toEqual(["s1", "s2"]);
    expect(await slugs("language=en&after=2026-01-13T06:00:00Z&before=2026-01-14T06:00:00Z")).toEqual(["s2"]);
    expect(await slugs("language=en&after=2026-01-13T11:00:00%2B05:00&before=2026-01-14T11:00:00+05:00")).toEqual([
      "s2",
    ]);
    expect(await slugs("tag=unknown")).toEqual([]);
  });

  test.each([
    ["/api/v1/stories?limit=101", 400, "limit"],
    ["/api/v1/stories?limit=0", 400, "limit"],
    ["/api/v1/stories?limit=ten", 400, "limit"],
    ["/api/v1/stories?page=-1", 400, "page"],
    ["/api/v1/stories?colour=red", 400, "colour"],
    ["/api/v1/stories?country=narnia", 400, "kazakhstan, uzbekistan"],
    ["/api/v1/stories?section=narnia", 400, "narnia"],
    ["/api/v1/stories?after=yesterday", 400, "yesterday"],
    ["/api/v1/stories?before=2026-02-30", 400, "2026-02-30"],
    ["/api/v1/stories?page=99", 404, "page 99"],
    ["/api/v1/stories/unknown", 404, "unknown"],
    ["/api/v1/archives?language=fr", 400, "en, ru"],
    ["/api/v1/archives?kind=planet", 400, "kind"],
    ["/api/v1/rates?base=USD", 400, "base and quote"],
    ["/api/v1/rates?base=USD&quote=EUR", 400, "source"],
    ["/api/v1/rates?base=USD&quote=KZT&from=2026-01-20&to=2026-01-10", 400, "after"],
    ["/api/v1/rates?base=USD&quote=KZT&date=2026-02-30", 400, "2026-02-30"],
    ["/api/v1/rates?base=USD&quote=KZT&date=2026-01-14&from=2026-01-01", 400, "span"],
    ["/api/v1/rates?base=KZT&quote=USD&date=2020-01-14", 404, "week before"],
    ["/api/v1/rates?base=USD&quote=USD", 400, "source"],
    ["/api/v1/rates?base=usd&quote=KZT", 400, "base"],
    ["/api/v1/rates.csv?base=USD", 400, "base and quote"],
    ["/api/v1/rates.csv?limit=3", 400, "limit"],
    ["/api/v1/nothing", 404, "no such page"],
  ])("%s is a problem with status %i that says %s", async (path, status, says) => {
    const { headers, data, ...reply } = await json(path);
    expect(reply.status).toBe(status);
    expect(headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(data).toMatchObject({ type: "about:blank", status, detail: expect.stringContaining(says) });
  });

  test("gives one story as tree, text and HTML", async () => {
    const { data } = await json("/api/v1/stories/s1");
    expect(data.body.type).toBe("doc");
    expect(data.text).toBe("The canal at s1 was opened on Thursday.");
    expect(data.html).toContain("<p>The canal at s1 was opened on Thursday.</p>");
  });

  test("counts archives", async () => {
    const { data } = await json("/api/v1/archives?kind=country");
    expect(data.items.map(({ key, url, count }: Record<string, unknown>) => [key, url, count])).toEqual([
      ["country/kazakhstan", "https://courier.example/kazakhstan", 13],
      ["country/uzbekistan", "https://courier.example/uzbekistan", 12],
    ]);
    const years = await json("/api/v1/archives?kind=year");
    expect(years.data.items.map(({ key, count }: Record<string, unknown>) => [key, count])).toEqual([
      ["date/2025", 11],
      ["date/2026", 14],
    ]);
  });

  test("lists authors and tags with their stories, and no address of e-mail", async () => {
    const { data } = await json("/api/v1/authors");
    expect(data.items[0]).toMatchObject({ slug: "aigul", stories: 25, url: "https://courier.example/author/aigul" });
    expect(JSON.stringify(data)).not.toContain("@");
    expect((await json("/api/v1/tags")).data.items[0]).toMatchObject({ slug: "water", synonyms: ["H2O"], stories: 3 });
  });

  test("lists a new author and a new tag at once", async () => {
    for (const path of ["/api/v1/authors", "/api/v1/tags"]) expect((await json(path)).data.total).toBe(1);
    await site.storage.transaction(async (stores) => {
      await stores.saveAuthor({ slug: "bek", name: "Bek Aliev", role: "", bio: "", email: null });
      await stores.saveTag({ slug: "steel", name: "Steel", synonyms: [] });
    });
    for (const path of ["/api/v1/authors", "/api/v1/tags"]) expect((await json(path)).data.total).toBe(2);
  });

  test("gives rates as the text that the source printed", async () => {
    expect((await json("/api/v1/rates")).data.items).toMatchObject([
      { value: "509.4000", effectiveDate: "2026-01-14" },
    ]);
    const history = await json("/api/v1/rates?base=USD&quote=KZT&from=2026-01-01&to=2026-01-31");
    expect(history.data.items.map(({ value }: { value: string }) => value)).toEqual(["509.4000", "508.10"]);
  });

  test("says of a rate how it came about, and what it was read from", async () => {
    const { data } = await json("/api/v1/rates?base=KZT&quote=USD&date=2026-01-15");
    expect(data.items).toEqual([
      expect.objectContaining({
        source: "kz-nbk",
        base: "KZT",
        quote: "USD",
        nominal: 1,
        value: "0.001963094",
        method: "inverse",
        digits: 7,
        effectiveDate: "2026-01-14",
        publishedOnRequestedDate: false,
        legs: [
          expect.objectContaining({ base: "USD", quote: "KZT", value: "509.4000", fetchedAt: null, sha256: null }),
        ],
      }),
    ]);
    const own = await json("/api/v1/rates?base=USD&quote=KZT&date=2026-01-13");
    expect(own.data.items).toMatchObject([{ value: "508.10", method: "published", publishedOnRequestedDate: true }]);
    const days = await json("/api/v1/rates?base=KZT&quote=USD&from=2026-01-01&to=2026-01-31&limit=1&page=2");
    expect(days.data).toMatchObject({ total: 2, items: [{ effectiveDate: "2026-01-13" }] });
  });

  test("gives the same as a table", async () => {
    const { status, headers, text } = await site.ask("/api/v1/rates.csv?base=USD&quote=KZT&from=2026-01-01");
    expect([status, headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(headers["content-disposition"]).toBe('attachment; filename="USD-KZT.csv"');
    expect(text.split("\r\n")).toEqual([
      "date,source,base,quote,value,nominal,kind,published_at,revision,method,digits,sha256",
      "2026-01-13,kz-nbk,USD,KZT,508.10,1,official,,1,published,5,",
      "2026-01-14,kz-nbk,USD,KZT,509.4000,1,official,,1,published,7,",
      "",
    ]);
  });

  test("hands a bank's answer out as it came, and never as a page", async () => {
    const body = Buffer.from("<script>alert(1)</script>");
    const sha256 = "ab".repeat(32);
    await site.storage.transaction(async (stores) => {
      const fetchId = await stores.saveRateFetch({
        source: "kz-nbk",
        asked: "latest",
        url: "https://bank.example/rates.xml",
        sent: "",
        startedAt: NOON,
        finishedAt: NOON,
        httpStatus: 200,
        contentType: "text/html",
        etag: null,
        lastModified: null,
        sha256,
        body,
        outcome: "stored",
        reason: null,
      });
      await stores.addRates([{ ...rateOn("2026-01-12", "507.00"), fetchId }]);
    });
    const { data } = await json("/api/v1/rates?base=USD&quote=KZT&date=2026-01-12");
    expect(data.items[0].legs[0]).toMatchObject({ sha256, fetchedAt: "2026-01-15T06:00:00Z" });
    const raw = await site.ask(`/api/v1/rates/raw/${sha256}`);
    expect(raw.bytes).toEqual(body);
    expect(raw.headers).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": 'attachment; filename="abababababab.bin"',
      "x-content-type-options": "nosniff",
    });
    expect((await site.ask(`/api/v1/rates/raw/${"cd".repeat(32)}`)).status).toBe(404);
    expect((await site.ask("/api/v1/rates/raw/..%2f..")).status).toBe(400);
  });

  test("answers as its own document describes", async () => {
    const { data } = await json("/api/openapi.json");
    expect(data.openapi).toBe("3.1.0");
    expect(Object.keys(data.paths)).toEqual(ENDPOINTS.map(({ path }) => path.replace(/:(\w+)/, "{$1}")));
    expect(data.paths["/api/v1/rates.csv"].get.responses[200].content).toEqual({
      "text/csv; charset=utf-8": { schema: { type: "string" } },
    });
    const ajv = addFormats.default(new Ajv.default({ strict: false }));
    for (const { path, response } of ENDPOINTS.filter((each) => each.response !== null)) {
      const described = data.paths[path.replace(":slug", "{slug}")].get.responses[200];
      const { schema } = described.content["application/json"];
      expect(schema).toEqual(JSON.parse(JSON.stringify(response)));
      const asked = /search|suggest/.test(path) ? "?q=canal" : "";
      const reply = await json(path.replace(":slug", "s1") + asked);
      ajv.validate(schema, reply.data);
      expect(ajv.errors, path).toBeNull();
    }
  });
});
