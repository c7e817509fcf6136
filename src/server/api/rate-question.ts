import { type DerivedRate, linesBetween, rateBook, rateOn } from "../../domain/derived-rate.ts";
import { ChaparError } from "../../domain/errors.ts";
import { type Day, dayIn, daysBefore } from "../../domain/instant.ts";
import { readDay } from "../../domain/moment.ts";
import type { RateSource } from "../../domain/rate.ts";
import { CARRY_DAYS } from "../../domain/rate-change.ts";
import type { SourcedRate } from "../../domain/rate-record.ts";
import type { TickerPair } from "../../domain/reference.ts";
import type { Basis } from "../public/basis.ts";
import type { ApiDeps } from "./endpoint.ts";

export type RateQuestion = {
  base?: string;
  quote?: string;
  source?: string;
  date?: string;
  from?: string;
  to?: string;
};

type Span = { from: Day; to: Day };

const DAYS_WITHOUT_FROM = 30;
const LAST_DAY = "9999-12-31";

/** The two currencies asked for; null where none is. */
const currenciesOf = ({ base, quote }: RateQuestion): { base: string; quote: string } | null => {
  if (base === undefined && quote === undefined) return null;
  if (base === undefined || quote === undefined) {
    throw new ChaparError("invalid", "A pair has two currencies.", {
      field: base ? "quote" : "base",
      remedy: "Give base and quote.",
    });
  }
  return { base, quote };
};

/** The days asked for; of one day, the week in which its rate may be found. */
const spanOf = (query: RateQuestion, { reference, now }: Basis): Span => {
  if (query.date !== undefined) {
    if (query.from !== undefined || query.to !== undefined) {
      throw new ChaparError("invalid", "One day and a span of days are asked for.", {
        field: "date",
        remedy: "Give date, or from and to.",
      });
    }
    const to = readDay(query.date, "date");
    return { from: daysBefore(to, CARRY_DAYS), to };
  }
  const to = query.to === undefined ? LAST_DAY : readDay(query.to, "to");
  // Without an end the newest belongs to it, which banks print for the day after.
  const end = query.to === undefined ? dayIn(now, reference.settings.timeZone) : to;
  const from = query.from === undefined ? daysBefore(end, DAYS_WITHOUT_FROM) : readDay(query.from, "from");
  if (from > to) {
    throw new ChaparError("invalid", `${from} is after ${to}.`, { field: "from", remedy: "Swap the days." });
  }
  return { from, to };
};

/** A bank's own line is its own home, whatever its currency: nothing is derived from it. */
const published = (rate: SourcedRate, day: Day): DerivedRate<SourcedRate> | null => {
  const own = [{ id: rate.source, homeCurrency: rate.quote }];
  return rateOn(rateBook([rate], own), rate.base, rate.quote, day);
};

const publishedRates = async ({ storage }: ApiDeps, pair: TickerPair, { from, to }: Span) => {
  const figures = await storage.rateSpans([{ pair, from, to }]);
  return figures.flatMap((rate) => published(rate, rate.effectiveDate) ?? []);
};

/** The lines that a pair may be derived from, with the pegs that began before the span. */
const legsFor = async ({ storage }: ApiDeps, lines: readonly TickerPair[], { from, to }: Span) => {
  const figures = await storage.rateSpans(lines.map((pair) => ({ pair, from: daysBefore(from, CARRY_DAYS), to })));
  const before = await storage.ratePoints([...lines], from);
  const pegs = before.filter(({ latest }) => latest.kind === "peg").map(({ latest }) => ({ ...latest, origin: null }));
  const known = new Set(figures.map(({ id }) => id));
  return [...figures, ...pegs.filter(({ id }) => !known.has(id))];
};

const noSource = (base: string, quote: string): ChaparError =>
  new ChaparError("invalid", `No home bank of ${base} or ${quote} is a source here.`, {
    field: "source",
    remedy: "Name the source as well.",
  });

const derivedRates = async (
  deps: ApiDeps,
  { base, quote }: { base: string; quote: string },
  span: Span,
  sources: readonly RateSource[],
): Promise<DerivedRate<SourcedRate>[]> => {
  const lines = linesBetween(base, quote, sources);
  if (lines.length === 0 || base === quote) throw noSource(base, quote);
  const legs = await legsFor(deps, lines, span);
  const book = rateBook(legs, sources);
  const days = new Set(
    legs.map(({ effectiveDate }) => effectiveDate).filter((day) => day >= span.from && day <= span.to),
  );
  return [...days].sort().flatMap((day) => rateOn(book, base, quote, day) ?? []);
};

const lineOf = (
  { base, quote }: { base: string; quote: string },
  { source }: RateQuestion,
  { reference }: Basis,
): TickerPair | null => {
  if (source !== undefined) return { base, quote, source };
  return reference.settings.ticker.pairs.find((pair) => pair.base === base && pair.quote === quote) ?? null;
};

const onDay = (rates: DerivedRate<SourcedRate>[], day: Day): DerivedRate<SourcedRate>[] => {
  const last = rates.at(-1);
  if (!last) {
    throw new ChaparError("not_found", `There is no rate for ${day}, nor in the week before it.`, {
      field: "date",
      remedy: "Ask for another day.",
    });
  }
  return [{ ...last, onRequestedDay: last.method === "peg" ? last.onRequestedDay : last.effectiveDate === day }];
};

/** The rates that a question asks for, oldest first; the latest of each pair of the ticker where it names no pair. */
export const ratesAsked = async (
  deps: ApiDeps,
  basis: Basis,
  query: RateQuestion,
): Promise<DerivedRate<SourcedRate>[]> => {
  const { storage } = deps;
  const pair = currenciesOf(query);
  if (pair === null) {
    const points = await storage.ratePoints(basis.reference.settings.ticker.pairs);
    const spans = points.map(({ pair: of, latest }) => ({
      pair: of,
      from: latest.effectiveDate,
      to: latest.effectiveDate,
    }));
    const figures = await storage.rateSpans(spans);
    return points.flatMap(({ latest }) => {
      const rate = figures.find(({ id }) => id === latest.id);
      return (rate && published(rate, rate.effectiveDate)) ?? [];
    });
  }
  const span = spanOf(query, basis);
  const line = lineOf(pair, query, basis);
  const rates = line
    ? await publishedRates(deps, line, span)
    : await derivedRates(deps, pair, span, await storage.rateSources());
  return query.date === undefined ? rates : onDay(rates, span.to);
};
