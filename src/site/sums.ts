import type { Decimal } from "../domain/rate.ts";
import { currencyName, formatRounded } from "./formats.ts";
import { CURRENCY_PLURALS } from "./messages/data/currencies.ts";

/** From here on a sum is written in words of its size: "81.7 billion", not "81,700,000,000". */
const LARGE = 1_000_000;
/** English writes these before the figure. */
const ENGLISH_SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€" };

/** What a language calls so many units; after a word of size ("billion") as after five. */
const unitsOf = (currency: string, language: string, counted: number): string => {
  const forms = CURRENCY_PLURALS[language]?.[currency];
  return forms?.[new Intl.PluralRules(language).select(counted)] ?? forms?.other ?? currencyName(currency, language);
};

/**
 * A sum rounded to three digits, as a newspaper writes it: "81.7 billion tenge", "$98,800". `amount` is exact decimal
 * text; the figure that is rounded for show is used for nothing else.
 */
export const formatSum = (amount: Decimal, currency: string, language: string): string => {
  const large = Number.parseInt(amount, 10) >= LARGE;
  const figure = formatRounded(amount, language, large);
  const sign = language === "en" ? ENGLISH_SIGNS[currency] : undefined;
  if (sign !== undefined) return `${sign}${figure}`;
  return `${figure} ${unitsOf(currency, language, large ? 5 : Number.parseInt(amount, 10))}`;
};
