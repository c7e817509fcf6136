import { type Address, formatAddress } from "../../domain/address.ts";
import { dependency } from "../../domain/dependency.ts";
import { type DerivedRate, figuresOf, rateBook, rateOn } from "../../domain/derived-rate.ts";
import { ChaparError } from "../../domain/errors.ts";
import { dayIn, daysBefore } from "../../domain/instant.ts";
import { lineNow } from "../../domain/line-now.ts";
import type { RateObservation, RateSource } from "../../domain/rate.ts";
import { CARRY_DAYS } from "../../domain/rate-change.ts";
import { rateChart } from "../../domain/rate-chart.ts";
import { rateLine, YEAR_DAYS } from "../../domain/rate-line.ts";
import { notesFor } from "../../domain/rate-note.ts";
import { PERIODS, type Period, periodRows, periodStart } from "../../domain/rate-period.ts";
import { figurePlaces } from "../../domain/rate-price.ts";
import { correctionsOf } from "../../domain/rate-record.ts";
import type { TickerPair } from "../../domain/reference.ts";
import type { Page } from "../../site/markup/page.ts";
import { renderRatePage } from "../../site/pages/rate-page.tsx";
import { type Answer, redirect } from "../answer.ts";
import { type Asked, contextOf, htmlPage, type PublicDeps } from "./asked.ts";
import { withParameters } from "./parameters.ts";
import { convertible, type RateDesk, readDesk, statesUntil } from "./rate-desk.ts";
import { answerUnknown } from "./unknown.ts";

type RateAddress = Extract<Address, { kind: "rate" }>;

const DOLLAR = "USD";
const MOST_CORRECTIONS = 30;

const periodAsked = ({ target }: Asked): Period => {
  const text = target.query.get("period");
  if (text === null) return "year";
  const period = PERIODS.find((each) => each === text);
  if (period) return period;
  throw new ChaparError("invalid", `There is no period "${text.slice(0, 40)}".`, {
    field: "period",
    remedy: `Choose one of ${PERIODS.join(", ")}.`,
  });
};

const isBetween = (rate: RateObservation, one: string, other: string): boolean =>
  (rate.base === one && rate.quote === other) || (rate.base === other && rate.quote === one);

/** By the newest dollar lines; banks print tomorrow's figures, so that the newest day is the one to ask for. */
const crossOf = ({ sources, region, others }: RateDesk, { base, quote }: TickerPair): DerivedRate | null => {
  const figures = figuresOf([...region, ...others]);
  const newest = figures
    .map(({ effectiveDate }) => effectiveDate)
    .sort()
    .at(-1);
  return newest === undefined ? null : rateOn(rateBook(figures, sources), base, quote, newest);
};

/** At most three statements: the bank's lines, the history of this one, and its latest figure with its corrections. */
const pageOf = async (
  deps: PublicDeps,
  asked: Asked,
  { desk, source, address }: { desk: RateDesk; source: RateSource; address: RateAddress },
): Promise<Page | null> => {
  const { reference, now } = asked.basis;
  const { storage } = deps;
  const lines = await storage.ratesOfSource(source.id);
  const own = lines.find(({ latest }) => isBetween(latest, address.currency, address.against ?? DOLLAR));
  if (!own) return null;
  const period = periodAsked(asked);
  const pair = { base: own.latest.base, quote: own.latest.quote, source: source.id };
  const last = lineNow(source, own, now).asOf;
  const lookBack = daysBefore(last, YEAR_DAYS + CARRY_DAYS);
  const start = periodStart(period, last);
  const history = await storage.rateSpans([{ pair, from: start < lookBack ? start : lookBack, to: last }]);
  const line = rateLine(source, own, history, now);
  if (!line) return null;
  const { rate } = line;
  const revisions = await storage.rateRecord(pair, rate.id, MOST_CORRECTIONS);
  const shown = history.filter(({ effectiveDate }) => effectiveDate >= start);
  const today = dayIn(now, reference.settings.timeZone);
  const context = contextOf(deps, asked, address.language, formatAddress(address, reference));
  return renderRatePage(context, {
    source,
    line,
    rate: history.find(({ id }) => id === rate.id) ?? { ...rate, origin: null },
    period,
    chart: rateChart(shown, source.schedule, figurePlaces(rate)),
    rows: periodRows(history, period, start),
    notes: notesFor(desk.notes, address.currency, address.language, today),
    corrections: correctionsOf(revisions),
    third: pair.base === DOLLAR || pair.quote === DOLLAR ? null : { cross: crossOf(desk, pair), sources: desk.sources },
    others: lines.filter((each) => each !== own).map(({ latest }) => latest),
    currencies: convertible(desk),
    today,
  });
};

/** A currency that has a home bank here, by that bank's own line. */
export const answerRate = async (deps: PublicDeps, asked: Asked, address: RateAddress): Promise<Answer> => {
  if (address.against === DOLLAR) {
    const to = formatAddress({ ...address, against: null }, asked.basis.reference);
    return redirect(301, withParameters(asked.target, address, to), [dependency.reference]);
  }
  const desk = await readDesk(deps, asked);
  const source = desk.sources.find(({ homeCurrency }) => homeCurrency === address.currency);
  const page = source ? await pageOf(deps, asked, { desk, source, address }) : null;
  if (page === null) return answerUnknown(deps, asked, { language: address.language, dependsOn: [dependency.rates] });
  return htmlPage(page, asked, [dependency.rates], { freshUntil: statesUntil(desk.sources, asked.basis.now) });
};
