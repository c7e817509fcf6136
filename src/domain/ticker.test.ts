import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction, toFixed } from "./fraction.ts";
import type { RateObservation, RateSource } from "./rate.ts";
import type { TickerPair, TickerShape } from "./reference.ts";
import { type TickerInput, type TickerItem, tickerModel } from "./ticker.ts";

const bank = (id: string, homeCurrency: string): RateSource => ({
  id,
  names: { en: id },
  kind: "official",
  homeCurrency,
  url: "https://bank.example",
  timeZone: "Asia/Tashkent",
  schedule: {
    weekdays: [1, 2, 3, 4, 5],
    by: "11:00",
    effective: "same",
    poll: { from: "10:00", to: "14:00", everyMinutes: 30 },
  },
  attribution: "",
  terms: "",
  since: "2000-01-01",
  enabled: true,
});

const observation = (pair: TickerPair, value: string, effectiveDate: string, more: Partial<RateObservation> = {}) => ({
  id: 1,
  ...pair,
  nominal: 1,
  value,
  valueRaw: value,
  kind: "official" as const,
  effectiveDate,
  publishedAt: null,
  validUntil: null,
  fetchId: null,
  revision: 1,
  supersedes: null,
  status: "accepted" as const,
  heldReason: null,
  decision: null,
  ...more,
});

const NOON = Date.parse("2026-01-31T07:00:00Z");

type Case = {
  quote?: string;
  base?: string;
  shape?: TickerShape;
  minDigits?: number;
  latest: string;
  previous?: string | null;
  more?: Partial<RateObservation>;
  before?: Partial<RateObservation>;
  peg?: RateObservation;
  now?: number;
};

const inputOf = (given: Case): TickerInput => {
  const pair = { base: given.base ?? "USD", quote: given.quote ?? "UZS", source: "home" };
  const earlier = given.previous ?? null;
  return {
    ticker: { shape: given.shape ?? "inverse", pairs: [pair], minDigits: given.minDigits ?? 4 },
    points: [
      {
        pair,
        latest: observation(pair, given.latest, "2026-01-31", given.more),
        previous: earlier === null ? null : observation(pair, earlier, "2026-01-30", given.before),
        peg: given.peg ?? null,
      },
    ],
    sources: [bank("home", pair.quote === "USD" ? pair.base : pair.quote)],
    now: given.now ?? NOON,
  };
};

const itemOf = (given: Case): TickerItem => {
  const item = tickerModel(inputOf(given))?.items[0];
  if (!item) throw new Error("the ticker has no item");
  return item;
};

describe("figures", () => {
  it.each([
    ["UZS", "12143.57", 4, "0.00008235"],
    ["UZS", "12143.57", 1, "0.00008235"],
    ["KZT", "503.78", 4, "0.001985"],
    ["KGS", "87.4500", 4, "0.01144"],
    ["TJS", "9.3450", 5, "0.10701"],
    ["TMT", "3.5", 5, "0.28571"],
  ])("%s at %s has at least four significant digits (setting %i)", (quote, latest, minDigits, figure) => {
    expect(itemOf({ quote, latest, minDigits }).figure).toBe(figure);
  });

  it.each([
    ["12143.57", 1, "12143.57"],
    ["3.5", 1, "3.50"],
    ["87.4500", 1, "87.4500"],
    ["3", 1, "3.00"],
    ["744.92", 100, "7.4492"],
    ["0.7300", 10, "0.07300"],
  ])("the bank's %s for %i units is printed digit by digit", (latest, nominal, figure) => {
    expect(itemOf({ latest, shape: "bank", more: { nominal } })).toMatchObject({ figure, units: 1, base: "USD" });
  });
});

