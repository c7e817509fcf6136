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
  // Every search does this anew: there are many lists, and few languages among many labels.
  const ofLabel = new Float32Array(labels.size);
  const shares = new Float32Array(sets.place.size);
  for (let set = 0; set < shares.length; set += 1) {
    const label = sets.place.firstOf(set);
    const share = ofLabel[label] || shareOf(labels.nameOf(label));
    ofLabel[label] = share;
    shares[set] = share;
  }
  return shares;
};
