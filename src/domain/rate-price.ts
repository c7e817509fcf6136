import {
  compare,
  decimalPlaces,
  divide,
  type Fraction,
  fraction,
  multiply,
  parseFraction,
  toFixed,
  toSignificant,
} from "./fraction.ts";
import type { Decimal, RateObservation } from "./rate.ts";

/** A figure as printed, for a number of units: what all arithmetic starts from. */
export type Printed = Pick<RateObservation, "nominal" | "value">;

/** Digits after the dot that a figure has at least, as sums are written: banks that drop zeros print "3" for 3.00. */
const LEAST_PLACES = 2;
/** Fewer significant digits hide moves of a day. */
export const LEAST_DIGITS = 4;

const whole = (units: number): Fraction => fraction(BigInt(units), 1n);

/** Price of one unit of the base: banks print some for 10, 100 or 1,000, and change that number over time. */
export const unitPrice = ({ value, nominal }: Printed): Fraction => divide(parseFraction(value), whole(nominal));

/** A figure that a price can be read from: some banks print zero for a currency that they do not price. */
export const isUsable = ({ value, nominal }: Printed): boolean => nominal > 0 && parseFraction(value).above > 0n;

const padded = (value: Decimal): Decimal => toFixed(parseFraction(value), Math.max(LEAST_PLACES, decimalPlaces(value)));

/** Significant digits of a figure as printed, zeros dropped by the bank put back: 6 for "87.4500", 2 for "0.0073". */
export const printedDigits = ({ value }: Printed): number => padded(value).replace(".", "").replace(/^0+/, "").length;

/** Places after the dot that the price of one unit has with every digit of the bank's. */
export const figurePlaces = ({ value, nominal }: Printed): number =>
  Math.max(LEAST_PLACES, decimalPlaces(value) + String(nominal).length - 1);

/** The price of one unit with every digit of the bank's: "7.4492" for 744.92 the hundred. */
export const unitFigure = (rate: Printed): Decimal => toFixed(unitPrice(rate), figurePlaces(rate));

const BLOCKS = [1, 10, 100, 1000] as const;
const LEAST_SHOWN = fraction(1n, 100n);

/** A small price for as many units as make it readable, at least 0.01 where 1,000 units do: { units: 1000, figure: "0.08235" }. */
export const blockFigure = (price: Fraction, digits = LEAST_DIGITS): { units: number; figure: Decimal } => {
  const units = BLOCKS.find((block) => compare(multiply(price, whole(block)), LEAST_SHOWN) >= 0) ?? 1000;
  return { units, figure: toSignificant(multiply(price, whole(units)), digits) };
};
