import { describe, expect, it } from "vitest";
import type { RateObservation } from "../../domain/rate.ts";
import { RATE_SOURCES } from "../data/sources.ts";
import type { ReadFigure, Verdict } from "../source.ts";
import { judge } from "./judge.ts";

const NOON = Date.UTC(2031, 4, 16, 7);

/** "100 UZS = 4.96 KZT", of 16 May 2031 unless said otherwise. */
const figure = (text: string, more: Partial<ReadFigure> = {}): ReadFigure => {
  const [, nominal, base = "", value = "", quote = ""] = /^(\d+) (\w+) = (\S+) (\w+)$/.exec(text) ?? [];
  return {
    base,
    quote,
    nominal: Number(nominal),
    value,
    valueRaw: value,
    kind: "official",
    effectiveDate: "2031-05-16",
    publishedAt: null,
    validUntil: null,
    ownChange: null,
    ownUnitValue: null,
    ...more,
  };
};

const inForce = (source: string, text: string, more: Partial<ReadFigure> = {}): RateObservation => {
  const { base, quote, nominal, value, valueRaw, kind, effectiveDate, publishedAt, validUntil } = figure(text, more);
  const printed = { base, quote, nominal, value, valueRaw, kind, effectiveDate, publishedAt, validUntil };
  const status = { id: 1, fetchId: null, revision: 1, supersedes: null, status: "accepted", heldReason: null } as const;
  return { source, ...printed, ...status, decision: null };
};

const onThe15th = { effectiveDate: "2031-05-15" };

const verdictsOf = (
  source: string,
  figures: ReadFigure[],
  earlier: RateObservation[] = [],
  others: RateObservation[] = [],
): Verdict[] => {
  const found = RATE_SOURCES.find(({ id }) => id === source);
  if (!found) throw new Error(`there is no ${source}`);
  return judge(figures, {
    source: found,
    now: NOON,
    earlier: (of) =>
      earlier.find(({ base, quote, kind }) => base === of.base && quote === of.quote && kind === of.kind) ?? null,
    others,
  });
};

/** "accepted", or the rule that stood against it. */
const said = (...input: Parameters<typeof verdictsOf>): string[] =>
  verdictsOf(...input).map((verdict) =>
    verdict.outcome === "accepted" ? "accepted" : `${verdict.outcome}: ${verdict.rule}`,
  );

describe("a figure alone", () => {
  it.each([
    ["1 USD = 91.25 KGS", {}, "accepted"],
    ["1 ABC = 91.25 KGS", {}, "refused: currency"],
    ["1 USD = 91.25 EUR", {}, "refused: currency"],
    ["1 KGS = 1 KGS", {}, "refused: currency"],
    ["100 BYR = 0.41 KGS", {}, "refused: currency"],
    ["100 BYR = 0.41 KGS", { effectiveDate: "2016-06-30" }, "accepted"],
    ["1 BYN = 31.2 KGS", { effectiveDate: "2016-06-30" }, "refused: currency"],
    ["1 BYN = 31.2 KGS", { effectiveDate: "2016-07-01" }, "accepted"],
    ["1 BGN = 52.1 KGS", { effectiveDate: "2026-01-01" }, "refused: currency"],
    ["1 TRL = 0.1 KGS", {}, "refused: currency"],
    ["1 XDR = 121.4 KGS", {}, "accepted"],
    ["1 USD = 0.0000 KGS", {}, "refused: price"],
    ["50 USD = 91.25 KGS", {}, "refused: units"],
    ["1000000 IRR = 91.25 KGS", {}, "accepted"],
    ["1 USD = 91.25 KGS", { effectiveDate: "2031-05-19" }, "accepted"],
    ["1 USD = 91.25 KGS", { effectiveDate: "2031-05-20" }, "refused: day"],
    ["1 USD = 91.25 KGS", { effectiveDate: "2062-05-16" }, "refused: day"],
    ["1 USD = 91.25 KGS", { effectiveDate: "1998-12-31" }, "refused: day"],
  ])("%s %o: %s", (text, more, expected) => {
    expect(said("kg-nbkr", [figure(text, more)])).toEqual([expected]);
  });

  it("keeps the others of its document", () => {
    const figures = [figure("1 USD = 91.25 KGS"), figure("1 ABC = 2 KGS"), figure("100 BYR = 0.41 KGS")];
    expect(verdictsOf("kg-nbkr", figures)).toEqual([
      { outcome: "accepted", notes: [] },
      { outcome: "refused", rule: "currency", reason: "ABC is no currency." },
      { outcome: "refused", rule: "currency", reason: "BYR has been no currency since 2016-07-01." },
    ]);
  });

  it("counts days in the bank's zone", () => {
    const late = { ...figure("1 USD = 3812.40 MNT"), effectiveDate: "2031-05-20" };
    const source = RATE_SOURCES.find(({ id }) => id === "mn-mongolbank");
    if (!source) throw new Error("there is no mn-mongolbank");
    const context = { source, earlier: () => null, others: [] };
    expect(judge([late], { ...context, now: Date.UTC(2031, 4, 16, 15, 59) })).toMatchObject([{ outcome: "refused" }]);
    expect(judge([late], { ...context, now: Date.UTC(2031, 4, 16, 16) })).toMatchObject([{ outcome: "accepted" }]);
  });
});

