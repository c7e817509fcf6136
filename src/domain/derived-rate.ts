import { type Said, saidOn } from "./decree.ts";
import { type Fraction, invert, multiply, parseFraction } from "./fraction.ts";
import { type Day, daysBefore } from "./instant.ts";
import type { Decimal, LastRate, RateObservation, RateSource } from "./rate.ts";
import { CARRY_DAYS } from "./rate-change.ts";
import { isUsable, LEAST_DIGITS, printedDigits, unitPrice } from "./rate-price.ts";
import type { TickerPair } from "./reference.ts";

/**
 * How a rate came about: printed by a bank for this very pair, turned round, through the dollar, or by a peg. A rate with
 * a leg that a decree fixes is of the last kind, also where the bank prints the decree's figure day by day: what it says
 * is no market's.
 */
export type RateMethod = "published" | "inverse" | "cross" | "peg";

/** What one unit of the base costs in the quote, exactly, and all it rests on. Derived on reading, never stored. */
export type DerivedRate<Rate extends RateObservation = RateObservation> = {
  base: string;
  quote: string;
  price: Fraction;
  method: RateMethod;
  /** The banks' figures that it is made of: one, or two for a cross, the base's first. */
  legs: Rate[];
  /** Significant digits that it honestly has: as many as the leg with the fewest. What is decreed is exact and counts for none. */
  digits: number;
  /** The older leg's; a decree holds on every day from its own on, so that its day counts only where it stands alone. */
  effectiveDate: Day;
  /** False where a leg is of an earlier day than was asked for. */
  onRequestedDay: boolean;
};

/** Figures that decrees alone stand behind are exact; so many digits show that without pretending to more. */
const EXACT_DIGITS = 6;
const DOLLAR = "USD";

/** A line of a home bank at one day, in the orientation wanted. */
type Leg<Rate extends RateObservation> = Said<Rate> & { price: Fraction; inverted: boolean };

/** What was measured of a pair and what was decreed, each newest first. */
type Line<Rate extends RateObservation> = { measured: readonly Rate[]; pegs: readonly Rate[] };

/** The figures that rates are derived from, by pair: in force, of the home bank of one of the two, no buying or selling. */
export type RateBook<Rate extends RateObservation = RateObservation> = {
  line(base: string, quote: string): Line<Rate>;
};

const isMid = ({ kind }: RateObservation): boolean => kind === "official" || kind === "market" || kind === "peg";

/** Newest first; of one day the official figure, then an average of the market. */
const newestFirst = (a: RateObservation, b: RateObservation): number =>
  b.effectiveDate.localeCompare(a.effectiveDate) || b.kind.localeCompare(a.kind) || b.revision - a.revision;

/**
 * Opens a book on observations that are in force. A bank's figures for two foreign currencies are left out: they say
 * nothing that their home banks do not say better, and have been wrong by a seventh in an official feed.
 */
export const rateBook = <Rate extends RateObservation>(
  observations: readonly Rate[],
  sources: readonly Pick<RateSource, "id" | "homeCurrency">[],
): RateBook<Rate> => {
  const homes = new Map(sources.map(({ id, homeCurrency }) => [id, homeCurrency]));
  const own = observations.filter((rate) => {
    const home = homes.get(rate.source);
    return (home === rate.base || home === rate.quote) && isMid(rate) && isUsable(rate) && rate.status === "accepted";
  });
  /** Where both currencies have a home bank that prints the pair, that of the quote goes first: it is legal tender there. */
  const quotesHome = (rate: RateObservation): boolean => homes.get(rate.source) === rate.quote;
  const lineOf = (all: readonly Rate[]): Line<Rate> => {
    const ofQuote = all.filter(quotesHome);
    const line = (ofQuote.length > 0 ? ofQuote : [...all]).sort(newestFirst);
    return { measured: line.filter(({ kind }) => kind !== "peg"), pegs: line.filter(({ kind }) => kind === "peg") };
  };
  const pairs = Map.groupBy(own, ({ base, quote }) => `${base}/${quote}`);
  const lines = new Map([...pairs].map(([pair, all]) => [pair, lineOf(all)]));
  return { line: (base, quote) => lines.get(`${base}/${quote}`) ?? { measured: [], pegs: [] } };
};

/** What last rates hold for a book: figures and decrees, each once. */
export const figuresOf = (rates: readonly LastRate[]): RateObservation[] =>
  rates.flatMap(({ latest, peg }) => (peg === null || peg.id === latest.id ? [latest] : [latest, peg]));

