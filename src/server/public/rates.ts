import { type Address, formatAddress } from "../../domain/address.ts";
import { dependency } from "../../domain/dependency.ts";
import { dayIn, daysBefore } from "../../domain/instant.ts";
import type { RateObservation } from "../../domain/rate.ts";
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

/** Days to which the changes and the curve of a line look back. */
const spansOf = ({ pair, latest }: Point): RateSpan[] => {
  const to = latest.effectiveDate;
  const span = (days: number, until: number): RateSpan => ({
    pair,
    from: daysBefore(to, days + CARRY_DAYS),
    to: daysBefore(to, until),
  });
  return [span(YEAR_DAYS, YEAR_DAYS), span(MONTH_DAYS, 0)];
};

const rowOf = (desk: RateDesk, point: Point, figures: readonly RateObservation[], now: number): RateRow[] => {
  const { pair, latest } = point;
  const source = desk.sources.find(({ id }) => id === pair.source);
  const history = figures.filter(
    (each) => each.source === pair.source && each.base === pair.base && each.quote === pair.quote,
  );
  const line = source && rateLine(source, latest, history, now);
  if (!source || !line) return [];
  const recent = history.filter(({ effectiveDate }) => effectiveDate >= daysBefore(latest.effectiveDate, MONTH_DAYS));
  const spark = rateChart(recent, source.schedule, figurePlaces(latest));
  return [{ line, bank: { names: source.names, url: source.url }, spark }];
};

export const answerRates = async (
  deps: PublicDeps,
  asked: Asked,
  address: Extract<Address, { kind: "rates" }>,
): Promise<Answer> => {
  const { reference, now } = asked.basis;
  const desk = await readDesk(deps, asked);
  const figures = await deps.storage.rateSpans([...desk.region, ...desk.others].flatMap(spansOf));
  const corrections = correctionsOf(await deps.storage.rateRecord(null, 0, MOST_CORRECTIONS));
  const rows = (points: readonly Point[]) => points.flatMap((point) => rowOf(desk, point, figures, now));
  const context = contextOf(deps, asked, address.language, formatAddress(address, reference));
  const page = renderRatesPage(context, {
    region: rows(desk.region),
    others: rows(desk.others),
    corrections,
    currencies: convertible(desk),
    today: dayIn(now, reference.settings.timeZone),
  });
  return htmlPage(page, asked, [dependency.rates], { freshUntil: statesUntil(desk.sources, now) });
};
