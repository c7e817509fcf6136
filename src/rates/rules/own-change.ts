import { absolute, compare, decimalPlaces, fraction, parseFraction, subtract } from "../../domain/fraction.ts";
import { daysBetween } from "../reading/day.ts";
import type { Rule } from "./rule.ts";

/** Zeros at the end are dropped, so "-16.5" is exact to the hundredth. */
const LEAST_PLACES = 2;

/**
 * The change that the bank prints is the difference to the day before. Asked only where the figure at hand is of the day
 * before: across weekends, holidays and missed days the two may count from different days.
 */
export const ownChange: Rule = {
  name: "own-change",
  outcome: "held",
  fault({ base, nominal, value, ownChange, effectiveDate }, { earlier }) {
    if (ownChange === null || earlier === null || earlier.nominal !== nominal) return null;
    if (daysBetween(earlier.effectiveDate, effectiveDate) !== 1) return null;
    const difference = subtract(parseFraction(value), parseFraction(earlier.value));
    // A day without a publication repeats the last figure, and the change that it had then.
    if (difference.above === 0n) return null;
    const places = Math.max(LEAST_PLACES, decimalPlaces(ownChange));
    const apart = absolute(subtract(difference, parseFraction(ownChange)));
    if (compare(apart, fraction(1n, 2n * 10n ** BigInt(places))) <= 0) return null;
    return `The bank says that ${base} changed by ${ownChange}, but it stood at ${earlier.value} and stands at ${value}.`;
  },
};
