import { compare } from "./fraction.ts";
import { type Day, daysBefore } from "./instant.ts";
import type { RateObservation } from "./rate.ts";
import { changeSince, type RateChange } from "./rate-change.ts";
import { isUsable, unitPrice } from "./rate-price.ts";

/** How far back a reader looks. */
export const PERIODS = ["month", "year", "all"] as const;
export type Period = (typeof PERIODS)[number];

const MONTH_DAYS = 31;
const YEAR_DAYS = 366;
const FIRST_DAY = "0001-01-01";

/** The first day of a period that ends with `last`. */
export const periodStart = (period: Period, last: Day): Day => {
  if (period === "all") return FIRST_DAY;
  return daysBefore(last, period === "month" ? MONTH_DAYS : YEAR_DAYS);
};

/** A row of the table beside a curve: a day's figure, or the figures of a month or year. */
export type PeriodRow =
  | { kind: "day"; rate: RateObservation; change: RateChange }
  | { kind: "span"; key: string; low: RateObservation; high: RateObservation; last: RateObservation };

const extreme = (rates: readonly RateObservation[], sign: 1 | -1): RateObservation | undefined =>
  [...rates].sort((a, b) => sign * compare(unitPrice(a), unitPrice(b)))[0];

const dayRows = (history: readonly RateObservation[]): Extract<PeriodRow, { kind: "day" }>[] =>
  history.map((rate, at) => ({ kind: "day", rate, change: changeSince(rate, history[at - 1], "bank") }));

/** "2026-01" or "2026". */
const spanRows = (history: readonly RateObservation[], letters: number): PeriodRow[] => {
  const spans = Map.groupBy(history, ({ effectiveDate }) => effectiveDate.slice(0, letters));
  return [...spans].flatMap(([key, rates]): PeriodRow[] => {
    const [low, high, last] = [extreme(rates, 1), extreme(rates, -1), rates.at(-1)];
    return low && high && last ? [{ kind: "span", key, low, high, last }] : [];
  });
};

/**
 * The rows of a period that begins with `start`, newest first: days of a month, months of a year, years of all. `history`
 * is oldest first and may begin earlier: the first day of a month changed too.
 */
export const periodRows = (history: readonly RateObservation[], period: Period, start: Day): PeriodRow[] => {
  const usable = history.filter(isUsable);
  const within = ({ effectiveDate }: RateObservation): boolean => effectiveDate >= start;
  if (period === "month") {
    return dayRows(usable)
      .filter(({ rate }) => within(rate))
      .reverse();
  }
  return spanRows(usable.filter(within), period === "year" ? 7 : 4).reverse();
};
