import { type Address, formatAddress } from "../../domain/address.ts";
import { dependency } from "../../domain/dependency.ts";
import { type Day, dayIn, daysBefore, type Instant } from "../../domain/instant.ts";
import { lineNow } from "../../domain/line-now.ts";
import type { RateObservation, RateSource } from "../../domain/rate.ts";
import { CARRY_DAYS } from "../../domain/rate-change.ts";
import { rateChart } from "../../domain/rate-chart.ts";
import { MONTH_DAYS, rateLine, YEAR_DAYS } from "../../domain/rate-line.ts";
import { figurePlaces } from "../../domain/rate-price.ts";
import { correctionsOf, type RateSpan } from "../../domain/rate-record.ts";
import { renderRatesPage } from "../../site/pages/rates-page.tsx";
import type { RateRow } from "../../site/rates/rate-table.tsx";
import type { Answer } from "../answer.ts";
import { type Asked, contextOf, htmlPage, type PublicDeps } from "./asked.ts";
import { convertible, type Point, type RateDesk, readDesk, statesUntil } from "./rate-desk.ts";

/** Corrections named on the page of all rates; the pages of currencies name their own. */
const MOST_CORRECTIONS = 10;

/** A line with its bank, as it stands now. */
type Known = { point: Point; source: RateSource; asOf: Day };

const knownOf = ({ sources }: RateDesk, points: readonly Point[], now: Instant): Known[] =>
  points.flatMap((point) => {
    const source = sources.find(({ id }) => id === point.pair.source);
    return source ? [{ point, source, asOf: lineNow(source, point, now).asOf }] : [];
  });

/** Days to which the changes and the curve of a line look back. */
const spansOf = ({ point: { pair }, asOf: to }: Known): RateSpan[] => {
  const span = (days: number, until: number): RateSpan => ({
    pair,
    from: daysBefore(to, days + CARRY_DAYS),
    to: daysBefore(to, until),
  });
  return [span(YEAR_DAYS, YEAR_DAYS), span(MONTH_DAYS, 0)];
};

const rowOf = ({ point, source, asOf }: Known, figures: readonly RateObservation[], now: Instant): RateRow[] => {
  const { pair } = point;
  const history = figures.filter(
    (each) => each.source === pair.source && each.base === pair.base && each.quote === pair.quote,
  );
  const line = rateLine(source, point, history, now);
  if (!line) return [];
  const recent = history.filter(({ effectiveDate }) => effectiveDate >= daysBefore(asOf, MONTH_DAYS));
  const spark = rateChart(recent, source.schedule, figurePlaces(line.rate));
  return [{ line, bank: { names: source.names, url: source.url }, spark }];
};

export const answerRates = async (
  deps: PublicDeps,
  asked: Asked,
  address: Extract<Address, { kind: "rates" }>,
): Promise<Answer> => {
  const { reference, now } = asked.basis;
  const desk = await readDesk(deps, asked);
  const [region, others] = [knownOf(desk, desk.region, now), knownOf(desk, desk.others, now)];
  const figures = await deps.storage.rateSpans([...region, ...others].flatMap(spansOf));
  const corrections = correctionsOf(await deps.storage.rateRecord(null, 0, MOST_CORRECTIONS));
  const rows = (lines: readonly Known[]) => lines.flatMap((line) => rowOf(line, figures, now));
  const context = contextOf(deps, asked, address.language, formatAddress(address, reference));
  const page = renderRatesPage(context, {
    region: rows(region),
    others: rows(others),
    corrections,
    currencies: convertible(desk),
    today: dayIn(now, reference.settings.timeZone),
  });
  return htmlPage(page, asked, [dependency.rates], { freshUntil: statesUntil(desk.sources, now) });
};
