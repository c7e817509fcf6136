import type { Decimal } from "../../domain/rate.ts";
import { quoted, refuse } from "./refuse.ts";

/** How a bank writes numbers: 87.4500, 87,4500, or 3,567.10 with commas between thousands. */
export type DecimalForm = "dot" | "comma" | "thousands";

const FORMS: Record<DecimalForm, RegExp> = {
  dot: /^(?<whole>0|[1-9]\d*)(?:\.(?<part>\d+))?$/,
  comma: /^(?<whole>0|[1-9]\d*)(?:,(?<part>\d+))?$/,
  thousands: /^(?<whole>0|[1-9]\d{0,2}(?:,\d{3})*)(?:\.(?<part>\d+))?$/,
};

/** More digits than any bank prints. */
const LONGEST = 30;

/** The digits as they stand, with a dot: "87,4500" in "comma" is "87.4500". Any other writing is refused, never guessed. */
export const readDecimal = (text: string, form: DecimalForm): Decimal => {
  const groups = text.length <= LONGEST ? FORMS[form].exec(text)?.groups : undefined;
  const whole = groups?.whole?.replaceAll(",", "");
  if (whole === undefined) return refuse(`${quoted(text)} is no number as this bank writes them.`);
  const part = groups?.part;
  return part === undefined ? whole : `${whole}.${part}`;
};

/** A number that may have a sign: "+1.80" is "1.80". Zero has none. */
export const readSigned = (text: string, form: DecimalForm): Decimal => {
  const [, sign, digits = ""] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  const value = readDecimal(digits, form);
  return sign === "-" && /[1-9]/.test(value) ? `-${value}` : value;
};

/** A small number as spreadsheets write it, exactly: "5,39256E-05" in "comma" is "0.0000539256". */
export const readScientific = (text: string, form: DecimalForm): Decimal => {
  const [, digits, power] = /^([^E]+)E-(0?[1-9]|[12]\d)$/.exec(text) ?? [];
  if (digits === undefined || power === undefined) return readDecimal(text, form);
  const [whole = "", part = ""] = readDecimal(digits, form).split(".");
  if (whole.length !== 1) return refuse(`${quoted(text)} is no number as this bank writes them.`);
  return `0.${"0".repeat(Number(power) - 1)}${whole}${part}`;
};

/** How many units a price is for: a whole number over zero. */
export const readUnits = (text: string): number =>
  /^[1-9]\d{0,6}$/.test(text) ? Number(text) : refuse(`${quoted(text)} is no number of units.`);
