import { type DerivedRate, figuresOf, linesBetween, rateBook, rateOn } from "../../domain/derived-rate.ts";
import { ChaparError } from "../../domain/errors.ts";
import { isHeadline } from "../../domain/headline.ts";
import { type Day, dayIn, daysBefore } from "../../domain/instant.ts";
import { lineNow } from "../../domain/line-now.ts";
import { readDay } from "../../domain/moment.ts";
import type { RateObservation, RateSource } from "../../domain/rate.ts";
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

type Home = Pick<RateSource, "id" | "homeCurrency">;
type Rates = DerivedRate<SourcedRate>[];

/** What a question is answered from: the lines that may be legs, and whose home each bank is. */
type Ground = { lines: readonly TickerPair[]; homes: readonly Home[] };

/** A bank's own line is its own home, whatever its currency: nothing is derived from it. */
const groundOfLine = (line: TickerPair): Ground => ({
  lines: [line],
  homes: [{ id: line.source, homeCurrency: line.quote }],
});

const groundBetween = (base: string, quote: string, homes: readonly RateSource[]): Ground => {
  const lines = linesBetween(base, quote, homes);
  if (lines.length > 0 && base !== quote) return { lines, homes };
  throw new ChaparError("invalid", `No home bank of ${base} or ${quote} is a source here.`, {
    field: "source",
    remedy: "Name the source as well.",
  });
};

const unread = (rate: RateObservation): SourcedRate => ({ ...rate, origin: null });

/** All that may stand on a day of the span: figures from a week before it on, and what the banks and decrees said last before. */
const legsFor = async ({ storage }: ApiDeps, { lines }: Ground, { from, to }: Span): Promise<SourcedRate[]> => {
  const figures = await storage.rateSpans(lines.map((pair) => ({ pair, from: daysBefore(from, CARRY_DAYS), to })));
  const before = figuresOf(await storage.ratePoints([...lines], from));
  const known = new Set(figures.map(({ id }) => id));
  return [...figures, ...before.filter(({ id }) => !known.has(id)).map(unread)];
};

/** The days of the span that have figures, and its end, where a decree may stand alone. */
const daysOf = (legs: readonly SourcedRate[], { from, to }: Span, today: Day): Day[] => {
  const days = [...legs.map(({ effectiveDate }) => effectiveDate), to < today ? to : today];
  return [...new Set(days)].filter((day) => day >= from && day <= to).sort();
};

const sameLegs = (a: Rates[number] | undefined, b: Rates[number]): boolean =>
  a?.legs.map(({ id }) => id).join() === b.legs.map(({ id }) => id).join();

/** The ticker's rates as readers see them, each bank's own line. */
const tickerRates = async ({ storage }: ApiDeps, { reference, now }: Basis): Promise<Rates> => {
  const sources = await storage.rateSources();
  const points = (await storage.ratePoints(reference.settings.ticker.pairs)).flatMap((point) => {
    const source = sources.find(({ id }) => id === point.pair.source);
    return source && isHeadline(point.pair, source) ? [{ ...point, line: lineNow(source, point, now) }] : [];
  });
  const figures = await storage.rateSpans(
    points.map(({ pair, line: { rate } }) => ({ pair, from: rate.effectiveDate, to: rate.effectiveDate })),
  );
  return points.flatMap(({ pair, peg, line: { rate, asOf } }) => {
    const read = figures.find(({ id }) => id === rate.id) ?? unread(rate);
    const legs = peg === null || peg.id === rate.id ? [read] : [read, unread(peg)];
    return rateOn(rateBook(legs, groundOfLine(pair).homes), pair.base, pair.quote, asOf) ?? [];
  });
};

/** The rates that a question asks for, oldest first; the latest of each pair of the ticker where it names no pair. */
export const ratesAsked = async (deps: ApiDeps, basis: Basis, query: RateQuestion): Promise<Rates> => {
  const pair = currenciesOf(query);
  if (pair === null) return tickerRates(deps, basis);
  const { base, quote } = pair;
  const { timeZone, ticker } = basis.reference.settings;
  const span = spanOf(query, basis);
  const line = query.source
    ? { ...pair, source: query.source }
    : ticker.pairs.find((each) => each.base === base && each.quote === quote);
  const ground = line ? groundOfLine(line) : groundBetween(base, quote, await deps.storage.rateSources());
  const legs = await legsFor(deps, ground, span);
  const book = rateBook(legs, ground.homes);
  if (query.date === undefined) {
    const rates = daysOf(legs, span, dayIn(basis.now, timeZone)).flatMap((day) => rateOn(book, base, quote, day) ?? []);
    return rates.filter((rate, at) => !sameLegs(rates[at - 1], rate));
  }
  const rate = rateOn(book, base, quote, span.to);
  if (rate) return [rate];
  throw new ChaparError("not_found", `There is no rate for ${span.to}, nor in the week before it.`, {
    field: "date",
    remedy: "Ask for another day.",
  });
};
