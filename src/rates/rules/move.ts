import { fraction, multiply, toFixed } from "../../domain/fraction.ts";
import { unitPrice } from "../../domain/rate-price.ts";
import { MOVE_BOUNDS, USUAL_BOUND } from "../data/move-bounds.ts";
import { daysBetween } from "../reading/day.ts";
import { blurOf } from "./blur.ts";
import { differenceOf, isFurther, percent } from "./nearness.ts";
import type { Rule } from "./rule.ts";

/** After so many days without a figure the bound counts twice, then three times: prices move while nobody prints them. */
const STEP_DAYS = 10;

const boundOf = (currency: string): number => MOVE_BOUNDS[currency] ?? USUAL_BOUND;

/** From one publication to the next the price of a unit stays within bounds, whatever number of units is printed. */
export const move: Rule = {
  name: "move",
  outcome: "held",
  fault(figure, { earlier }) {
    if (earlier === null) return null;
    const steps = 1 + Math.floor(daysBetween(earlier.effectiveDate, figure.effectiveDate) / STEP_DAYS);
    const bound = Math.max(boundOf(figure.base), boundOf(figure.quote)) * steps;
    const [price, before] = [unitPrice(figure), unitPrice(earlier)];
    if (!isFurther(price, before, percent(bound), blurOf(figure), blurOf(earlier))) return null;
    const moved = toFixed(multiply(differenceOf(price, before), fraction(100n, 1n)), 1);
    return `${figure.base}/${figure.quote} moved by ${moved} % since ${earlier.effectiveDate}, more than ${bound} %.`;
  },
};
