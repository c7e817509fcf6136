const POSSESSIVE = /['’‘`´ʼ＇][sS]$/u;
/** Case endings that Turkish parts from a name by an apostrophe: Ankara'nın, Türkiye'de. */
const TURKISH_ENDING =
  /^(\p{Lu}[^'’‘`´ʼ＇]+)['’‘`´ʼ＇](?:[dt][ae]n?(?:ki\p{L}*)?|n?[ıiuü]n|y?[ıiuüae]|n[aeıiuü]|n[dt]\p{L}*|y?l[aeıiuü]\p{L}*|s[ıiuü]\p{L}*)$/u;

/** The run without what the language writes behind an apostrophe: "Kazakhstan’s" is Kazakhstan. */
export const withoutEnclitic = (run: string, language: string): string => {
  if (run.length < 3 || run.length > 256) return run;
  if (language === "tr") return TURKISH_ENDING.exec(run)?.[1] ?? run;
  return language === "en" || language === "" ? run.replace(POSSESSIVE, "") : run;
};
