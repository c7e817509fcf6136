import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES } from "../../../checks/support/empty-storage.ts";
import { bankOf, figureOf } from "../../../checks/support/rates.ts";
import { type RunningSite, runSite } from "../../../checks/support/running-site.ts";
import { DAY, NOON, SETTINGS, storyOn } from "../../../checks/support/stories.ts";
import { bodyOf } from "../../domain/body.ts";

const PAIR = { base: "USD", quote: "TMT", source: "tm-cbt" };
const manat = (day: string, value: string, more = {}) => figureOf(day, value, { ...PAIR, ...more });

const wordsOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>|<script.*?<\/script>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/[\s ]+/g, " ");

describe.each(ENGINES)("a pegged currency whose bank was read once on %s", (engine) => {
  let site: RunningSite;
  beforeAll(async () => {
    site = await runSite({ engine, at: NOON, settings: { ticker: { ...SETTINGS.ticker, pairs: [PAIR] } } });
    await site.storage.transaction(async (stores) => {
      await stores.saveRateSource(bankOf("tm-cbt", { homeCurrency: "TMT", names: { en: "Bank of the Manat" } }));
      await stores.saveRateSource(bankOf("uz-cbu"));
      await stores.addRates([
        manat("2009-01-01", "2.85", { kind: "peg", validUntil: "2014-12-31" }),
        manat("2015-01-01", "3.5", { kind: "peg", link: "https://decree.example/2015?a=1&b=2" }),
        manat("2026-01-13", "3.5"),
        manat("2026-01-14", "3.5"),
        // What another bank prints of the manat is wrong by a seventh and must never be a leg.
        figureOf("2026-02-20", "4037.68", { base: "TMT" }),
        figureOf("2026-02-20", "12143.57"),
      ]);
    });
  });
  afterAll(() => site.close());

  const on = (day: string): void => {
    site.clock.at = Date.parse(`${day}T06:00:00Z`);
  };
  const words = async (path: string): Promise<string> => wordsOf((await site.ask(path)).text);
  const items = async (query: string) => JSON.parse((await site.ask(`/api/v1/rates${query}`)).text).items;

  test("shows the bank's figure while it has one, and the decree behind it", async () => {
    on("2026-01-15");
    expect(await words("/rates/tmt")).toMatch(
      /1 USD = 3\.50 TMT .* valid from 14 January 2026 · fixed by decree since 1 January 2015, not by a market/,
    );
    expect((await site.ask("/rates/tmt")).text).toContain(
      'On the decree: <a href="https://decree.example/2015?a=1&amp;b=2">',
    );
    expect(await items("")).toMatchObject([
      { method: "peg", kind: "official", value: "3.5", effectiveDate: "2026-01-14" },
    ]);
  });

  test("falls back to the decree on every page when the bank is silent", async () => {
    on("2026-02-20");
    expect(await words("/")).toMatch(
      /1 USD = 3\.50 TMT by decree unchanged since 1 January 2015, fixed by decree since 1 January 2015/,
    );
    expect(await words("/rates")).toMatch(
      /USD\/TMT .* 3\.50 Bank of the Manat , 1 January 2015 fixed by decree since 1 January 2015, not by a market the bank itself was last read for 14 January 2026/,
    );
    const page = await words("/rates/tmt");
    expect(page).toContain("the bank itself was last read for 14 January 2026");
    expect(page).toContain("The figure of the decree itself; no answer of the bank was read for it.");
    expect(page).not.toContain("not updated since");
    // The curve keeps what the bank printed, and nothing is made up after it.
    expect(page).toMatch(/last 3\.50 on 14 January 2026/);
    expect(await words("/rates/convert?amount=7&from=TMT&to=USD")).toMatch(/7 TMT = 2\.00\d* USD .* fixed by decree/);
  });

  test("falls back to it in answers of the API", async () => {
    on("2026-02-20");
    const decree = { method: "peg", kind: "peg", value: "3.5", effectiveDate: "2015-01-01" };
    expect(await items("")).toMatchObject([{ ...decree, publishedOnRequestedDate: true }]);
    expect(await items("?base=USD&quote=TMT&date=2026-02-20")).toMatchObject([decree]);
    expect(await items("?base=USD&quote=TMT&date=2014-12-31")).toMatchObject([{ method: "peg", value: "2.85" }]);
    expect(await items("?base=USD&quote=TMT&from=2026-01-01&to=2026-02-20")).toMatchObject([
      decree,
      { kind: "official", effectiveDate: "2026-01-14" },
      { kind: "official", effectiveDate: "2026-01-13" },
    ]);
    const [cross] = await items("?base=TMT&quote=UZS&date=2026-02-20");
    expect(cross).toMatchObject({ method: "peg", value: "3469.591", source: "tm-cbt+uz-cbu" });
  });

  /** A story that tells sums of those days. */
  const told = async (slug: string, days: readonly string[]): Promise<string> => {
    const sums = days.map((basis) => ({
      type: "money" as const,
      attrs: { amount: "7000000", currency: "TMT", basis },
      content: [{ type: "text" as const, text: `7 million manat of ${basis}` }],
    }));
    const story = storyOn(slug, site.clock.at - DAY, { body: bodyOf([{ type: "paragraph", content: sums }]) });
    await site.storage.transaction((stores) => stores.saveStory(story, "desk", site.clock.at));
    return words(`/2026/01/${slug}`);
  };

  test("tells sums by it, and says that the market's rate is another", async () => {
    on("2026-02-20");
    const story = await told("gas", ["2026-02-19", "2026-01-14"]);
    for (const basis of ["2026-02-19", "2026-01-14"]) {
      expect(story).toContain(
        `7 million manat of ${basis} (about $2 million at the official rate, which is not that of the market)`,
      );
    }
  });

  test("does not stand in for a bank that left it", async () => {
    await site.storage.transaction((stores) => stores.addRates([manat("2026-02-03", "4.1")]));
    on("2026-02-10");
    expect(await words("/rates/tmt")).toMatch(
      /1 USD = 4\.10 TMT .* the last figure of the bank is not the decreed 3\.50/,
    );
    expect(await items("")).toMatchObject([{ method: "published", value: "4.1" }]);
    on("2026-02-20");
    expect(await words("/")).not.toContain("USD = ");
    expect(await words("/rates/tmt")).toContain("not updated since 3 February 2026");
    expect(await words("/rates/convert?amount=7&from=TMT&to=USD")).toContain("No bank has a rate of TMT in USD");
    expect((await site.ask("/api/v1/rates?base=USD&quote=TMT&date=2026-02-20")).status).toBe(404);
    expect(await told("cotton", ["2026-02-19"])).not.toContain("about $");
    const around = await site.storage.ratePoints([PAIR]);
    expect(around).toMatchObject([{ latest: { value: "4.1" }, peg: { value: "3.5", effectiveDate: "2015-01-01" } }]);
  });
});