describe("the price of one unit", () => {
  it.each([
    ["100 KGS = 91.1934 RUB", "0.911934", "accepted"],
    ["1000000 IRR = 61.4052 RUB", "0.0000614052", "accepted"],
    ["1 USD = 83.2140 RUB", "83.214", "accepted"],
    ["100 KGS = 91.1934 RUB", "0.9119", "accepted"],
    ["10 KGS = 91.1934 RUB", "0.911934", "held: unit-value"],
    ["100 KGS = 91.1934 RUB", "0.912034", "held: unit-value"],
  ])("%s, one %s: %s", (text, ownUnitValue, expected) => {
    expect(said("ru-cbr", [figure(text, { ownUnitValue })])).toEqual([expected]);
  });

  it("may be printed for another number of units, which is worth a note", () => {
    const now = figure("100 KGS = 91.1934 RUB", { ownUnitValue: "0.911934" });
    expect(verdictsOf("ru-cbr", [now], [inForce("ru-cbr", "10 KGS = 9.1020 RUB", onThe15th)])).toEqual([
      { outcome: "accepted", notes: ["The bank prices 100 KGS now, 10 before."] },
    ]);
  });

  it("must stay near the day before whatever the units", () => {
    const before = [inForce("ru-cbr", "100 KGS = 91.1934 RUB", onThe15th)];
    expect(said("ru-cbr", [figure("10 KGS = 91.2000 RUB")], before)).toEqual(["held: move"]);
  });
});

describe("the bank's own change", () => {
  const before = [inForce("uz-cbu", "1 USD = 11098.70 UZS", onThe15th)];

  it.each([
    ["11084.20", "-14.5", "accepted"],
    ["11084.20", "-14.50", "accepted"],
    ["11084.20", "14.5", "held: own-change"],
    ["11084.20", "-14.6", "held: own-change"],
    ["11084.20", "0", "held: own-change"],
  ])("%s by %s: %s", (value, ownChange, expected) => {
    expect(said("uz-cbu", [figure(`1 USD = ${value} UZS`, { ownChange })], before)).toEqual([expected]);
  });

  it("counts from the day before alone: across a weekend it may count from another day", () => {
    const friday = [inForce("uz-cbu", "1 USD = 11098.70 UZS", { effectiveDate: "2031-05-13" })];
    expect(said("uz-cbu", [figure("1 USD = 11084.20 UZS", { ownChange: "3" })], friday)).toEqual(["accepted"]);
  });

  it("is repeated with the figure on a day without a publication", () => {
    expect(said("uz-cbu", [figure("1 USD = 11098.70 UZS", { ownChange: "-14.5" })], before)).toEqual(["accepted"]);
  });

  it("is rounded by some banks", () => {
    const dram = [inForce("am-cba", "10 UZS = 0.36350 AMD", onThe15th)];
    expect(said("am-cba", [figure("10 UZS = 0.36284 AMD", { ownChange: "-0.0007" })], dram)).toEqual(["accepted"]);
  });
});

