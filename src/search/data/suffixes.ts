/** Endings of case, then of number; the longest first. Possessives stay: they cannot be told from the end of a word. */
export type Endings = { cases: RegExp; plurals: RegExp };

const UZBEK_CASES = "ning|dan|ni|ga|qa|ka|da|нинг|дан|ни|га|қа|ка|да";

/** Of the languages that no stemmer of the library knows. */
export const ENDINGS: Readonly<Record<string, Endings>> = {
  kk: {
    cases: /(?:[ндт][ыі]ң|[ндт][ае]н|[мбп]ен|[ғгқк][ае]|[дт][ае]|[ндт][ыі])$/,
    plurals: /[лдт][ае]р$/,
  },
  ky: {
    cases: /(?:[ндт][ыиуү]н|[дт][аеоө]н|[гк][аеоө]|[дт][аеоө]|[ндт][ыиуү])$/,
    plurals: /[лдт][аеоө]р$/,
  },
  uz: { cases: new RegExp(`(?:${UZBEK_CASES})$`), plurals: /(?:lar|лар)$/ },
  tk: { cases: /(?:n[yiuü]ň|d[ae]n|d[ae]|n[yiuü])$/, plurals: /l[ae]r$/ },
  az: { cases: /(?:n[ıiuü]n|d[aə]n|d[aə]|n[ıiuü])$/, plurals: /l[aə]r$/ },
  tg: { cases: /(?<=ҳо)(?:яшон|и|ро)$|ро$/, plurals: /ҳо$/ },
};