/** Where in a line, which is newest first, the figures of a day or earlier ones begin. */
const firstUpTo = (line: readonly RateObservation[], day: Day): number => {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line[middle]?.effectiveDate ?? "") > day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The last figure of a line on or before the day, a week back at most, else the decree in force. */
const lastOn = <Rate extends RateObservation>({ measured, pegs }: Line<Rate>, day: Day): Said<Rate> | null => {
  const [last = null, peg = null] = [measured[firstUpTo(measured, day)], pegs[firstUpTo(pegs, day)]];
  return saidOn({ last, peg }, day, ({ effectiveDate }) => effectiveDate >= daysBefore(day, CARRY_DAYS));
};

const legOf = <Rate extends RateObservation>(
  book: RateBook<Rate>,
  base: string,
  quote: string,
  day: Day,
): Leg<Rate> | null => {
  const straight = lastOn(book.line(base, quote), day);
  if (straight) return { ...straight, price: unitPrice(straight.rate), inverted: false };
  const turned = lastOn(book.line(quote, base), day);
  return turned && { ...turned, price: invert(unitPrice(turned.rate)), inverted: true };
};

const methodOf = (legs: readonly Leg<RateObservation>[]): RateMethod => {
  if (legs.some(({ decree }) => decree !== null)) return "peg";
  if (legs.length > 1) return "cross";
  return legs[0]?.inverted ? "inverse" : "published";
};

/** The legs that may change from day to day; where decrees fix them all, all. */
const freeLegs = <Rate extends RateObservation>(legs: readonly Leg<Rate>[]): readonly Leg<Rate>[] => {
  const free = legs.filter(({ decree }) => decree === null);
  return free.length > 0 ? free : legs;
};

const digitsOf = (free: readonly Leg<RateObservation>[]): number =>
  Math.min(...free.map(({ rate, decree }) => (decree === null ? printedDigits(rate) : EXACT_DIGITS)));

const derived = <Rate extends RateObservation>(
  base: string,
  quote: string,
  day: Day,
  legs: readonly [Leg<Rate>, ...Leg<Rate>[]],
): DerivedRate<Rate> => {
  const [first, ...others] = legs;
  const free = freeLegs(legs);
  return {
    base,
    quote,
    price: others.reduce((product, leg) => multiply(product, leg.price), first.price),
    method: methodOf(legs),
    legs: legs.map(({ rate }) => rate),
    digits: digitsOf(free),
    effectiveDate: free.map(({ rate }) => rate.effectiveDate).sort()[0] ?? "",
    onRequestedDay: free.every(({ rate }) => rate.kind === "peg" || rate.effectiveDate === day),
  };
};

/**
 * The rate of a pair on a day, or of the last day within the week before it; null where no home bank has one. A pair with
 * the dollar is the other currency's home bank's own line. Any other pair is the line of a home bank where that has four
 * digits and neither currency is pegged, else the product of both dollar lines, else the line with the digits it has.
 */
export const rateOn = <Rate extends RateObservation>(
  book: RateBook<Rate>,
  base: string,
  quote: string,
  day: Day,
): DerivedRate<Rate> | null => {
  if (base === quote) return null;
  const direct = legOf(book, base, quote, day);
  const own = direct && derived(base, quote, day, [direct]);
  if (base === DOLLAR || quote === DOLLAR) return own;
  const [toDollar, fromDollar] = [legOf(book, base, DOLLAR, day), legOf(book, DOLLAR, quote, day)];
  if (toDollar === null || fromDollar === null) return own;
  const pegged = toDollar.decree !== null || fromDollar.decree !== null;
  if (own && own.digits >= LEAST_DIGITS && !pegged) return own;
  return derived(base, quote, day, [toDollar, fromDollar]);
};

/** The banks' lines that `rateOn` may lean on for a pair: those of both home banks, to each other and to the dollar. */
export const linesBetween = (
  base: string,
  quote: string,
  sources: readonly Pick<RateSource, "id" | "homeCurrency">[],
): TickerPair[] =>
  sources
    .filter(({ homeCurrency }) => homeCurrency === base || homeCurrency === quote)
    .flatMap(({ id, homeCurrency }) => {
      const others = new Set([base, quote, DOLLAR].filter((code) => code !== homeCurrency));
      return [...others].flatMap((other) => [
        { base: other, quote: homeCurrency, source: id },
        { base: homeCurrency, quote: other, source: id },
      ]);
    });

/** An amount in another currency, exactly, with the rate that made it. */
export type Conversion = { amount: Fraction; rate: DerivedRate };

/** An amount of one currency in another at the rate of its day; null where `rateOn` has none. `amount` is plain decimal text. */
export const convertOn = (
  book: RateBook,
  amount: Decimal,
  pair: { from: string; to: string },
  day: Day,
): Conversion | null => {
  const rate = rateOn(book, pair.from, pair.to, day);
  return rate && { amount: multiply(parseFraction(amount), rate.price), rate };
};
