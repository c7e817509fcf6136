import { describe, expect, it } from "vitest";
import { bankOf, figureOf } from "../../checks/support/rates.ts";
import type { RateObservation } from "../domain/rate.ts";
import type { TickerShape } from "../domain/reference.ts";
import { tickerModel } from "../domain/ticker.ts";
import { SAMPLE_REFERENCE, sampleContext } from "./testing/sample-context.ts";
import { Ticker } from "./ticker.tsx";

// What went wrong on tickers that readers have seen, from the banks' figures to the page.

const NOW = Date.parse("2026-01-31T07:00:00Z");

type Line = {
  quote: string;
  latest: string;
  previous?: string;
  decree?: string;
  kind?: RateObservation["kind"];
  day?: string;
};

const observation = (quote: string, value: string, day: string, kind: RateObservation["kind"]): RateObservation => ({
  ...figureOf(day, value, { quote, kind, source: quote }),
  id: 1,
  revision: 1,
  supersedes: null,
  decision: null,
});

const pageOf = (lines: Line[], shape: TickerShape = "inverse", now = NOW): string => {
  const pairs = lines.map(({ quote }) => ({ base: "USD", quote, source: quote }));
  const ticker = tickerModel({
    ticker: { shape, pairs, minDigits: 4 },
    points: lines.map(({ quote, latest, previous, decree, kind = "official", day = "2026-01-31" }) => ({
      pair: { base: "USD", quote, source: quote },
      latest: observation(quote, latest, day, kind),
      previous: previous === undefined ? null : observation(quote, previous, "2026-01-30", kind),
      peg: decree === undefined ? null : observation(quote, decree, "2015-01-01", "peg"),
    })),
    sources: lines.map(({ quote }) => bankOf(quote, { homeCurrency: quote })),
    now,
  });
  const html = <Ticker context={sampleContext("/", { reference: SAMPLE_REFERENCE, ticker })} />;
  return html.html;
};

const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe("the ticker does not repeat", () => {
  it("a change computed from a rounded difference: a tenge that moves shows that it did", () => {
    for (const latest of ["505.50", "504.40", "503.90"]) {
      const words = wordsOf(pageOf([{ quote: "KZT", latest, previous: "503.78" }]));
      expect(words).toMatch(/down 0\.\d\d% since 30 January 2026, tenge weaker/);
    }
    // 0.00198 to 0.00196 dollars is about one percent.
    expect(wordsOf(pageOf([{ quote: "KZT", latest: "510.2041", previous: "505.0505" }]))).toContain("down 1.01%");
  });

  it("one significant digit: figures that once all read 0.00008 read apart", () => {
    const figures = ["11765.00", "12143.57", "12195.68", "13332.00"].map((latest) => {
      return /UZS\/USD = (\S+)/.exec(wordsOf(pageOf([{ quote: "UZS", latest }])))?.[1];
    });
    expect(figures).toEqual(["0.00008500", "0.00008235", "0.00008200", "0.00007501"]);
  });

  it.each([
    ["503.78", "503.78", "unchanged"],
    ["503.78", "503.7799", "under 0.01%"],
    ["503.7799", "503.78", "under 0.01%"],
  ])("a zero with a sign: %s after %s is %s", (latest, previous, says) => {
    for (const shape of ["inverse", "bank"] as const) {
      const html = pageOf([{ quote: "KZT", latest, previous }], shape);
      expect(wordsOf(html)).toContain(says);
      expect(html).not.toMatch(/[-−+]0(\.0+)?%|\b0%/);
    }
  });

  it("noise on a peg: it is exact and does not move", () => {
    const words = wordsOf(pageOf([{ quote: "TMT", latest: "3.5", previous: "3.5", decree: "3.5" }]));
    expect(words).toContain("TMT/USD = 0.2857 by decree");
    expect(words).toContain("unchanged since 30 January 2026, fixed by decree since 1 January 2015, not by a market");
  });

  it("a decree that vanished with its bank's server: it stands, under its own day", () => {
    const html = pageOf([{ quote: "TMT", latest: "3.5", decree: "3.5", day: "2026-01-10" }]);
    expect(wordsOf(html)).toContain("TMT/USD = 0.2857 by decree");
    expect(wordsOf(html)).toContain("unchanged since 1 January 2015, fixed by decree since 1 January 2015");
    expect(html).toContain('<time datetime="2015-01-01">');
    expect(pageOf([{ quote: "TMT", latest: "4.1", decree: "3.5", day: "2026-01-10" }])).toBe("");
  });

  it("old figures under a new date: each has its own day, and what is overdue says so", () => {
    const html = pageOf([{ quote: "KZT", latest: "503.78", day: "2026-01-27" }]);
    expect(html).toContain('<time datetime="2026-01-27">');
    expect(wordsOf(html)).toContain("no new rate since 27 January 2026");
    expect(pageOf([{ quote: "KZT", latest: "503.78", day: "2026-01-12" }])).toBe("");
  });

  it("figures without source, unit or history", () => {
    const html = pageOf([{ quote: "KZT", latest: "503.78", previous: "503.00" }], "bank");
    expect(wordsOf(html)).toContain("1 USD = 503.78 KZT");
    expect(wordsOf(html)).toContain("Source: Bank KZT");
    expect(html).toContain('href="/rates/kzt"');
    expect(html).toContain('href="/rates"');
  });

  it("the list eight times for a moving band", () => {
    const html = pageOf([
      { quote: "KZT", latest: "503.78" },
      { quote: "UZS", latest: "12143.57" },
    ]);
    expect([html.match(/<ul/g)?.length, html.match(/<li/g)?.length]).toEqual([1, 2]);
  });
});
