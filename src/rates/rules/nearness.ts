import { absolute, add, compare, divide, type Fraction, fraction, subtract } from "../../domain/fraction.ts";

/** A share in percent. */
export const percent = (count: number): Fraction => fraction(BigInt(count), 100n);

/** The share by which one price differs from another. */
export const differenceOf = (price: Fraction, from: Fraction): Fraction =>
  divide(absolute(subtract(price, from)), from);

/** True when two prices lie further apart than the share, give or take what their digits leave open. */
export const isFurther = (price: Fraction, from: Fraction, share: Fraction, ...blurs: readonly Fraction[]): boolean =>
  compare(differenceOf(price, from), blurs.reduce(add, share)) > 0;
