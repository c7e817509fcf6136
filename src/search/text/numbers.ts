import { SCALE_SIGNS, SCALE_STEMS } from "../data/scales.ts";

/** A number without separators of thousands, with a decimal point: "1 200,5" is "1200.5". */
export type PrintedNumber = { value: string; end: number };
/** What a number and the word behind it make: "5 billion" is "5000000000". */
export type Sum = { value: string; end: number };

const POINT = /(\d{1,3}(?:,\d{3}){1,7}|\d{1,3}(?:[\u00A0\u2009\u202F]\d{3}){1,7}|\d{1,24})(?:\.(\d{1,12}))?(?!\d)/y;
const COMMA = /(\d{1,3}(?:\.\d{3}){1,7}|\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3}){1,7}|\d{1,24})(?:,(\d{1,12}))?(?!\d)/y;
/** "1.200.000" and "1,200,000" are plain whatever the language. */
const EITHER = /(\d{1,3}(?:\.\d{3}){2,7}|\d{1,3}(?:,\d{3}){2,7})()(?!\d)/y;
const SCALE = /[ \u00A0\u2009\u202F-]?(\p{L}{1,14})/uy;

const INSIDE_A_DATE = /\d[.,:/]$/;

const WITH_POINT = new Set(["en", "zh", "ja", "ko", "he", "hi", "ur", "th"]);
/** Endings a scale word may take: миллиард-ами, million-dan. */
const LONGEST_ENDING = 4;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The number whose first digit stands at `at`; null when it is none that can be read, a date for example. */
export const numberAt = (text: string, at: number, language: string): PrintedNumber | null => {
  if (INSIDE_A_DATE.test(text.slice(Math.max(0, at - 2), at))) return null;
  const match = matchAt(EITHER, text, at) ?? matchAt(WITH_POINT.has(language) ? POINT : COMMA, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  // A further point and digit make a date, a version or an address: its parts are numbers of their own.
  if (match[2] && /[.,]\d/.test(text.slice(end, end + 2))) return null;
  const whole = (match[1] ?? "").replace(/\D/g, "");
  const decimals = (match[2] ?? "").replace(/0+$/, "");
  return { value: decimals === "" ? whole : `${whole}.${decimals}`, end };
};

const zerosOf = (word: string): number | null => {
  const sign = SCALE_SIGNS.get(word);
  if (sign !== undefined) return sign;
  const found = SCALE_STEMS.find(([stem]) => word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING);
  return found ? found[1] : null;
};

/** The sum that begins with the number, where a scale word stands behind it. */
export const sumAt = (text: string, number: PrintedNumber): Sum | null => {
  const match = matchAt(SCALE, text, number.end);
  const zeros = match ? zerosOf((match[1] ?? "").toLowerCase()) : null;
  if (!match || zeros === null) return null;
  const [whole = "", decimals = ""] = number.value.split(".");
  if (decimals.length > zeros || whole.length > 12) return null;
  const value = `${whole}${decimals.padEnd(zeros, "0")}`.replace(/^0+(?=\d)/, "");
  return { value, end: number.end + match[0].length };
};