describe("change", () => {
  it("moves when the figure as once printed did not", () => {
    const item = itemOf({ latest: "12100.00", previous: "12200.00" });
    expect(item.figure.slice(0, 7)).toBe("0.00008");
    expect(item.change).toEqual({ kind: "moved", direction: "up", percent: "0.83", previousDay: "2026-01-30" });
  });

  it("is about -1 % for the tenge's 0.00198 to 0.00196", () => {
    const change = { kind: "moved", direction: "down", percent: "1.01", previousDay: "2026-01-30" };
    const given = { base: "KZT", quote: "USD", shape: "bank" as const };
    expect(itemOf({ ...given, latest: "0.00196", previous: "0.00198" }).change).toEqual(change);
  });

  it("is computed in the orientation shown", () => {
    const rates = { latest: "12143.57", previous: "12195.68" };
    expect(itemOf({ ...rates, shape: "bank" }).change).toMatchObject({ direction: "down", percent: "0.43" });
    const rise = { latest: "110", previous: "100" };
    expect(itemOf({ ...rise, shape: "bank" }).change).toMatchObject({ direction: "up", percent: "10.00" });
    expect(itemOf({ ...rise, shape: "inverse" }).change).toMatchObject({ direction: "down", percent: "9.09" });
  });

  it("says which way the currency went, in both shapes", () => {
    const rise = { latest: "505.00", previous: "500.00", quote: "KZT" };
    expect(itemOf({ ...rise, shape: "bank" }).currencyMoved).toBe("weaker");
    expect(itemOf({ ...rise, shape: "inverse" }).currencyMoved).toBe("weaker");
    expect(itemOf({ ...rise, previous: "510.00" }).currencyMoved).toBe("stronger");
  });

  it("is unchanged when only the digits or the nominal are written differently", () => {
    const change = { kind: "unchanged", since: "2026-01-30" };
    expect(itemOf({ latest: "87.45", previous: "87.4500" }).change).toEqual(change);
    const nominals = itemOf({ latest: "8.93", previous: "89.3", more: { nominal: 10 }, before: { nominal: 100 } });
    expect(nominals).toMatchObject({ change, currencyMoved: null });
  });

  it("says nothing of a change without an earlier rate", () => {
    expect(itemOf({ latest: "12143.57" }).change).toEqual({ kind: "none" });
  });

  it("shows a peg exactly, without noise", () => {
    const item = itemOf({
      quote: "TMT",
      latest: "3.5",
      shape: "bank",
      more: { kind: "peg", effectiveDate: "2015-01-01" },
    });
    expect(item).toMatchObject({
      figure: "3.50",
      change: { kind: "unchanged", since: "2015-01-01" },
      state: "current",
    });
  });

  const DECREE = observation({ base: "USD", quote: "TMT", source: "home" }, "3.5", "2015-01-01", { kind: "peg" });

  it.each([
    ["names the decree behind the bank's own figure", "2026-01-31", "2026-01-31", "2026-01-30"],
    ["falls back to it when the bank is silent", "2026-01-16", "2015-01-01", "2015-01-01"],
  ])("%s", (_what, day, effectiveDate, since) => {
    const line = { quote: "TMT", latest: "3.5", previous: "3.50", more: { effectiveDate: day }, peg: DECREE } as const;
    expect(itemOf(line)).toMatchObject({
      figure: "0.2857",
      change: { kind: "unchanged", since },
      effectiveDate,
      decreedSince: "2015-01-01",
      state: "current",
    });
  });

  it("does not fall back to a decree that the bank has left", () => {
    const line = { quote: "TMT", latest: "4.1", more: { effectiveDate: "2026-01-16" }, peg: DECREE };
    expect(tickerModel(inputOf(line))).toBeNull();
  });

  it("never rounds a real move to zero", () => {
    const thousandths = integer({ min: 1, max: 20_000_000 });
    assert(
      property(thousandths, thousandths, (now, before) => {
        const text = (value: number): string => toFixed(fraction(BigInt(value), 1000n), 3);
        const { change, currencyMoved } = itemOf({ latest: text(now), previous: text(before) });
        expect(change.kind === "unchanged").toBe(now === before);
        expect(currencyMoved === null).toBe(now === before);
        if (change.kind === "moved") expect(change.percent).toMatch(/^(?!0\.00$)\d+\.\d{2}$/);
      }),
    );
  });

  it("names a move too small for two decimals", () => {
    const change = { kind: "tiny", direction: "down", previousDay: "2026-01-30" };
    expect(itemOf({ latest: "12143.58", previous: "12143.57" }).change).toEqual(change);
  });
});

describe("age", () => {
  const day = (text: string): number => Date.parse(`${text}T07:00:00Z`);

  it.each([
    ["2026-02-01", "current"],
    ["2026-02-02", "due"], // Saturday's rate, Monday's overdue
    ["2026-02-03", "late"], // Monday's and Tuesday's overdue
  ])("on %s a rate of Saturday 31 January is %s", (now, state) => {
    expect(itemOf({ latest: "9.3", now: day(now) }).state).toBe(state);
  });

  it("leaves the ticker after fourteen days, and the ticker goes when nothing is left", () => {
    expect(tickerModel(inputOf({ latest: "9.3", now: day("2026-02-14") }))?.items).toHaveLength(1);
    expect(tickerModel(inputOf({ latest: "9.3", now: day("2026-02-15") }))).toBeNull();
  });
});

describe("order and sources", () => {
  it("follows the setting and names each source once", () => {
    const input = inputOf({ latest: "9.3" });
    const pairs = [
      { base: "UZS", quote: "USD", source: "a" },
      { base: "USD", quote: "UZS", source: "a" },
      { base: "USD", quote: "KGS", source: "b" },
    ];
    const points = [...pairs].reverse().map((pair) => ({
      pair,
      latest: observation(pair, "2.5", "2026-01-31"),
      previous: null,
      peg: null,
    }));
    const sources = [bank("b", "KGS"), bank("a", "UZS")];
    const model = tickerModel({ ...input, ticker: { ...input.ticker, pairs }, points, sources });
    expect(model?.items.map((item) => item.quote)).toEqual(["USD", "UZS", "KGS"]);
    expect(model?.sources.map((source) => source.id)).toEqual(["a", "b"]);
  });

  it.each([
    ["a third currency at its own bank", "KZT", "UZS"],
    ["the dollar in a third currency", "USD", "KZT"],
  ])("never leads with %s, though the bank prints it", (_what, base, quote) => {
    const input = inputOf({ base, quote, latest: "24.01" });
    expect(tickerModel({ ...input, sources: [bank("home", "UZS")] })).toBeNull();
  });

  it("leaves out a pair without a rate, and a rate of zero", () => {
    expect(tickerModel({ ...inputOf({ latest: "9.3" }), points: [] })).toBeNull();
    expect(tickerModel(inputOf({ latest: "0.00" }))).toBeNull();
  });
});
