/** The marks that people part an ending by. */
const APOSTROPHES = new Set(Array.from("'’‘`´ʼ＇", (mark) => mark.charCodeAt(0)));
/** Case endings that Turkish parts from a name by an apostrophe: Ankara'nın, Türkiye'de. */
const TURKISH_NAME = /^\p{Lu}[^'’‘`´ʼ＇]+$/u;
const TURKISH_ENDING =
  /^(?:[dt][ae]n?(?:ki\p{L}*)?|n?[ıiuü]n|y?[ıiuüae]|n[aeıiuü]|n[dt]\p{L}*|y?l[aeıiuü]\p{L}*|s[ıiuü]\p{L}*)$/u;
const LONGEST = 256;

const isApostrophe = (text: string, at: number): boolean => APOSTROPHES.has(text.charCodeAt(at));

const turkishName = (text: string, start: number, end: number): number => {
  let mark = start;
  while (mark < end && !isApostrophe(text, mark)) mark += 1;
  if (mark === end || !TURKISH_NAME.test(text.slice(start, mark))) return end;
  return TURKISH_ENDING.test(text.slice(mark + 1, end)) ? mark : end;
};

const isS = (text: string, at: number): boolean => text[at] === "s" || text[at] === "S";

/**
 * Where a run of letters ends without what the language writes behind an apostrophe: "Kazakhstan’s" is Kazakhstan.
 * `language` is the primary subtag.
 */
export const endOfWord = (text: string, start: number, end: number, language: string): number => {
  const length = end - start;
  if (length < 3 || length > LONGEST) return end;
  if (language === "tr") return turkishName(text, start, end);
  const possessive = (language === "en" || language === "") && isS(text, end - 1) && isApostrophe(text, end - 2);
  return possessive ? end - 2 : end;
};
