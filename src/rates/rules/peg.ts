import { compare, fraction, parseFraction, toSignificant } from "../../domain/fraction.ts";
import type { Day } from "../../domain/instant.ts";
import { unitPrice } from "../../domain/rate-price.ts";
import { PEGS, type Peg } from "../data/pegs.ts";
import type { ReadFigure } from "../source.ts";
import { dollarPriceOf } from "./dollar-price.ts";
import { isFurther } from "./nearness.ts";
import type { Rule } from "./rule.ts";

/** 1.5 %: what other banks' prices of a pegged currency may stray, being computed by way of others. */
const STRAY = fraction(15n, 1000n);

const isInForce = ({ since, until }: Peg, day: Day): boolean => day >= since && (until === null || day <= until);

const isPegged = (peg: Peg, { base, quote }: ReadFigure): boolean => base === peg.base && quote === peg.quote;

/**
 * What was fixed by decree is met: by its own bank to the digit, by other banks closely. One of them printed the manat 14 %
 * off for a day, with a change that agreed with its own error.
 */
export const peg: Rule = {
  name: "peg",
  outcome: "held",
  fault(figure, { source, dollar }) {
    const inForce = PEGS.filter((each) => isInForce(each, figure.effectiveDate));
    const own = inForce.find((each) => each.source === source.id && isPegged(each, figure));
    if (own) {
      const met = compare(unitPrice(figure), parseFraction(own.value)) === 0;
      return met ? null : `${own.base} stands at ${figure.value} ${own.quote}, but ${own.value} is decreed.`;
    }
    const dollars = dollarPriceOf(figure, source.homeCurrency, dollar);
    const kept = inForce.find((each) => each.base === "USD" && each.quote === dollars?.currency);
    if (!dollars || !kept || !isFurther(dollars.price, parseFraction(kept.value), STRAY, dollars.blur)) return null;
    return `A dollar would be worth ${toSignificant(dollars.price, 4)} ${kept.quote}, but ${kept.value} is decreed.`;
  },
};
