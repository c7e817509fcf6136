import type { NewRateObservation, RateObservation, RateSource } from "../../src/domain/rate.ts";

export const SHA = "ab".repeat(32);

/** A source that publishes on workdays at 16:00 in Tashkent, valid from the next day. */
export const bankOf = (id: string, more: Partial<RateSource> = {}): RateSource => ({
  id,
  names: { en: `Bank ${id}` },
  kind: "official",
  homeCurrency: "UZS",
  url: "https://bank.example",
  timeZone: "Asia/Tashkent",
  schedule: {
    weekdays: [1, 2, 3, 4, 5],
    by: "16:00",
    effective: "next",
    poll: { from: "15:00", to: "18:00", everyMinutes: 30 },
  },
  attribution: "",
  terms: "",
  since: "1994-07-01",
  enabled: true,
  ...more,
});

/** USD/UZS of `uz-cbu`, accepted. */
export const figureOf = (
  effectiveDate: string,
  value: string,
  more: Partial<NewRateObservation> = {},
): NewRateObservation => ({
  source: "uz-cbu",
  base: "USD",
  quote: "UZS",
  nominal: 1,
  value,
  valueRaw: value,
  kind: "official",
  effectiveDate,
  publishedAt: null,
  validUntil: null,
  fetchId: null,
  status: "accepted",
  heldReason: null,
  ...more,
});

/** The same as it is stored. */
export const storedFigureOf = (
  effectiveDate: string,
  value: string,
  more: Partial<RateObservation> = {},
): RateObservation => ({
  ...figureOf(effectiveDate, value),
  id: 1,
  revision: 1,
  supersedes: null,
  decision: null,
  ...more,
});
