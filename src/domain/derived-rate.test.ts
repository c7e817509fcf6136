import { assert, bigInt, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { convertOn, rateBook, rateOn } from "./derived-rate.ts";
import { fraction, multiply, parseFraction, toFixed, toSignificant } from "./fraction.ts";
import type { RateObservation } from "./rate.ts";

const SOURCES = [
  { id: "kz", homeCurrency: "KZT" },
  { id: "uz", homeCurrency: "UZS" },
  { id: "tm", homeCurrency: "TMT" },
  { id: "ecb", homeCurrency: "EUR" },
];

const figure = (source: string, pair: string, value: string, more: Partial<RateObservation> = {}): RateObservation => {
  const [base = "", quote = ""] = pair.split("/");
  return {
    id: 1,
    source,
    base,
    quote,
    nominal: 1,
    value,
    valueRaw: value,
    kind: "official",
    effectiveDate: "2026-01-30",
    publishedAt: null,
    fetchId: null,
    revision: 1,
    supersedes: null,
    status: "accepted",
    heldReason: null,
    validUntil: null,
    decision: null,
    ...more,
  };
};

const PEG = figure("tm", "USD/TMT", "3.5", { kind: "peg", effectiveDate: "2015-01-01" });
const LINES = [
  figure("kz", "USD/KZT", "503.78"),
  figure("kz", "EUR/KZT", "600.05"),
  figure("kz", "UZS/KZT", "4.15", { nominal: 100 }),
  figure("kz", "USD/UZS", "9999.99"),
  figure("uz", "USD/UZS", "12143.57"),
  figure("uz", "TMT/UZS", "4037.68"),
  figure("ecb", "EUR/USD", "1.1912"),
  PEG,
];

const on = (base: string, quote: string, day = "2026-01-30", lines = LINES) =>
  rateOn(rateBook(lines, SOURCES), base, quote, day);

describe("how a rate comes about", () => {
  it.each([
    ["USD", "UZS", "published", 7, ["uz USD/UZS"], "12143.57"],
    ["UZS", "USD", "inverse", 7, ["uz USD/UZS"], "0.00008234811"],
    ["EUR", "USD", "published", 5, ["ecb EUR/USD"], "1.1912"],
    ["EUR", "KZT", "published", 5, ["kz EUR/KZT"], "600.05"],
    // The bank's own line for the soum has three digits, so both dollar lines are multiplied.
    ["UZS", "KZT", "cross", 5, ["uz USD/UZS", "kz USD/KZT"], "0.041485"],
    ["EUR", "UZS", "cross", 5, ["ecb EUR/USD", "uz USD/UZS"], "14465"],
    ["USD", "TMT", "peg", 6, ["tm USD/TMT"], "3.50000"],
    ["TMT", "USD", "peg", 6, ["tm USD/TMT"], "0.285714"],
    // Not the bank's own 4037.68, which stood in an official feed and was wrong by a seventh.
    ["TMT", "UZS", "peg", 7, ["tm USD/TMT", "uz USD/UZS"], "3469.591"],
  ])("%s in %s is %s with %i digits", (base, quote, method, digits, legs, shown) => {
    const rate = on(base, quote);
    expect(rate).toMatchObject({ base, quote, method, digits, effectiveDate: rate?.legs.at(-1)?.effectiveDate });
    expect(rate?.legs.map((leg) => `${leg.source} ${leg.base}/${leg.quote}`)).toEqual(legs);
    expect(rate && toSignificant(rate.price, rate.digits)).toBe(shown);
  });

  it("is the line with few digits where there is no other way", () => {
    const lines = [figure("kz", "UZS/KZT", "4.15", { nominal: 100 })];
    expect(on("UZS", "KZT", "2026-01-30", lines)).toMatchObject({ method: "published", digits: 3 });
  });

  it.each([
    ["a currency in itself", "USD", "USD"],
    ["a currency that no bank prices", "USD", "XAU"],
    ["two currencies of which one has no dollar line", "KZT", "GBP"],
  ])("is none: %s", (_case, base, quote) => {
    expect(on(base, quote)).toBeNull();
  });

  it("is never a foreign bank's, a buying price, a held figure or zero", () => {
    const others = [
      figure("kz", "USD/UZS", "9999.99"),
      figure("uz", "USD/UZS", "1", { kind: "buy" }),
      figure("uz", "USD/UZS", "2", { status: "held" }),
      figure("uz", "USD/UZS", "0.00"),
    ];
    expect(on("USD", "UZS", "2026-01-30", others)).toBeNull();
  });
});

describe("the day of a rate", () => {
  it.each([
    ["2026-01-30", true],
    ["2026-01-31", false],
    ["2026-02-06", false],
  ])("on %s is the last one within a week (that day's own: %s)", (day, onRequestedDay) => {
    expect(on("USD", "UZS", day)).toMatchObject({ effectiveDate: "2026-01-30", onRequestedDay });
  });

  it("is none after more than a week, and none before the first", () => {
    expect(on("USD", "UZS", "2026-02-07")).toBeNull();
    expect(on("USD", "UZS", "2026-01-29")).toBeNull();
  });

  it("is the older leg's in a cross", () => {
    const lines = [
      figure("kz", "USD/KZT", "503.78"),
      figure("uz", "USD/UZS", "12143.57", { effectiveDate: "2026-01-28" }),
    ];
    expect(on("KZT", "UZS", "2026-01-30", lines)).toMatchObject({ effectiveDate: "2026-01-28", onRequestedDay: false });
  });

  it("a peg holds on all days from its own on, and on none before", () => {
    expect(on("USD", "TMT")).toMatchObject({ effectiveDate: "2015-01-01", onRequestedDay: true });
    expect(on("TMT", "UZS")).toMatchObject({ effectiveDate: "2026-01-30", onRequestedDay: true });
    expect(on("USD", "TMT", "2014-12-31")).toBeNull();
    const earlier = figure("tm", "USD/TMT", "2.85", { kind: "peg", effectiveDate: "2009-01-01" });
    expect(toFixed(on("USD", "TMT", "2014-12-31", [PEG, earlier])?.price ?? fraction(0n, 1n), 2)).toBe("2.85");
  });

  it("has the newest revision", () => {
    const lines = [figure("uz", "USD/UZS", "12143.57"), figure("uz", "USD/UZS", "12150", { revision: 2 })];
    expect(on("USD", "UZS", "2026-01-30", lines)?.legs[0]?.revision).toBe(2);
  });
});

describe("a line with a decree", () => {
  const bank = (day: string, value = "3.5", more: Partial<RateObservation> = {}) =>
    figure("tm", "USD/TMT", value, { effectiveDate: day, ...more });
  const said = (lines: RateObservation[], day = "2026-01-30") => {
    const rate = on("USD", "TMT", day, lines);
    return rate && [toFixed(rate.price, 2), rate.method, rate.legs[0]?.kind, rate.effectiveDate, rate.onRequestedDay];
  };

  it("is the bank's own figure while that is recent, and fixed all the same", () => {
    expect(said([PEG, bank("2026-01-30")])).toEqual(["3.50", "peg", "official", "2026-01-30", true]);
    expect(said([PEG, bank("2026-01-23")])).toEqual(["3.50", "peg", "official", "2026-01-23", false]);
  });

  it("is the decree again when the bank has been silent for more than a week", () => {
    expect(said([PEG, bank("2026-01-22")])).toEqual(["3.50", "peg", "peg", "2015-01-01", true]);
    expect(said([bank("2016-01-04"), PEG])).toEqual(["3.50", "peg", "peg", "2015-01-01", true]);
  });

  it("is no decree's any more once the bank itself printed something else", () => {
    const left = [PEG, bank("2026-01-20", "4.1")];
    expect(said(left, "2026-01-21")).toEqual(["4.10", "published", "official", "2026-01-20", false]);
    expect(said(left, "2026-01-30")).toBeNull();
    expect(said(left, "2026-01-19")).toEqual(["3.50", "peg", "peg", "2015-01-01", true]);
    // Back to the decree's figure: it holds again.
    expect(said([...left, bank("2026-01-21")], "2026-01-30")?.[2]).toBe("peg");
  });

  it("is the newer decree before the figures of the time of the older one", () => {
    const older = figure("tm", "USD/TMT", "2.85", {
      kind: "peg",
      effectiveDate: "2009-01-01",
      validUntil: "2014-12-31",
    });
    const lines = [older, PEG, bank("2014-12-30", "2.85"), bank("2015-01-01", "2.85")];
    expect(said(lines, "2014-12-31")?.slice(0, 3)).toEqual(["2.85", "peg", "official"]);
    expect(said(lines, "2015-01-01")?.slice(0, 3)).toEqual(["3.50", "peg", "peg"]);
    expect(said([older], "2014-12-31")?.[0]).toBe("2.85");
    expect(said([older], "2015-01-01")).toBeNull();
  });

  it("counts for no digits and no day of a cross, whoever printed it", () => {
    const lines = [PEG, bank("2026-01-28"), ...LINES.filter(({ kind }) => kind !== "peg")];
    expect(on("TMT", "UZS", "2026-01-30", lines)).toMatchObject({
      method: "peg",
      digits: 7,
      effectiveDate: "2026-01-30",
      onRequestedDay: true,
    });
    // Not the foreign bank's own line for the manat.
    expect(on("TMT", "UZS", "2026-01-30", lines)?.legs.map(({ source }) => source)).toEqual(["tm", "uz"]);
  });
});

describe("converting an amount", () => {
  const convert = (amount: string, from: string, to: string) =>
    convertOn(rateBook(LINES, SOURCES), amount, { from, to }, "2026-01-31");

  it("multiplies exactly and says what with", () => {
    const made = convert("162400000", "USD", "KZT");
    expect(toFixed(made?.amount ?? fraction(0n, 1n), 0)).toBe("81813872000");
    expect(made?.rate).toMatchObject({ method: "published", onRequestedDay: false });
    expect(convert("5", "TMT", "KZT")?.rate.method).toBe("peg");
    expect(convert("1", "KZT", "XAU")).toBeNull();
  });

  it("refuses what is no plain decimal", () => {
    expect(() => convert("1,000", "USD", "KZT")).toThrow(/is not a decimal number/);
  });
});

describe("any three currencies", () => {
  const printed = bigInt({ min: 1n, max: 10n ** 9n }).map((digits) => toFixed(fraction(digits, 10_000n), 4));
  const currency = constantFrom("USD", "KZT", "UZS", "EUR");
  const lines = (kzt: string, uzs: string, eur: string) => [
    figure("kz", "USD/KZT", kzt),
    figure("uz", "USD/UZS", uzs),
    figure("ecb", "EUR/USD", eur),
  ];

  it("the other way round is one over it, and by way of a third comes to the same", () => {
    assert(
      property(printed, printed, printed, currency, currency, currency, (kzt, uzs, eur, a, b, c) => {
        const all = lines(kzt, uzs, eur);
        const price = (base: string, quote: string) =>
          base === quote ? fraction(1n, 1n) : (on(base, quote, "2026-01-30", all)?.price ?? fraction(0n, 1n));
        expect(multiply(price(a, b), price(b, a))).toEqual(fraction(1n, 1n));
        expect(multiply(price(a, b), price(b, c))).toEqual(price(a, c));
      }),
    );
  });

  it("never has more digits than its poorest leg", () => {
    assert(
      property(printed, printed, printed, currency, currency, (kzt, uzs, eur, a, b) => {
        const rate = on(a, b, "2026-01-30", lines(kzt, uzs, eur));
        expect(rate === null).toBe(a === b);
        for (const leg of rate?.legs ?? []) {
          const digits = leg.value.replace(".", "").replace(/^0+/, "").length;
          expect(rate?.digits).toBeLessThanOrEqual(digits);
        }
      }),
    );
  });

  it("converts there and back without loss", () => {
    assert(
      property(printed, printed, printed, printed, (kzt, uzs, eur, amount) => {
        const book = rateBook(lines(kzt, uzs, eur), SOURCES);
        const there = convertOn(book, amount, { from: "KZT", to: "UZS" }, "2026-01-30");
        const back = rateOn(book, "UZS", "KZT", "2026-01-30");
        expect(there && back && multiply(there.amount, back.price)).toEqual(parseFraction(amount));
      }),
    );
  });
});
