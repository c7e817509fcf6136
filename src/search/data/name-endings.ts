/**
 * What the languages of the region put behind a name, by script: a reader's query does not say its language. Endings that
 * are vowels alone are not here: the consonant key passes over them.
 */
type NameEndings = { cases: RegExp; before: RegExp };

const endings = (cases: string, before: string): NameEndings => ({
  cases: new RegExp(`(?:${cases})$`),
  before: new RegExp(`(?:${before})+$`),
});

/** `before` stands for number and derivation (of Almaty, Almatian), which the ending of case follows. */
export const NAME_ENDINGS: readonly (NameEndings & { script: RegExp })[] = [
  {
    script: /^\p{Script=Cyrillic}/u,
    ...endings(
      "нинг|[ндт][ыиіуү][нң]|[ндт][аеоө]н|[мбп]ен|[ғгқк][аеоө]|[дт][аеоө]|[ндт][ыиіуү]|ро|ҳо|ами|ах|[еоы]м|[ео]й|ого|ому",
      "[лдт][аеоө]р|[лдт][ыиіуү][кқ]|ҳо",
    ),
  },
  {
    script: /^\p{Script=Latin}/u,
    ...endings(
      "ning|[ndt][ıiuüy][nñň]|[ndt][aeə]n|[mbp]en|[ğgqk][aeə]|[dt][aeə]|[ndt][ıiuüy]|[ıiuüy][nň]",
      "[ldt][aeə]r|[ldt][ıiuüy][kq]",
    ),
  },
  { script: /^\p{Script=Georgian}/u, ...endings("ში|დან|თან|ზე|ის|მა|ით|ად|ს", "ებ") },
  { script: /^\p{Script=Armenian}/u, ...endings("ում|ից|ով|ին|ը|ն", "ներ|եր") },
];
