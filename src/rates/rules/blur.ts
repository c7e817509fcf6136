import { decimalPlaces, divide, type Fraction, fraction, parseFraction } from "../../domain/fraction.ts";
import type { Printed } from "../../domain/rate-price.ts";

/** Banks that drop zeros at the end still count in hundredths. */
const LEAST_PLACES = 2;

/** Half of the last place of a figure, as a share of it: "0.0073" may be anything from 0.00725 to 0.00735. */
export const blurOf = ({ value }: Printed): Fraction => {
  const places = Math.max(LEAST_PLACES, decimalPlaces(value));
  return divide(fraction(1n, 2n * 10n ** BigInt(places)), parseFraction(value));
};
