import { rateBook, rateOn } from "../../domain/derived-rate.ts";
import { fraction, multiply, parseFraction, toFixed } from "../../domain/fraction.ts";
import { daysBefore } from "../../domain/instant.ts";
import type { RateObservation, RateSource } from "../../domain/rate.ts";
import { rateChart } from "../../domain/rate-chart.ts";
import { rateLine } from "../../domain/rate-line.ts";
import { type Period, periodRows, periodStart } from "../../domain/rate-period.ts";
import type { SourcedRate } from "../../domain/rate-record.ts";
import type { ConvertOutcome, ConvertPageInput } from "../pages/convert-page.tsx";
import type { RatePageInput } from "../pages/rate-page.tsx";
import type { RatesPageInput } from "../pages/rates-page.tsx";
import type { RateRow } from "../rates/rate-table.tsx";
import { SAMPLE_NOW } from "./sample-context.ts";

const TODAY = "2026-01-31";
/** Days to the newest figure and back: more than a year. */
const DAYS = 400;

const bank = (id: string, homeCurrency: string, en: string): RateSource => ({
  id,
  names: { en, ru: `${en} (по-русски)` },
  kind: "official",
  homeCurrency,
  url: `https://${id}.example/rates`,
  timeZone: "Asia/Tashkent",
  schedule: {
    weekdays: [1, 2, 3, 4, 5],
    by: "16:00",
    effective: "next",
    poll: { from: "15:00", to: "18:00", everyMinutes: 30 },
  },
  attribution: "with its name",
  terms: "https://terms.example",
  since: "1994-07-01",
  enabled: true,
});

const SOUM = bank("uz-cbu", "UZS", "Central Bank of Uzbekistan");
const TENGE = bank("kz-nbk", "KZT", "National Bank of Kazakhstan");
const LARI = bank("ge-nbg", "GEL", "National Bank of Georgia");

const origin = {
  url: "https://uz-cbu.example/arkhiv-kursov-valyut/json/all/2026-01-31/?with=a&very=long&query=string",
  sent: "",
  finishedAt: SAMPLE_NOW - 7_200_000,
  sha256: "0f".repeat(32),
  contentType: "application/json",
};

const figure = (source: RateSource, value: string, effectiveDate: string, base = "USD"): SourcedRate => ({
  id: Number(effectiveDate.replaceAll("-", "")),
  source: source.id,
  base,
  quote: source.homeCurrency,
  nominal: 1,
  value,
  valueRaw: value,
  kind: "official",
  effectiveDate,
  publishedAt: SAMPLE_NOW - 80_000_000,
  validUntil: null,
  fetchId: 1,
  revision: 1,
  supersedes: null,
  status: "accepted",
  heldReason: null,
  decision: null,
  origin,
});

/** A saw that rises for a year, Sundays and Mondays and ten days of holiday left out. */
const historyOf = (source: RateSource, start: bigint, base = "USD"): SourcedRate[] =>
  Array.from({ length: DAYS }, (_, at) => ({ at, day: daysBefore(TODAY, DAYS - 1 - at) }))
    .filter(({ day }) => new Date(`${day}T00:00:00Z`).getUTCDay() > 1 || day === TODAY)
    .filter(({ day }) => day < "2025-03-20" || day > "2025-03-30")
    .map(({ at, day }) =>
      figure(source, toFixed(fraction(start + BigInt((at % 17) * 31 + at * 4), 100n), 2), day, base),
    );

const rowOf = (source: RateSource, start: bigint): RateRow => {
  const history = historyOf(source, start);
  const latest = history.at(-1) ?? figure(source, "1", TODAY);
  const line = rateLine(source, { latest, peg: null }, history, SAMPLE_NOW);
  if (!line) throw new Error("the sample has no price");
  const spark = rateChart(history.slice(-22), source.schedule, 2);
  return { line, bank: { names: source.names, url: source.url }, spark };
};

const corrected = (): RatesPageInput["corrections"] => [
  { before: figure(SOUM, "12199.99", TODAY), after: figure(SOUM, "12143.57", TODAY), notedAt: SAMPLE_NOW - 3_600_000 },
  {
    before: figure(TENGE, "511.33", TODAY),
    after: { ...figure(TENGE, "511.33", TODAY), status: "withdrawn" },
    notedAt: null,
  },
];

export const sampleRates = (): RatesPageInput => ({
  region: [rowOf(SOUM, 1_200_000n), rowOf(TENGE, 51_000n)],
  others: [rowOf(LARI, 270n)],
  corrections: corrected(),
  currencies: ["USD", "UZS", "KZT", "GEL"],
  today: TODAY,
});

export const sampleRate = (period: Period, more: Partial<RatePageInput> = {}): RatePageInput => {
  const history = historyOf(SOUM, 1_200_000n);
  const rate = history.at(-1) ?? figure(SOUM, "1", TODAY);
  const { line } = rowOf(SOUM, 1_200_000n);
  const shown = history.filter(({ effectiveDate }) => effectiveDate >= periodStart(period, TODAY));
  return {
    source: SOUM,
    line,
    rate,
    period,
    chart: rateChart(shown, SOUM.schedule, 2),
    rows: periodRows(history, period, periodStart(period, TODAY)),
    notes: [
      {
        currency: "UZS",
        language: "en",
        text: "Exchange offices asked 12,400 soum for a dollar.",
        source: "Our own survey",
        url: "https://survey.example",
        day: "2026-01-30",
        expires: "2026-02-28",
        by: "aigul",
        at: SAMPLE_NOW,
      },
    ],
    corrections: corrected(),
    third: null,
    others: ["EUR", "RUB", "CNY", "GBP"].map((base) => figure(SOUM, "14010.05", "2026-01-30", base)),
    currencies: ["USD", "UZS", "KZT", "GEL"],
    today: TODAY,
    ...more,
  };
};

const made = (): ConvertOutcome => {
  const observations: RateObservation[] = [figure(SOUM, "12143.57", TODAY), figure(TENGE, "511.33", "2026-01-30")];
  const rate = rateOn(rateBook(observations, [SOUM, TENGE]), "KZT", "UZS", TODAY);
  if (!rate) throw new Error("the sample has no rate");
  const amount = "1250.50";
  return {
    kind: "made",
    amount,
    asked: TODAY,
    conversion: { amount: multiply(parseFraction(amount), rate.price), rate },
  };
};

export const sampleConvert = (outcome: ConvertOutcome = made()): ConvertPageInput => ({
  fields: { amount: "1,250.50", from: "KZT", to: "UZS", day: TODAY },
  outcome,
  sources: [SOUM, TENGE],
  currencies: ["USD", "UZS", "KZT"],
  today: TODAY,
});
