import { dependency } from "../../domain/dependency.ts";
import { type Instant, instantIn, zonedParts } from "../../domain/instant.ts";
import type { RatePoint, RateSource } from "../../domain/rate.ts";
import { nextDueAt } from "../../domain/rate-state.ts";
import type { Reference, TickerPair } from "../../domain/reference.ts";
import { type TickerModel, tickerModel } from "../../domain/ticker.ts";
import type { Memory } from "../cache/memory.ts";
import type { ServerDeps } from "../deps.ts";

/** What every page stands on; kept in memory, so that a page's SQL statements are its own. */
export type Basis = {
  reference: Reference;
  ticker: TickerModel | null;
  now: Instant;
  /** The next instant at which the date or the ticker changes by the clock alone. */
  dayEnds: Instant;
};

export type Bases = {
  read(): Promise<Basis>;
  /** As it last was, when the storage cannot be asked; null before the first reading. */
  lastKnown(): Basis | null;
};

type Figures = { points: (RatePoint & { pair: TickerPair })[]; sources: RateSource[] };
type Day = { of: Reference; figures: Figures; ticker: TickerModel | null; from: Instant; ends: Instant };

const midnightAfter = (now: Instant, zone: string): Instant => {
  const parts = zonedParts(now, zone);
  return instantIn({ ...parts, day: parts.day + 1, hour: 0, minute: 0, second: 0 }, zone);
};

const NO_FIGURES: Figures = { points: [], sources: [] };

/** The names of the ticker's memory: its pairs are a setting. */
const RATES: [string, string] = [dependency.rates, dependency.reference];

export const createBases = ({ storage, clock }: Pick<ServerDeps, "storage" | "clock">, memory: Memory): Bases => {
  let day: Day | null = null;

  const figuresOf = async ({ settings }: Reference): Promise<Figures> => {
    const { pairs } = settings.ticker;
    if (pairs.length === 0) return NO_FIGURES;
    return { points: await storage.ratePoints(pairs), sources: await storage.rateSources() };
  };

  const dayOf = (reference: Reference, figures: Figures, now: Instant): Day => {
    if (day && day.of === reference && day.figures === figures && now >= day.from && now < day.ends) return day;
    const { ticker, timeZone } = reference.settings;
    // A source's own day may begin at another hour than the newsroom's: the earlier midnight ends both.
    const zones = [timeZone, ...figures.sources.map((source) => source.timeZone)];
    const midnights = [...new Set(zones)].map((zone) => midnightAfter(now, zone));
    // A figure may turn late at the hour at which its source publishes.
    const dues = figures.sources.flatMap((source) => nextDueAt(source, now) ?? []);
    const ends = Math.min(...midnights, ...dues);
    day = { of: reference, figures, ticker: tickerModel({ ticker, ...figures, now }), from: now, ends };
    return day;
  };

  const basisOf = (reference: Reference, figures: Figures): Basis => {
    const now = clock.now();
    const { ticker, ends } = dayOf(reference, figures, now);
    return { reference, ticker, now, dayEnds: ends };
  };

  return {
    read: async () => {
      const reference = await memory.get([dependency.reference], () => storage.reference());
      return basisOf(reference, await memory.get(RATES, () => figuresOf(reference)));
    },
    lastKnown: () => {
      const reference = memory.lastKnown(dependency.reference) as Reference | undefined;
      const figures = memory.lastKnown(dependency.rates) as Figures | undefined;
      return reference ? basisOf(reference, figures ?? NO_FIGURES) : null;
    },
  };
};
