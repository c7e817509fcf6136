import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../../checks/support/empty-storage.ts";
import { bankOf, figureOf, SHA } from "../../../checks/support/rates.ts";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { NOON, SETTINGS } from "../../../checks/support/stories.ts";

const SOUM = { base: "USD", quote: "UZS", source: "uz-cbu" };
const tenge = { source: "kz-nbk", quote: "KZT" };

const fetched = {
  source: "uz-cbu",
  asked: "latest",
  url: "https://bank.example/answer?a=1&b=2",
  sent: "",
  startedAt: NOON - 5_000,
  finishedAt: NOON - 4_000,
  httpStatus: 200,
  contentType: "text/xml",
  etag: null,
  lastModified: null,
  sha256: SHA,
  body: new Uint8Array([60, 62]),
  outcome: "stored" as const,
  reason: null,
};

const fill = (site: RunningSite) =>
  site.storage.transaction(async (stores) => {
    await stores.saveRateSource(bankOf("uz-cbu", { names: { en: "Bank of the Soum", ru: "Банк сума" } }));
    await stores.saveRateSource(bankOf("kz-nbk", { homeCurrency: "KZT", names: { en: "Bank of the Tenge" } }));
    await stores.saveRateSource(bankOf("tm-cbt", { homeCurrency: "TMT", schedule: null, kind: "peg" }));
    const fetchId = await stores.saveRateFetch(fetched);
    await stores.addRates([
      figureOf("2025-01-15", "12990.00"),
      figureOf("2025-12-16", "12000.00"),
      figureOf("2026-01-13", "12150.00"),
      figureOf("2026-01-14", "12199.99"),
      figureOf("2026-01-15", "12143.57", { fetchId }),
      figureOf("2026-01-15", "14010.05", { base: "EUR" }),
      figureOf("2025-12-16", "23.95", { base: "KZT" }),
      figureOf("2026-01-14", "511.33", tenge),
      figureOf("2026-01-15", "3.5", { source: "tm-cbt", quote: "TMT", kind: "peg" }),
      figureOf("2026-01-15", "99999.00", { status: "held", heldReason: "moves by 700 %" }),
    ]);
    await stores.addRates([figureOf("2026-01-14", "12140.10")]);
    await stores.saveRateNote({
      currency: "TMT",
      language: "en",
      text: "In the street a dollar cost 19.4 manat.",
      source: "Three money changers",
      url: "https://changers.example",
      day: "2026-01-10",
      expires: "2026-01-20",
      by: "aigul",
      at: NOON,
    });
  });

const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>|<script.*?<\/script>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

