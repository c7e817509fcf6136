import { inOneScript } from "./look-alikes.ts";

/** Longer runs of letters are no words; what stands beyond is not read. */
const LONGEST_RUN = 256;
const LONGEST_WORD = 64;

/** Letters that have one form only. */
const PLAIN = /^(?:[a-z0-9]*|[\u0400-\u0482\u048A-\u0512]*)$/i;
const APOSTROPHES = /['’‘‛`´ʹʻʼʽʾʿˈꞌ′＇՚]/gu;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
/** Forms of print: full-width, Arabic presentation forms, ligatures. */
const COMPATIBLE = /[ﬀ-ﬗﭐ-﷿ﹰ-ﻼ！-￮]/u;
const ARABIC = /\p{Script=Arabic}/u;
/** Vowel signs and recitation marks of Arabic script. */
const HARAKAT = /[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06ED]/gu;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

const cut = (word: string, length: number): string => {
  if (word.length <= length) return word;
  const last = word.charCodeAt(length - 1);
  return word.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
};

const unifiedArabic = (word: string): string =>
  word
    .replace(HARAKAT, "")
    .replace(/[يىې]/gu, "ی")
    .replace(/[كڪ]/gu, "ک")
    .replace(/[ةۀھہ]/gu, "ه")
    .replace(/[أإٱ]/gu, "ا");

/** Decimal digits of every script stand in runs of ten that begin at a multiple of ten, less six in Arabic script. */
const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
};

const lowered = (text: string, language: string): string => {
  const dotted = language === "tr" || language === "az";
  const lower = dotted ? text.toLocaleLowerCase(language) : text.toLowerCase();
  return lower.includes("\u0307") ? lower.replaceAll("i\u0307", "i") : lower;
};

/**
 * The word as it is kept: lower case, NFC, one apostrophe, nothing invisible, one script, European digits, at most 64
 * units. `language` is the primary subtag. "" when nothing is left.
 */
export const printedWord = (run: string, language: string): string => {
  const text = cut(run, LONGEST_RUN);
  if (PLAIN.test(text)) return cut(lowered(text, language), LONGEST_WORD);
  const visible = text.replace(INVISIBLE, "").replace(APOSTROPHES, "'");
  const composed = visible.normalize(COMPATIBLE.test(visible) ? "NFKC" : "NFC");
  let word = lowered(composed, language).normalize("NFC");
  if (ARABIC.test(word)) word = unifiedArabic(word);
  if (OTHER_DIGIT.test(word)) word = word.replace(OTHER_DIGIT, asciiDigit);
  return cut(inOneScript(word), LONGEST_WORD);
};
