import type { Day } from "../../domain/instant.ts";
import type { Decimal, NewRateObservation, RateKind } from "../../domain/rate.ts";
import { PEGS } from "../../rates/data/pegs.ts";
import { type Random, randomFrom, seedOf } from "./random.ts";

/** A bank's line: `start` and `swing` are whole units of the last of `decimals` places; one day in `still` keeps it. */
type Walk = {
  source: string;
  base: string;
  quote: string;
  decimals: number;
  start: number;
  swing: number;
  still: number;
  kind: RateKind;
};

const WALKS: Walk[] = [
  { source: "kz-nbk", base: "USD", quote: "KZT", decimals: 2, start: 51_842, swing: 171, still: 14, kind: "official" },
  { source: "kg-nbkr", base: "USD", quote: "KGS", decimals: 4, start: 874_500, swing: 640, still: 3, kind: "official" },
  { source: "tj-nbt", base: "USD", quote: "TJS", decimals: 4, start: 93_412, swing: 214, still: 6, kind: "official" },
  {
    source: "uz-cbu",
    base: "USD",
    quote: "UZS",
    decimals: 2,
    start: 1_209_146,
    swing: 3_950,
    still: 16,
    kind: "official",
  },
  { source: "kz-nbk", base: "EUR", quote: "KZT", decimals: 2, start: 60_215, swing: 240, still: 14, kind: "official" },
  { source: "kz-nbk", base: "RUB", quote: "KZT", decimals: 2, start: 638, swing: 3, still: 5, kind: "official" },
];

/** The manat has stood at one figure by decree since 2015, and its bank prints that day by day. */
const MANAT = { source: "tm-cbt", base: "USD", quote: "TMT" } as const;
const DECREE = PEGS.filter(({ quote, until }) => quote === MANAT.quote && until === null);

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

type Line = Pick<Walk, "source" | "base" | "quote" | "kind">;

const observation = ({ source, base, quote, kind }: Line, value: Decimal, day: Day): NewRateObservation => ({
  source,
  base,
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

const seedOfLine = ({ base, quote }: Walk): number => seedOf(base === "USD" ? quote : `${base}${quote}`);

const walked = (walk: Walk, days: Day[]): NewRateObservation[] => {
  const random = randomFrom(seedOfLine(walk));
  let units = walk.start;
  return days.map((day) => {
    units += moveOf(random, walk, units);
    return observation(walk, decimal(units, walk.decimals), day);
  });
};

/** Days that the calendar of a year leaves out: the banks' spring and new year holidays, as month and day. */
const HOLIDAYS: readonly string[] = ["01-01", "01-02", "03-21", "03-22", "03-23", "03-24", "05-01", "05-09"];
const WEEKS = 56;

/** Invented rates of the five home banks for the working days of more than a year; whole numbers only. */
export const makeRates = (today: Day): NewRateObservation[] => {
  const days = businessDays(today, WEEKS * 7).filter((day) => day === today || !HOLIDAYS.includes(day.slice(5)));
  return [
    ...WALKS.flatMap((walk) => walked(walk, days)),
    ...DECREE.flatMap(({ value, since, link }) => [
      { ...observation({ ...MANAT, kind: "peg" }, value, since), link },
      ...days.map((day) => observation({ ...MANAT, kind: "official" }, value, day)),
    ]),
  ];
};

const CORRECTED = { source: "tj-nbt", back: 30 };
const HELD = { source: "uz-cbu", back: 4 };

/** The last digit but one turned round by half: a slip of the hand, and a figure that its right one takes the place of. */
const slipped = (value: Decimal): Decimal => {
  const at = value.length - 2;
  return `${value.slice(0, at)}${(value.charCodeAt(at) - 43) % 10}${value.slice(at + 1)}`;
};

const dayBack = (rates: readonly NewRateObservation[], { source, back }: { source: string; back: number }) =>
  rates.filter((rate) => rate.source === source && rate.base === "USD").at(-1 - back);

/**
 * What goes before and after the rates, so that the newsroom has a figure that was corrected, and one that was held because
 * it is ten times too high.
 */
export const makeSlips = (
  rates: readonly NewRateObservation[],
): { before: NewRateObservation[]; after: NewRateObservation[] } => {
  const [right, fair] = [dayBack(rates, CORRECTED), dayBack(rates, HELD)];
  if (!right || !fair) return { before: [], after: [] };
  const value = slipped(right.value);
  const high = `${fair.value.replace(".", "").slice(0, -1)}.${fair.value.slice(-1)}`;
  return {
    before: [{ ...right, value, valueRaw: value }],
    after: [{ ...fair, value: high, valueRaw: high, status: "held", heldReason: "moves by 900 % in a day" }],
  };
};
