/** Languages by their own names, as a reader looks for them in a list. */
export const OWN_NAMES: Readonly<Record<string, string>> = {
  en: "English",
  ru: "Русский",
  kk: "Қазақша",
  ky: "Кыргызча",
  uz: "Oʻzbekcha",
  "uz-Cyrl": "Ўзбекча",
  tg: "Тоҷикӣ",
  tk: "Türkmençe",
  tr: "Türkçe",
};

/** The word before the last of a list, where the Unicode data has only commas. */
export const CONJUNCTIONS: Readonly<Record<string, string>> = { kk: "және", "uz-Cyrl": "ва", tg: "ва" };

/** ISO 15924 scripts that run from right to left. */
export const RIGHT_TO_LEFT_SCRIPTS = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"] as const;

/** Languages written from right to left when their tag names no script. */
export const RIGHT_TO_LEFT_LANGUAGES = "ar fa prs ps ur ug ckb sd ks he yi dv nqo syr".split(" ");
