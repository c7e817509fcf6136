import { type Fraction, invert, multiply, parseFraction } from "./fraction.ts";
import { type Day, daysBefore } from "./instant.ts";
import type { Decimal, RateObservation, RateSource } from "./rate.ts";
import { CARRY_DAYS } from "./rate-change.ts";
import { isUsable, LEAST_DIGITS, printedDigits, unitPrice } from "./rate-price.ts";
import type { TickerPair } from "./reference.ts";

/**
 * How a rate came about: printed by a bank for this very pair, turned round, through the dollar, or by a peg. A rate that
 * leans on a peg in any of its legs is of the last kind: what it says is a decree's figure, not a market's.
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
  /** Significant digits that it honestly has: as many as the leg with the fewest. A peg is exact and counts for none. */
  digits: number;
  /** The older leg's; a peg holds on every day from its own on, so that its day counts only where it stands alone. */
  effectiveDate: Day;
  /** False where a leg is of an earlier day than was asked for. */
  onRequestedDay: boolean;
};

/** Figures that pegs alone stand behind are exact; so many digits show that without pretending to more. */
const EXACT_DIGITS = 6;
const DOLLAR = "USD";

/** A line of a home bank at one day, in the orientation wanted. */
type Leg<Rate extends RateObservation> = { rate: Rate; price: Fraction; inverted: boolean };

/** The figures that rates are derived from, by pair: in force, of the home bank of one of the two, no buying or selling. */
export type RateBook<Rate extends RateObservation = RateObservation> = {
  line(base: string, quote: string): readonly Rate[];
};

const isMid = ({ kind }: RateObservation): boolean => kind === "official" || kind === "market" || kind === "peg";

/** Newest first; of one day the peg, then the official figure, then an average of the market. */
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
  const lines = Map.groupBy(own, ({ base, quote }) => `${base}/${quote}`);
  for (const line of lines.values()) line.sort(newestFirst);
  /** Where both currencies have a home bank that prints the pair, that of the quote goes first: it is legal tender there. */
  const quotesHome = (rate: RateObservation): boolean => homes.get(rate.source) === rate.quote;
  return {
    line: (base, quote) => {
      const all = lines.get(`${base}/${quote}`) ?? [];
      const ofQuote = all.filter(quotesHome);
      return ofQuote.length > 0 ? ofQuote : all;
    },
  };
};

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

/** The last figure of a line on or before the day, a week back at most; a peg holds until another takes its place. */
const lastOn = <Rate extends RateObservation>(line: readonly Rate[], day: Day): Rate | undefined => {
  const last = line[firstUpTo(line, day)];
  return last && (last.kind === "peg" || last.effectiveDate >= daysBefore(day, CARRY_DAYS)) ? last : undefined;
};

const legOf = <Rate extends RateObservation>(
  book: RateBook<Rate>,
  base: string,
  quote: string,
  day: Day,
): Leg<Rate> | null => {
  const straight = lastOn(book.line(base, quote), day);
  if (straight) return { rate: straight, price: unitPrice(straight), inverted: false };
  const turned = lastOn(book.line(quote, base), day);
  return turned ? { rate: turned, price: invert(unitPrice(turned)), inverted: true } : null;
};

const methodOf = (legs: readonly Leg<RateObservation>[]): RateMethod => {
  if (legs.some(({ rate }) => rate.kind === "peg")) return "peg";
  if (legs.length > 1) return "cross";
  return legs[0]?.inverted ? "inverse" : "published";
};

const digitsOf = (legs: readonly RateObservation[]): number => {
  const measured = legs.filter(({ kind }) => kind !== "peg").map(printedDigits);
  return measured.length === 0 ? EXACT_DIGITS : Math.min(...measured);
};

const dayOf = (legs: readonly RateObservation[]): Day => {
  const measured = legs.filter(({ kind }) => kind !== "peg");
  const days = (measured.length === 0 ? legs : measured).map(({ effectiveDate }) => effectiveDate);
  return days.sort()[0] ?? "";
};

const derived = <Rate extends RateObservation>(
  base: string,
  quote: string,
  day: Day,
  legs: readonly [Leg<Rate>, ...Leg<Rate>[]],
): DerivedRate<Rate> => {
  const rates = legs.map(({ rate }) => rate);
  const [first, ...others] = legs;
  return {
    base,
    quote,
    price: others.reduce((product, leg) => multiply(product, leg.price), first.price),
    method: methodOf(legs),
    legs: rates,
    digits: digitsOf(rates),
    effectiveDate: dayOf(rates),
    onRequestedDay: rates.every(({ kind, effectiveDate }) => kind === "peg" || effectiveDate === day),
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
  const pegged = toDollar.rate.kind === "peg" || fromDollar.rate.kind === "peg";
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
