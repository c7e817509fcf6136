import { invert, toSignificant } from "./fraction.ts";
import { isHeadline } from "./headline.ts";
import type { Day, Instant } from "./instant.ts";
import { changeOver, lineNow } from "./line-now.ts";
import type { Decimal, RateObservation, RatePoint, RateSource } from "./rate.ts";
import { moveOf, type RateChange } from "./rate-change.ts";
import { isUsable, LEAST_DIGITS, unitFigure, unitPrice } from "./rate-price.ts";
import type { RateState } from "./rate-state.ts";
import type { SiteSettings, TickerPair } from "./reference.ts";

export type TickerItem = {
  /** ISO 4217 of the local currency, whatever the orientation. */
  currency: string;
  /** "bank": 1 base = figure quote. "inverse": quote/base, as "KGS/USD = 0.01143". */
  shape: "bank" | "inverse";
  base: string;
  quote: string;
  /** Units of `base` that the figure is for: 1 in the ticker. */
  units: number;
  /** Exact digits to print, rounded half-even only in the inverse. */
  figure: Decimal;
  change: RateChange;
  /** What the change means for the local currency; null when it did not move. */
  currencyMoved: "stronger" | "weaker" | null;
  source: string;
  effectiveDate: Day;
  /** The day since when a decree fixes the price; null where none does. */
  decreedSince: Day | null;
  /** "due" where the day's publication is overdue, "late" where two are or more; suspended figures leave the ticker. */
  state: RateState;
};

/** `sources` are those of the items, in order, each once. */
export type TickerModel = {
  items: TickerItem[];
  sources: { id: string; names: Record<string, string>; url: string }[];
};

export type TickerInput = {
  ticker: SiteSettings["ticker"];
  points: readonly (RatePoint & { pair: TickerPair })[];
  sources: readonly RateSource[];
  now: Instant;
};

const figureOf = (rate: RateObservation, { shape, minDigits }: SiteSettings["ticker"]): Decimal =>
  shape === "bank" ? unitFigure(rate) : toSignificant(invert(unitPrice(rate)), Math.max(LEAST_DIGITS, minDigits));

const itemOf = (point: TickerInput["points"][number], source: RateSource, input: TickerInput): TickerItem | null => {
  const { previous, pair } = point;
  const line = lineNow(source, point, input.now);
  const { rate, state, decree } = line;
  if (!isUsable(rate)) return null;
  const { shape } = input.ticker;
  // Suspended figures are no news any more, and may be wrong by much.
  if (state === "suspended") return null;
  const currency = source.homeCurrency === pair.base ? pair.base : pair.quote;
  const change = changeOver(1, line, previous, shape);
  return {
    currency,
    shape,
    base: pair.base,
    quote: pair.quote,
    units: 1,
    figure: figureOf(rate, input.ticker),
    change,
    currencyMoved: moveOf(change, pair, shape, currency),
    source: pair.source,
    effectiveDate: rate.effectiveDate,
    decreedSince: decree?.since ?? null,
    state,
  };
};

const samePair = (a: TickerPair, b: TickerPair): boolean =>
  a.base === b.base && a.quote === b.quote && a.source === b.source;

/** The ticker in the order of its setting; null when no pair has a rate to show. Sources keep calendars of their own. */
export const tickerModel = (input: TickerInput): TickerModel | null => {
  const items = input.ticker.pairs.flatMap((pair) => {
    const point = input.points.find((each) => samePair(each.pair, pair));
    const source = input.sources.find((each) => each.id === pair.source);
    const item = point && source && isHeadline(pair, source) ? itemOf(point, source, input) : null;
    return item ? [item] : [];
  });
  if (items.length === 0) return null;
  const ids = [...new Set(items.map((item) => item.source))];
  const sources = ids.flatMap((id) => input.sources.filter((source) => source.id === id));
  return { items, sources: sources.map(({ id, names, url }) => ({ id, names, url })) };
};
