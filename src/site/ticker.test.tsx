import { describe, expect, it } from "vitest";
import type { RateChange } from "../domain/rate-change.ts";
import type { TickerItem } from "../domain/ticker.ts";
import type { SiteContext } from "./context.ts";
import { htmlOf } from "./markup/markup.ts";
import { Ticker } from "./ticker.tsx";

const moved: RateChange = { kind: "moved", direction: "down", percent: "0.65", previousDay: "2026-01-30" };

const item = (more: Partial<TickerItem> = {}): TickerItem => ({
  currency: "UZS",
  shape: "bank",
  base: "USD",
  quote: "UZS",
  units: 1,
  figure: "12143.57",
  change: moved,
  currencyMoved: "stronger",
  source: "uz-cbu",
  effectiveDate: "2026-01-31",
  decreedSince: null,
  state: "current",
  ...more,
});

const render = (items: TickerItem[], language = "en"): string => {
  const context: SiteContext = {
    reference: {
      settings: {
        name: { en: "The Steppe Courier" },
        tagline: {},
        languages: ["en"],
        timeZone: "Asia/Tashkent",
        pageSize: 6,
        permalink: "/:year/:month/:slug",
        feedText: "full",
        webSubHub: null,
        contactEmail: null,
        ticker: { shape: "bank", pairs: [], minDigits: 4 },
      },
      countries: [],
      sections: [],
      pages: [],
    },
    language,
    form: "full",
    origin: "https://courier.example",
    path: "/",
    now: 0,
    ticker: {
      items,
      sources: [...new Set(items.map((each) => each.source))].map((id) => ({
        id,
        names: { en: `Bank ${id}`, ru: `Банк ${id}` },
        url: `https://${id}.example/`,
      })),
    },
  };
  return htmlOf(<Ticker context={context} />);
};

const textOf = (html: string): string => html.replace(/<[^>]*>/g, "");
const inverse: Partial<TickerItem> = { shape: "inverse", quote: "KGS", currency: "KGS", figure: "0.01143" };

describe("the ticker", () => {
  it("prints the bank's shape with the digits of the language", () => {
    expect(textOf(render([item()]))).toContain("1 USD = 12,143.57 UZS");
    expect(textOf(render([item()], "ru"))).toContain("1 USD = 12\u00a0143,57 UZS");
  });

  it("prints the inverse with a proper minus", () => {
    const text = textOf(render([item({ ...inverse, currencyMoved: "weaker" })]));
    expect(text).toContain("KGS/USD = 0.01143");
    expect(text).toContain("▼ −0.65%");
    expect(text).toContain("down 0.65% since 30 January 2026, som weaker");
  });

  it.each<[RateChange, string]>([
    [{ kind: "none" }, "no earlier rate"],
    [{ kind: "unchanged", since: "2026-01-30" }, "unchanged since 30 January 2026"],
    [{ kind: "tiny", direction: "up", previousDay: "2026-01-30" }, "up by less than 0.01% since 30 January 2026"],
  ])("says %j in words, never as zero", (change, words) => {
    const text = textOf(render([item({ change, currencyMoved: null })]));
    expect(text).toContain(words);
    expect(text).not.toMatch(/[-−]0%|\b0%|0\.00%/);
  });

  it("hides glyphs from screen readers and tells them all else", () => {
    const html = render([item({ state: "due" })]);
    expect(html).toMatch(/aria-hidden="true">▼/);
    expect(html).toContain("soum stronger, a new rate is due");
  });

  it("shows of a late figure that it is late, and tells its change as well", () => {
    const html = render([item({ state: "late" })]);
    expect(html).toContain('aria-hidden="true">no new rate since 31 January 2026<');
    expect(html).toContain("down 0.65% since 30 January 2026, soum stronger, no new rate since 31 January 2026");
  });

  it("is one list with every pair once, and source and day at its end", () => {
    const html = render([item(), item({ ...inverse, source: "kg-nbkr" })]);
    expect(html.match(/<ul/g)).toHaveLength(1);
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(html.match(/<time datetime="2026-01-31">/g)).toHaveLength(1);
    expect(html).toContain('<a href="https://kg-nbkr.example/">Bank kg-nbkr</a>');
    expect(html.lastIndexOf("<li")).toBeLessThan(html.indexOf("ticker-source"));
  });

  it("gives each source its own day where they differ", () => {
    const html = render([item(), item({ ...inverse, source: "kg-nbkr", effectiveDate: "2026-01-30" })]);
    expect(html.match(/<time /g)).toHaveLength(2);
  });
});