describe("a move", () => {
  it.each([
    ["kg-nbkr", "1 USD = 91.25 KGS", "1 USD = 93.07 KGS", "accepted"],
    ["kg-nbkr", "1 USD = 91.25 KGS", "1 USD = 93.10 KGS", "held: move"],
    ["kz-nbk", "1 USD = 600 KZT", "1 USD = 630 KZT", "accepted"],
    ["kz-nbk", "1 USD = 600 KZT", "1 USD = 569 KZT", "held: move"],
    ["ru-cbr", "1 USD = 80.00 RUB", "1 USD = 86.40 RUB", "accepted"],
    ["ru-cbr", "1 USD = 80.00 RUB", "1 USD = 86.60 RUB", "held: move"],
    ["uz-cbu", "1 USD = 11084.20 UZS", "1 USD = 0.00009022 UZS", "held: move"],
    ["mn-mongolbank", "1 USD = 3812.40 MNT", "1 USD = 0.784 MNT", "held: move"],
    ["kg-nbkr", "1 UZS = 0.0082 KGS", "1 UZS = 0.0083 KGS", "accepted"],
    ["kz-nbk", "1000 IRR = 0.04 KZT", "1000 IRR = 0.05 KZT", "accepted"],
    ["kz-nbk", "1000 IRR = 0.0400 KZT", "1000 IRR = 0.0500 KZT", "held: move"],
    ["kg-nbkr", "1 ARS = 0.0500 KGS", "1 ARS = 0.0554 KGS", "held: move"],
  ])("%s: %s, then %s: %s", (source, before, after, expected) => {
    expect(said(source, [figure(after)], [inForce(source, before, onThe15th)])).toEqual([expected]);
  });

  it("may be wider after days without a figure", () => {
    const old = [inForce("kz-nbk", "1 USD = 600 KZT", { effectiveDate: "2031-04-20" })];
    expect(said("kz-nbk", [figure("1 USD = 680 KZT")], old)).toEqual(["accepted"]);
  });

  it("is measured within a document of many days, from what was accepted", () => {
    const days = ["600", "610", "700", "612"].map((value, index) =>
      figure(`1 USD = ${value} KZT`, { effectiveDate: `2031-05-1${index}` }),
    );
    expect(said("kz-nbk", days)).toEqual(["accepted", "accepted", "held: move", "accepted"]);
    expect(said("kz-nbk", days.toReversed())).toEqual(["accepted", "held: move", "accepted", "accepted"]);
  });
});

describe("a peg", () => {
  it.each([
    ["1 USD = 3.5 TMT", {}, "accepted"],
    ["1 USD = 3.5000 TMT", {}, "accepted"],
    ["1 USD = 3.4996 TMT", {}, "held: peg"],
    ["1 USD = 35 TMT", {}, "held: peg"],
  ])("%s %o at the bank that keeps it: %s", (text, more, expected) => {
    expect(said("tm-cbt", [figure(text, more)])).toEqual([expected]);
  });

  it("shows in other banks' figures: one printed the manat far off for a day, its own change in agreement", () => {
    const before = [inForce("uz-cbu", "1 TMT = 3166.91 UZS", onThe15th)];
    const dollar = figure("1 USD = 11084.20 UZS");
    const verdicts = verdictsOf("uz-cbu", [figure("1 TMT = 3671.20 UZS", { ownChange: "504.29" }), dollar], before);
    expect(verdicts).toMatchObject([
      { outcome: "held", rule: "peg", reason: "A dollar would be worth 3.019 TMT, but 3.5 is decreed." },
      { outcome: "accepted" },
    ]);
    expect(said("uz-cbu", [figure("1 TMT = 3166.91 UZS"), dollar])).toEqual(["accepted", "accepted"]);
  });

  it("was another before 2015", () => {
    const on = { effectiveDate: "2014-12-31" };
    const dollar = figure("1 USD = 2400.00 UZS", on);
    expect(said("uz-cbu", [dollar, figure("1 TMT = 842.11 UZS", on)])).toEqual(["accepted", "accepted"]);
    expect(said("uz-cbu", [dollar, figure("1 TMT = 685.71 UZS", on)])).toEqual(["accepted", "held: peg"]);
  });
});

