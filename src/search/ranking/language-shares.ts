import type { Columns } from "../memory/columns.ts";
import { primaryLanguage } from "../text/primary-language.ts";

/** What a story keeps of its score that is written in a reader's language, but in other letters. */
const OTHER_LETTERS = 0.85;
/** In another language: a reader may not understand it. */
const FOREIGN = 0.5;

/** What part of its score a story keeps for a reader of those languages, by the number of its list of places. */
export const languageShares = (languages: readonly string[], { labels, sets }: Columns): Float32Array => {
  const primary = new Set(languages.map(primaryLanguage));
  const shareOf = (language: string): number => {
    if (languages.includes(language)) return 1;
    return primary.has(primaryLanguage(language)) ? OTHER_LETTERS : FOREIGN;
  };
  const shares = Float32Array.from({ length: labels.size }, (_, label) =>
    labels.kindOf(label) === "language" ? shareOf(labels.nameOf(label)) : 1,
  );
  return sets.place.byFirst(shares);
};
