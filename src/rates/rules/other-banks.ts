import { compare, fraction, toSignificant } from "../../domain/fraction.ts";
import type { Day } from "../../domain/instant.ts";
import type { RateObservation } from "../../domain/rate.ts";
import { RATE_SOURCES } from "../data/sources.ts";
import { daysBetween } from "../reading/day.ts";
import { type DollarPrice, dollarPriceOf, isDollarLine } from "./dollar-price.ts";
import { isFurther } from "./nearness.ts";
import type { Rule } from "./rule.ts";

/** 1.5 %: banks fix at other hours, and print few digits of small currencies. */
const APART = fraction(15n, 1000n);
/** Half a percent: a bank whose digits leave more open has nothing to say. */
const COARSEST = fraction(5n, 1000n);
/** Beyond this many days another bank's figure is of another time. */
const AWAY_DAYS = 4;
const LEAST_WITNESSES = 2;

const homeOf = (source: string): string | undefined => RATE_SOURCES.find(({ id }) => id === source)?.homeCurrency;

const isOfficial = ({ kind }: RateObservation): boolean => kind === "official" || kind === "market";

/** What one bank's figures let a dollar be worth in the currency, by the lines of one day. */
const witnessOf = (currency: string, home: string, figures: readonly RateObservation[]): DollarPrice | null => {
  const dollars = figures.filter((figure) => isDollarLine(figure, home));
  const lines =
    currency === home ? dollars : figures.filter(({ base, quote }) => base === currency || quote === currency);
  for (const line of lines) {
    const dollar = dollars.find(({ effectiveDate }) => effectiveDate === line.effectiveDate) ?? null;
    const price = dollarPriceOf(line, home, dollar);
    if (price && compare(price.blur, COARSEST) <= 0) return price;
  }
  return null;
};

const witnessesOf = (currency: string, day: Day, others: readonly RateObservation[]): DollarPrice[] => {
  const near = others.filter((each) => isOfficial(each) && Math.abs(daysBetween(each.effectiveDate, day)) <= AWAY_DAYS);
  return [...Map.groupBy(near, ({ source }) => source)].flatMap(([source, figures]) => {
    const home = homeOf(source);
    return (home && witnessOf(currency, home, figures)) || [];
  });
};

/** Where two other banks or more let the price of a dollar be computed, most of them come close to it. */
export const otherBanks: Rule = {
  name: "other-banks",
  outcome: "held",
  fault(figure, { source, dollar, others }) {
    const said = dollarPriceOf(figure, source.homeCurrency, dollar);
    if (said === null || figure.kind === "buy" || figure.kind === "sell") return null;
    const witnesses = witnessesOf(said.currency, figure.effectiveDate, others);
    const against = witnesses.filter(({ price, blur }) => isFurther(said.price, price, APART, said.blur, blur));
    if (witnesses.length < LEAST_WITNESSES || against.length * 2 <= witnesses.length) return null;
    const [own, theirs] = [said.price, ...against.map(({ price }) => price)].map((price) => toSignificant(price, 4));
    return (
      `A dollar would be worth ${own} ${said.currency}; ` +
      `${against.length} of ${witnesses.length} other banks say otherwise, such as ${theirs}.`
    );
  },
};
