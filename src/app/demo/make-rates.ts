import type { Day } from "../../domain/instant.ts";
import type { Decimal, NewRateObservation, RateKind } from "../../domain/rate.ts";
import { type Random, randomFrom, seedOf } from "./random.ts";

/** A bank's dollar: `start` and `swing` are whole units of the last of `decimals` places; one day in `still` keeps it. */
type Walk = {
  source: string;
  quote: string;
  decimals: number;
  start: number;
  swing: number;
  still: number;
  kind: RateKind;
};

const WALKS: Walk[] = [
  { source: "kz-nbk", quote: "KZT", decimals: 2, start: 51_842, swing: 171, still: 14, kind: "official" },
  { source: "kg-nbkr", quote: "KGS", decimals: 4, start: 874_500, swing: 640, still: 3, kind: "official" },
  { source: "tj-nbt", quote: "TJS", decimals: 4, start: 93_412, swing: 214, still: 6, kind: "official" },
  { source: "uz-cbu", quote: "UZS", decimals: 2, start: 1_209_146, swing: 3_950, still: 16, kind: "official" },
];

/** The manat has stood at one figure by decree since 2015. */
const PEG = { source: "tm-cbt", quote: "TMT", value: "3.5" };

const DAY = 86_400_000;

/** Mondays to Fridays among the `count` days that end with `last`, oldest first. */
export const businessDays = (last: Day, count: number): Day[] => {
  const end = Date.parse(`${last}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) => new Date(end - (count - 1 - index) * DAY))
    .filter((day) => day.getUTCDay() % 6 !== 0)
    .map((day) => day.toISOString().slice(0, 10));
};

const decimal = (units: number, places: number): Decimal => {
  const digits = String(units).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

/** A day's move: mostly small, never beyond `swing`, leaning back to where the walk began. */
const moveOf = (random: Random, walk: Walk, units: number): number => {
  if (random.whole(1, walk.still) === 1) return 0;
  const free = random.whole(-walk.swing, walk.swing) + random.whole(-walk.swing, walk.swing);
  return Math.trunc(free / 2) - Math.trunc((units - walk.start) / 12);
};

const observation = (source: string, quote: string, value: Decimal, kind: RateKind, day: Day): NewRateObservation => ({
  source,
  base: "USD",
  quote,
  nominal: 1,
  value,
  valueRaw: value,
  kind,
  effectiveDate: day,
  publishedAt: null,
  validUntil: null,
  fetchId: null,
  status: "accepted",
  heldReason: null,
});

const walked = (walk: Walk, days: Day[]): NewRateObservation[] => {
  const random = randomFrom(seedOf(walk.quote));
  let units = walk.start;
  return days.map((day) => {
    units += moveOf(random, walk, units);
    return observation(walk.source, walk.quote, decimal(units, walk.decimals), walk.kind, day);
  });
};

/** Invented dollar rates of the five home banks for the business days of the last sixty; whole numbers only. */
export const makeRates = (today: Day): NewRateObservation[] => {
  const days = businessDays(today, 60);
  const pegged = days.map((day) => observation(PEG.source, PEG.quote, PEG.value, "peg", day));
  return [...WALKS.flatMap((walk) => walked(walk, days)), ...pegged];
};
