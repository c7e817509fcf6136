import { dependency } from "../../domain/dependency.ts";
import { isHeadline } from "../../domain/headline.ts";
import type { Instant } from "../../domain/instant.ts";
import type { RatePoint, RateSource } from "../../domain/rate.ts";
import { dollarPairs } from "../../domain/rate-line.ts";
import type { RateNote } from "../../domain/rate-note.ts";
import { nextDueAt } from "../../domain/rate-state.ts";
import type { TickerPair } from "../../domain/reference.ts";
import type { Asked, PublicDeps } from "./asked.ts";

/** What all pages of rates stand on; kept in memory until a rate or setting changes. */
export type RateDesk = {
  sources: RateSource[];
  notes: RateNote[];
  /** The newest figures of the ticker's pairs, then of each other bank's dollar line. */
  region: Point[];
  others: Point[];
};

export type Point = RatePoint & { pair: TickerPair };

const NAMES: [string, string, string] = ["rate desk", dependency.rates, dependency.reference];

const isSame = (a: TickerPair, b: TickerPair): boolean =>
  a.base === b.base && a.quote === b.quote && a.source === b.source;

const load = async ({ storage }: PublicDeps, pairs: readonly TickerPair[]): Promise<RateDesk> => {
  const sources = (await storage.rateSources()).filter(({ enabled }) => enabled);
  const first = pairs.filter((pair) => sources.some((source) => isHeadline(pair, source)));
  const dollars = sources.flatMap(dollarPairs).filter((pair) => !first.some((each) => isSame(each, pair)));
  const points = await storage.ratePoints([...first, ...dollars]);
  const region = points.filter(({ pair }) => first.some((each) => isSame(each, pair)));
  const shown = new Set(region.map(({ pair }) => pair.source));
  const others = points.filter(({ pair }) => !shown.has(pair.source));
  return { sources, notes: await storage.rateNotes(), region, others };
};

export const readDesk = (deps: PublicDeps, { basis }: Asked): Promise<RateDesk> =>
  deps.memory.get(NAMES, () => load(deps, basis.reference.settings.ticker.pairs));

/** The currencies that have a page: the home currencies of banks with a dollar line. */
export const pricedCurrencies = ({ sources, region, others }: RateDesk): string[] => {
  const homes = [...region, ...others].map(({ pair }) => sources.find(({ id }) => id === pair.source)?.homeCurrency);
  return [...new Set(homes.flatMap((code) => code ?? []))];
};

/** Codes that can be converted, the dollar first. */
export const convertible = (desk: RateDesk): string[] => [...new Set(["USD", ...pricedCurrencies(desk)])];

/** The next instant at which a figure turns due or late; null when none will. */
export const statesUntil = (sources: readonly RateSource[], now: Instant): Instant | null => {
  const dues = sources.flatMap((source) => nextDueAt(source, now) ?? []);
  return dues.length === 0 ? null : Math.min(...dues);
};
