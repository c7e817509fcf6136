import type { Day } from "./instant.ts";
import type { Decimal } from "./rate.ts";

/** Change against the previous publishing day, from exact decimals in the orientation shown. */
export type TickerChange =
  | { kind: "none" } // no earlier rate
  | { kind: "unchanged"; since: Day }
  /** Not equal, but less than 0.005 % in size. */
  | { kind: "tiny"; direction: "up" | "down"; previousDay: Day }
  /** `percent` has two decimals and no sign, "0.65". */
  | { kind: "moved"; direction: "up" | "down"; percent: Decimal; previousDay: Day };

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
  change: TickerChange;
  /** What the change means for the local currency; null when it did not move. */
  currencyMoved: "stronger" | "weaker" | null;
  source: string;
  effectiveDate: Day;
};

/** `sources` are those of the items, in order, each once. */
export type TickerModel = {
  items: TickerItem[];
  sources: { id: string; names: Record<string, string>; url: string }[];
};