describe("two prices of one currency", () => {
  const buying = figure("1 USD = 58.1140 TRY");
  const selling = figure("1 USD = 58.2187 TRY", { kind: "sell" });

  it("stand in order", () => {
    expect(said("tr-tcmb", [buying, selling])).toEqual(["accepted", "accepted"]);
  });

  it("are both held when the bank would sell for less", () => {
    expect(said("tr-tcmb", [{ ...buying, value: "58.3001" }, selling])).toEqual([
      "held: buy-and-sell",
      "held: buy-and-sell",
    ]);
  });
});

describe("other banks", () => {
  const others = [
    inForce("tj-nbt", "1 USD = 8.9150 TJS"),
    inForce("tj-nbt", "100 KZT = 1.4610 TJS"),
    inForce("ru-cbr", "1 USD = 83.2140 RUB", onThe15th),
    inForce("ru-cbr", "100 KZT = 13.6512 RUB", onThe15th),
    inForce("eu-ecb", "1 EUR = 1.2044 USD"),
    inForce("tr-tcmb", "1 USD = 58.1140 TRY"),
  ];

  it("agree", () => {
    expect(said("kz-nbk", [figure("1 USD = 611.4 KZT")], [], others)).toEqual(["accepted"]);
  });

  it("disagree", () => {
    expect(verdictsOf("kz-nbk", [figure("1 USD = 640 KZT")], [], others)).toEqual([
      {
        outcome: "held",
        rule: "other-banks",
        reason: "A dollar would be worth 640.0 KZT; 2 of 2 other banks say otherwise, such as 610.2.",
      },
    ]);
  });

  it("say nothing when there is one of them, when they are of another week, or when they are of two minds", () => {
    const wrong = [figure("1 USD = 640 KZT")];
    expect(said("kz-nbk", wrong, [], others.slice(0, 2))).toEqual(["accepted"]);
    const old = others.map((each) => ({ ...each, effectiveDate: "2031-05-08" }));
    expect(said("kz-nbk", wrong, [], old)).toEqual(["accepted"]);
    const third = [inForce("uz-cbu", "1 USD = 11084.20 UZS"), inForce("uz-cbu", "1 KZT = 17.32 UZS")];
    const minds = [...third, inForce("kg-nbkr", "1 USD = 91.2500 KGS"), inForce("kg-nbkr", "1 KZT = 0.1426 KGS")];
    expect(said("kz-nbk", wrong, [], [...others, ...minds])).toEqual(["accepted"]);
    expect(said("kz-nbk", wrong, [], [...others, ...third])).toEqual(["held: other-banks"]);
  });

  it("judge third currencies by way of the dollar, unless the dollar is held itself", () => {
    const euro = figure("1 EUR = 736.2 KZT");
    const banks = [...others, inForce("tj-nbt", "1 EUR = 10.7370 TJS")];
    expect(said("kz-nbk", [euro, figure("1 USD = 611.4 KZT")], [], banks)).toEqual(["accepted", "accepted"]);
    expect(said("kz-nbk", [figure("1 EUR = 780.2 KZT"), figure("1 USD = 611.4 KZT")], [], banks)).toEqual([
      "held: other-banks",
      "accepted",
    ]);
    expect(said("kz-nbk", [euro, figure("1 USD = 640 KZT")], [], banks)).toEqual(["accepted", "held: other-banks"]);
  });

  it("do not count where their digits leave too much open", () => {
    const coarse = [
      inForce("kg-nbkr", "1 USD = 91.2500 KGS"),
      inForce("kg-nbkr", "1 UZS = 0.0082 KGS"),
      inForce("tj-nbt", "1 USD = 8.9150 TJS"),
      inForce("tj-nbt", "100 UZS = 0.08 TJS"),
    ];
    expect(said("uz-cbu", [figure("1 USD = 14000.00 UZS")], [], coarse)).toEqual(["accepted"]);
  });
});
