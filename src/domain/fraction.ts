import { ChaparError } from "./errors.ts";
import type { Decimal } from "./rate.ts";

/** An exact rational number in lowest terms; `below` is over zero, so the sign is that of `above`. */
export type Fraction = { readonly above: bigint; readonly below: bigint };

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
/** Longer than any figure a bank prints; keeps hostile input from costing time. */
const MAX_LENGTH = 100;

const size = (value: bigint): bigint => (value < 0n ? -value : value);

const commonDivisor = (a: bigint, b: bigint): bigint => {
  let [large, small] = [size(a), size(b)];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
};

/** `above / below` in lowest terms; `below` must not be zero. */
export const fraction = (above: bigint, below: bigint): Fraction => {
  if (below === 0n) throw new ChaparError("invalid", "A number cannot be divided by zero.");
  const divisor = commonDivisor(above, below) * (below < 0n ? -1n : 1n);
  return { above: above / divisor, below: below / divisor };
};

/** True for plain decimals with a dot: "87.4500", "-0.5"; no grouping, exponent, plus sign or bare dot. */
export const isDecimal = (text: string): boolean => text.length <= MAX_LENGTH && DECIMAL.test(text);

/** Digits after the dot as written: 4 for "87.4500". */
export const decimalPlaces = (text: Decimal): number => text.split(".")[1]?.length ?? 0;

/** Reads a plain decimal; anything else is "invalid". */
export const parseFraction = (text: Decimal): Fraction => {
  const match = text.length <= MAX_LENGTH ? DECIMAL.exec(text) : null;
  if (!match) {
    const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    throw new ChaparError("invalid", `"${shown}" is not a decimal number such as 87.4500.`);
  }
  const [, sign = "", whole = "", decimals = ""] = match;
  return fraction(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
};

export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.above * b.above, a.below * b.below);

/** `b` must not be zero. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.above * b.below, a.below * b.above);

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.above * b.below + b.above * a.below, a.below * b.below);

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.above * b.below - b.above * a.below, a.below * b.below);

/** 1 divided by it; it must not be zero. */
export const invert = (value: Fraction): Fraction => fraction(value.below, value.above);

export const absolute = (value: Fraction): Fraction => ({ above: size(value.above), below: value.below });

/** Below zero when `a` is the smaller, 0 when equal. */
export const compare = (a: Fraction, b: Fraction): -1 | 0 | 1 => {
  const difference = a.above * b.below - b.above * a.below;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
};

/** The nearest whole number; of two that are equally near, the even one. */
const nearest = (above: bigint, below: bigint): bigint => {
  const whole = above / below;
  const twice = (above % below) * 2n;
  if (twice < below || (twice === below && whole % 2n === 0n)) return whole;
  return whole + 1n;
};

const withDot = (digits: string, places: number): string => {
  if (places === 0) return digits;
  const padded = digits.padStart(places + 1, "0");
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
};

/** Decimal text with exactly `places` digits after the dot, half to even; a value that rounds to zero has no sign. */
export const toFixed = (value: Fraction, places: number): Decimal => {
  const rounded = nearest(size(value.above) * 10n ** BigInt(places), value.below);
  const sign = value.above < 0n && rounded !== 0n ? "-" : "";
  return sign + withDot(rounded.toString(), places);
};

/** The power of ten of the first digit: 4 for 12143.57, -2 for 0.01143. The value must be over zero. */
const exponentOf = ({ above, below }: Fraction): number => {
  const guess = above.toString().length - below.toString().length;
  const atLeast = (power: number): boolean =>
    power >= 0 ? above >= below * 10n ** BigInt(power) : above * 10n ** BigInt(-power) >= below;
  return atLeast(guess) ? guess : guess - 1;
};

/**
 * Decimal text with `digits` significant digits, half to even, zeros at the end kept: "0.01000" for 4. Digits before the
 * dot are never rounded away: 123456.7 with 4 is "123457". Zero has one digit before the dot and `digits` - 1 after.
 */
export const toSignificant = (value: Fraction, digits: number): Decimal => {
  if (value.above === 0n) return toFixed(value, digits - 1);
  const positive = absolute(value);
  const exponent = exponentOf(positive);
  const places = Math.max(0, digits - 1 - exponent);
  const rounded = toFixed(value, places);
  const carried = exponentOf(absolute(parseFraction(rounded))) > exponent;
  return carried && places > 0 ? toFixed(value, places - 1) : rounded;
};