describe.each(ENGINES)("pages of rates on %s", (engine) => {
  let site: RunningSite;
  beforeAll(async () => {
    const ticker = { ...SETTINGS.ticker, pairs: [SOUM] };
    site = await runSite({ engine, at: NOON, settings: { ticker } });
    await fill(site);
  });
  afterAll(() => site.close());
  const read = async (path: string) => {
    const reply = await site.ask(path);
    return { ...reply, text: reply.text, words: textOf(reply.text) };
  };

  test("the table has the region first, each pair once, with source, day and changes", async () => {
    const { status, words, text } = await read("/rates");
    expect(status).toBe(200);
    expect(words).toMatch(/Currencies of the region .*USD\/UZS.* Other central banks .*USD\/KZT.*USD\/TMT/);
    expect(words).toContain("12,143.57");
    expect(words).toContain("up 0.03% since 14 January 2026, soum weaker");
    expect(words).toContain("up 1.20% since 16 December 2025");
    expect(words).toContain("down 6.52% since 15 January 2025");
    expect(words).toContain("30 days: low 12,000.00, high 12,150.00");
    expect(text).toContain('<time datetime="2026-01-15">15 January 2026</time>');
    expect(words).toContain("fixed by decree since 15 January 2026, not by a market");
    expect(words).not.toContain("99,999");
    expect(words).not.toMatch(/[-−]0%|\b0%|0\.00%/);
  });

  test("a currency has its figure, inverse, curve, table, source and corrections", async () => {
    const { status, words, text } = await read("/rates/uzs");
    expect(status).toBe(200);
    expect(words).toContain("1 USD = 12,143.57 UZS");
    expect(words).toContain("1,000 UZS = 0.08235 USD");
    expect(words).toContain("Lowest 12,000.00 on 16 December 2025, highest 12,990.00 on 15 January 2025");
    expect(words).toMatch(/January 2026 12,140.10 12,150.00 12,143.57/);
    expect(text).toContain(`<a href="/api/v1/rates/raw/${SHA}">`);
    expect(text).toContain('<a href="https://bank.example/answer?a=1&amp;b=2">');
    expect(words).toContain("USD/UZS, 14 January 2026: 12,199.99 became 12,140.10");
    expect(words).not.toContain("99,999");
    expect(text).toContain('<link rel="canonical" href="https://courier.example/rates/uzs"/>');
    expect(text).toContain('hreflang="ru" href="https://courier.example/ru/rates/uzs"');
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      "@type": "ExchangeRateSpecification",
      currency: "USD",
      currentExchangeRate: { price: "12143.57", priceCurrency: "UZS" },
    });
  });

  test("periods are links, and another line of the bank has a page of its own", async () => {
    expect((await read("/rates/uzs?period=month")).words).toContain("14 January 2026 12,140.10");
    expect((await read("/rates/uzs?period=all")).words).toMatch(/Year Low High Last 2026 .* 2025 /);
    expect((await read("/rates/uzs?period=week")).status).toBe(400);
    const { words } = await read("/rates/uzs/eur");
    expect(words).toContain("1 EUR = 14,010.05 UZS");
    expect(words).toContain("No headline rate");
    expect((await read("/rates/uzs")).words).not.toContain("No headline rate");
    expect((await site.ask("/rates/uzs/usd")).headers.location).toBe("/rates/uzs");
    expect((await site.ask("/rates/UZS")).headers.location).toBe("/rates/uzs");
    for (const path of ["/rates/gbp", "/rates/uzs/gbp", "/rates/us"]) expect((await site.ask(path)).status).toBe(404);
  });

  test("a bank's price of a third currency leads no page, and stands beside what both home banks make of it", async () => {
    const { words } = await read("/rates/uzs/kzt");
    expect(words).toContain("No headline rate: the price of a third currency");
    expect(words).toContain("Through the dollar, by both home banks: 1 KZT = 23.749");
    expect(words).toMatch(
      /1 USD = 511\.33 KZT , Bank of the Tenge , 14 January 2026 1 USD = 12,143\.57 UZS , Bank of the Soum/,
    );
    const { ticker } = (await site.storage.reference()).settings;
    const pairs = [SOUM, { base: "KZT", quote: "UZS", source: "uz-cbu" }];
    const settings = { ...SETTINGS, ticker: { ...ticker, pairs } };
    await expect(site.storage.transaction((stores) => stores.saveSettings(settings))).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining("KZT/UZS is no rate for the ticker"),
    });
  });

  test("figures are written as the edition writes them", async () => {
    const { words } = await read("/ru/rates/uzs");
    expect(words).toContain("1 USD = 12 143,57 UZS");
    expect(words).toContain("Банк сума");
  });

  test("an editor's note stands beside the official rate until its day, and in no series", async () => {
    const { words } = await read("/rates/tmt");
    expect(words).toContain("In the street a dollar cost 19.4 manat. Source: Three money changers , 10 January 2026");
    expect(words).toMatch(/Low High Last January 2026 3.50 3.50 3.50/);
    const { at } = site.clock;
    site.clock.at = NOON + 6 * 86_400_000;
    expect((await read("/rates/tmt")).words).not.toContain("In the street");
    site.clock.at = at;
  });

  test.each([
    ["amount=100&from=USD&to=UZS&date=2026-01-15", "100 USD = 1,214,357 UZS"],
    ["amount=1,000.50&from=UZS&to=USD&date=2026-01-15", "1,000.50 UZS = 0.08238928 USD"],
    ["amount=100&from=KZT&to=UZS&date=2026-01-15", "through the dollar, by both banks"],
    ["amount=100&from=KZT&to=UZS&date=2026-01-15", "this is the last one before it, of 14 January 2026"],
    ["amount=100&from=TMT&to=UZS&date=2026-01-15", "leans on a rate fixed by decree"],
    ["amount=12%2C5&from=USD&to=UZS", "“12,5” is not an amount. Write it with digits alone, for instance 1,234.50."],
    ["amount=100&from=USD&to=USD", "Choose two different currencies."],
    ["amount=100&from=USD&to=XAU", "“XAU” is not in the list of currencies."],
    ["amount=100&from=USD&to=UZS&date=31.01.2026", "“31.01.2026” is not a day. Write it as 2026-01-31."],
    ["amount=100&from=USD&to=UZS&date=2020-01-15", "No bank has a rate of USD in UZS for 15 January 2020"],
    ["amount=<img src=x onerror=alert(1)>&from=USD&to=UZS", "“&lt;img src=x onerror=alert(1)>” is not an amount"],
  ])("the converter answers %s", async (query, says) => {
    const { status, words } = await read(`/rates/convert?${query.replaceAll(" ", "%20").replaceAll("<", "%3C")}`);
    expect(status).toBe(200);
    expect(words).toContain(says);
  });

  test("the converter reads an amount as its edition writes it", async () => {
    const { words } = await read("/ru/rates/convert?amount=1%C2%A0000,50&from=USD&to=UZS&date=2026-01-15");
    expect(words).toContain("1 000,50 USD = 12 149 642 UZS");
    expect((await read("/ru/rates/convert?amount=1,000.50&from=USD&to=UZS")).words).toContain("– не сумма");
  });

  test("search engines find the table and each currency", async () => {
    expect((await site.ask("/sitemap.xml")).text).toContain("<loc>https://courier.example/sitemap-rates.xml</loc>");
    const { text } = await site.ask("/sitemap-rates.xml");
    for (const path of ["/rates", "/ru/rates", "/rates/uzs", "/ru/rates/tmt"]) {
      expect(text).toContain(`<loc>https://courier.example${path}</loc>`);
    }
  });

  test("a new figure shows at once on every page of rates", async () => {
    await read("/rates/kzt");
    await site.storage.transaction((stores) => stores.addRates([figureOf("2026-01-15", "512.00", tenge)]));
    for (const path of ["/rates", "/rates/kzt"]) expect((await read(path)).words).toContain("512.00");
  });

  test("the widget may be framed, and nothing else; it sets no cookie and links out of its frame", async () => {
    const widget = await site.ask("/widget/rates");
    expect(widget.headers["content-security-policy"]).toContain("frame-ancestors *");
    expect(widget.headers["cache-control"]).toBe("public, max-age=300");
    expect(widget.headers["set-cookie"]).toBeUndefined();
    expect(textOf(widget.text)).toContain("1 USD = 12,143.57 UZS");
    expect(widget.text.match(/<a /g)?.length).toBe(widget.text.match(/target="_blank"/g)?.length);
    for (const path of ["/rates", "/", "/rates/uzs", "/widget/nothing"]) {
      expect((await site.ask(path)).headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    }
    const program = await site.ask("/widget/rates.js");
    expect(program.headers).toMatchObject({ "content-type": "text/javascript; charset=utf-8" });
    expect(program.bytes.length).toBeLessThan(700);
    expect((await site.ask("/ru/widget/rates")).text).toContain('<html lang="ru"');
  });
});
