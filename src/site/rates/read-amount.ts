import { isDecimal, parseFraction } from "../../domain/fraction.ts";
import type { Decimal } from "../../domain/rate.ts";
import { formatDecimal } from "../formats.ts";

/** Longer than any sum of money; keeps hostile input from costing time. */
const MOST_LETTERS = 40;
const MOST_DIGITS = 18;
const MOST_PLACES = 6;

type Signs = { group: string; point: string };

/** The signs that the language writes numbers with, as the page itself does: "1,234,567.5". */
const signsOf = (language: string): Signs => {
  const [group = ",", point = "."] =
    formatDecimal("1234567.5", language)
      .replace(/\d/g, "")
      .match(/^(.)\1(.)$/)
      ?.slice(1) ?? [];
  return { group, point };
};

/** All spaces that people and programs write between groups. */
const SPACES = /[ \u00a0\u2009\u202f]/g;

const plainSpaces = (text: string): string => text.replace(SPACES, " ");

/**
 * Reads an amount as the page's language writes it: digits, groups of three where there are groups, its own sign before
 * the fraction. Anything else is null, as "12,5" is in English: half of its readers would mean 125.
 */
export const readAmount = (text: string, language: string): Decimal | null => {
  const { group, point } = signsOf(language);
  if (text.length > MOST_LETTERS) return null;
  const [whole = "", decimals, ...more] = plainSpaces(text.trim()).split(point);
  if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return null;
  const groups = whole.split(plainSpaces(group));
  const [first = "", ...others] = groups;
  const grouped = /^\d{1,3}$/.test(first) && others.every((each) => /^\d{3}$/.test(each));
  if (others.length > 0 ? !grouped : !/^\d+$/.test(first)) return null;
  const digits = groups.join("").replace(/^0+(?=\d)/, "");
  if (digits.length > MOST_DIGITS || (decimals?.length ?? 0) > MOST_PLACES) return null;
  const amount = decimals === undefined ? digits : `${digits}.${decimals}`;
  return isDecimal(amount) && parseFraction(amount).above > 0n ? amount : null;
};

/** How an amount is written, to show a reader: "1,234.50". */
export const sampleAmount = (language: string): string => formatDecimal("1234.50", language);
