import { absolute, compare, divide, type Fraction, fraction, multiply, subtract, toFixed } from "./fraction.ts";
import { type Day, daysBetween } from "./instant.ts";
import type { Decimal, PublishingSchedule, RateObservation } from "./rate.ts";
import { isUsable, unitPrice } from "./rate-price.ts";
import { missesBetween } from "./rate-state.ts";

/** A point of a curve in whole units: days from its left edge, and thousandths of its height from the top. */
export type ChartPoint = { x: number; y: bigint };

/** A curve of a line's figures, ready to be drawn; every number in it is whole. */
export type RateChart = {
  from: Day;
  to: Day;
  /** Days from edge to edge, at least 1. */
  span: number;
  /** Unbroken runs, oldest first: two days of publication or more without a figure part them. */
  runs: ChartPoint[][];
  /** Marks of the scale from the top down, at equal distances, the first at the top edge and the last at the bottom. */
  marks: Decimal[];
  low: RateObservation;
  high: RateObservation;
  last: RateObservation;
  /** Figures that stand behind the curve; more than points where it was thinned. */
  figures: number;
  thinned: boolean;
};

/** What a narrow screen can show, and a first flight can carry. */
const MOST_POINTS = 260;
const HEIGHT = 1000n;

type Dated = { rate: RateObservation; price: Fraction };

const byPrice = (a: Dated, b: Dated): number => compare(a.price, b.price);

/** Lowest and highest of each bunch in their order, and the ends: no peak is lost, and none is made up. */
const thin = (run: readonly Dated[], bunch: number): Dated[] => {
  const kept: Dated[] = [];
  for (let at = 0; at < run.length; at += bunch) {
    const some = run.slice(at, at + bunch).sort(byPrice);
    kept.push(...new Set([some[0], some.at(-1)].flatMap((each) => each ?? [])));
  }
  const ends = [run[0], run.at(-1)].flatMap((each) => each ?? []);
  return [...new Set([...kept, ...ends])].sort((a, b) => a.rate.effectiveDate.localeCompare(b.rate.effectiveDate));
};

/** One publication that is missing is no longer than a weekend; two or more are a gap. */
const LEAST_MISSES = 2;

/** A gap of fewer days than this share of the curve is narrower than the line that draws it. */
const NARROWEST_GAP = 200;

const runsOf = (points: readonly Dated[], span: number, schedule: PublishingSchedule | null): Dated[][] => {
  const runs: Dated[][] = [];
  for (const point of points) {
    const [before, day] = [runs.at(-1)?.at(-1)?.rate.effectiveDate, point.rate.effectiveDate];
    const wide = before === undefined || daysBetween(before, day) > span / NARROWEST_GAP;
    if (wide && (before === undefined || missesBetween(schedule, before, day) >= LEAST_MISSES)) runs.push([point]);
    else runs.at(-1)?.push(point);
  }
  return runs;
};

const ten = (power: number): Fraction =>
  power >= 0 ? fraction(10n ** BigInt(power), 1n) : fraction(1n, 10n ** BigInt(-power));

/** The power of ten of a number's first digit. */
const powerOf = (value: Fraction): number => {
  let power = value.above.toString().length - value.below.toString().length + 1;
  while (compare(ten(power), value) > 0) power -= 1;
  return power;
};

const STEPS = [1n, 2n, 5n, 10n];
const INTERVALS = 3n;

/** A scale in steps of 1, 2 or 5 that holds all; of one price alone, that price in the middle of two steps of its last digit. */
const scaleOf = (low: Fraction, high: Fraction, places: number): Fraction[] => {
  const flat = compare(low, high) === 0;
  const least = divide(subtract(high, low), fraction(INTERVALS, 1n));
  const power = flat ? -places : powerOf(least);
  const step = flat
    ? ten(power)
    : (STEPS.map((each) => multiply(ten(power), fraction(each, 1n))).find((each) => compare(each, least) >= 0) ??
      ten(power + 1));
  const count = (value: Fraction): bigint => {
    const ratio = divide(value, step);
    return ratio.above / ratio.below;
  };
  const bottom = count(low) - (flat ? 1n : 0n);
  const whole = compare(multiply(step, fraction(count(high), 1n)), high) === 0;
  const top = count(high) + (whole && !flat ? 0n : 1n);
  return Array.from({ length: Number(top - bottom) + 1 }, (_, at) => multiply(step, fraction(top - BigInt(at), 1n)));
};

const placesOf = (step: Fraction): number => {
  let places = 0;
  while (multiply(step, ten(places)).below !== 1n) places += 1;
  return places;
};

/** The curve of a line's figures, oldest first; null where there is none to draw. `places` is how many the figures have. */
export const rateChart = (
  history: readonly RateObservation[],
  schedule: PublishingSchedule | null,
  places: number,
): RateChart | null => {
  const points = history.filter(isUsable).map((rate) => ({ rate, price: unitPrice(rate) }));
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const sorted = [...points].sort(byPrice);
  const [low = first, high = last] = [sorted[0], sorted.at(-1)];
  const scale = scaleOf(low.price, high.price, places);
  const [top = high.price, bottom = low.price] = [scale[0], scale.at(-1)];
  const from = first.rate.effectiveDate;
  const bunch = Math.max(1, Math.ceil(points.length / (MOST_POINTS / 2)));
  const thinned = points.length > MOST_POINTS;
  const place = ({ rate, price }: Dated): ChartPoint => {
    const share = divide(subtract(top, price), subtract(top, bottom));
    return { x: daysBetween(from, rate.effectiveDate), y: BigInt(toFixed(multiply(share, fraction(HEIGHT, 1n)), 0)) };
  };
  const step = absolute(subtract(top, scale[1] ?? bottom));
  const span = Math.max(1, daysBetween(from, last.rate.effectiveDate));
  return {
    from,
    to: last.rate.effectiveDate,
    span,
    runs: runsOf(points, span, schedule).map((run) => (thinned ? thin(run, bunch) : run).map(place)),
    marks: scale.map((mark) => toFixed(mark, placesOf(step))),
    low: low.rate,
    high: high.rate,
    last: last.rate,
    figures: points.length,
    thinned,
  };
};
