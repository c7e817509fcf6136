import type { Names } from "../../../domain/reference.ts";
import { COUNTRY_WORDS } from "./data/country-words.ts";

const LANGUAGES = ["en", "ru", "kk", "ky", "uz", "tg", "tk", "tr", "de", "fr"];
/** Codes that CLDR names and that are no countries, or territories whose names are common words. */
const NO_COUNTRIES = new Set([
  "EU",
  "EZ",
  "UN",
  "QO",
  "ZZ",
  "AC",
  "CP",
  "DG",
  "EA",
  "IC",
  "TA",
  "XA",
  "XB",
  "AQ",
  "HM",
  "BV",
]);

/** The words of a name or slug as they are spelt, in lower case and without apostrophes. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’‘ʻʼ`]/gu, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");

/** Without marks, words joined by hyphens: how names, slugs and synonyms of countries are compared. */
export const compared = (text: string): string => wordsOf(text).join("-").normalize("NFKD").replace(/\p{M}/gu, "");

const allCodes = (): string[] => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(
      (code) =>
        !NO_COUNTRIES.has(code) &&
        english.of(code) !== undefined &&
        Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
    );
};

let words: Map<string, string> | null = null;

/** Every known name of a country, compared, with its code. Made once, for it asks CLDR for some 2,500 names. */
export const countryWords = (): ReadonlyMap<string, string> => {
  if (words) return words;
  words = new Map();
  const codes = allCodes();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of codes) {
      const name = display.of(code);
      if (name !== undefined && !words.has(compared(name))) words.set(compared(name), code);
    }
  }
  for (const [code, names] of Object.entries(COUNTRY_WORDS)) for (const name of names) words.set(compared(name), code);
  return words;
};

/** "kazakhstan" for KZ: the English name in plain letters. */
export const countrySlug = (code: string): string => {
  const usual = COUNTRY_WORDS[code]?.[0];
  const name = new Intl.DisplayNames(["en"], { type: "region" }).of(code) ?? code;
  return (usual !== undefined && compared(name).startsWith(usual) ? usual : compared(name)) || code.toLowerCase();
};

export const countryNames = (code: string, languages: readonly string[]): Names =>
  Object.fromEntries(
    languages.map((language) => [
      language,
      new Intl.DisplayNames([language, "en"], { type: "region" }).of(code) ?? code,
    ]),
  );
