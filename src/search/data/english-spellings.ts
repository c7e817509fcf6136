/**
 * How British and American English spell the same word; each rule is read both ways. What a rule makes that no story
 * prints is left out, so that a rule may be wider than the words it is meant for.
 */
const PAIRS: readonly (readonly [british: RegExp, written: string, american: RegExp, respelt: string])[] = [
  [/(?<=[a-z]{2})our(?!$|s$)|(?<=[a-z]{2})our(?=s?$)/, "or", /(?<=[a-z]{2})or(?!e)/, "our"],
  [/(?<=[a-z]{2})is(?=e|ing|ation)/, "iz", /(?<=[a-z]{2})iz(?=e|ing|ation)/, "is"],
  [/ys(?=e|ing)/, "yz", /yz(?=e|ing)/, "ys"],
  [/(?<=[bt])re(?=s?$)/, "er", /(?<=[bt])er(?=s?$)/, "re"],
  [/(?<=[a-z]en)ce(?=s?$)/, "se", /(?<=[a-z]en)se(?=s?$)/, "ce"],
  [/(?<=[a-z]{2}[aeiou])ll(?=ed|ing|er|ist)/, "l", /(?<=[a-z]{2}[aeiou])l(?=ed|ing|er|ist)/, "ll"],
  [/(?<=[a-z]og)ue(?=s?$)/, "", /(?<=[a-z]{2}og)(?=s?$)/, "ue"],
  [/(?<=gram)me(?=s?$)/, "", /(?<=gram)(?=s?$)/, "me"],
  [/^aluminium/, "aluminum", /^aluminum/, "aluminium"],
  [/^plough/, "plow", /^plow/, "plough"],
  [/^grey/, "gray", /^gray/, "grey"],
  [/^sulph/, "sulf", /^sulf/, "sulph"],
];

/** The other English spellings of a lower-cased word, if it has the look of one that has two. */
export const otherSpellings = (word: string): string[] =>
  PAIRS.flatMap(([british, written, american, respelt]) => [
    word.replace(british, written),
    word.replace(american, respelt),
  ]).filter((other) => other !== word);
