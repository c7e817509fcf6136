import { foldOf } from "../text/fold.ts";
import { nameVariants, termsOf } from "./name-variants.ts";
import { splitVariants } from "./split-words.ts";
import type { Variant } from "./variant.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { soundingVariants } from "./word-variants.ts";

const SHORTEST = 5;
const LONGEST = 24;
const WEIGHT = 0.8;

/**
 * Two words of the query that stories write as one: Kassym Jomart for Kassymjomart. Where the archive does not know them
 * both, one that only sounds so will do; the space may also be a slip away from where it belongs.
 */
export const joinedVariants = (words: readonly string[], vocabulary: Vocabulary): Variant[] => {
  const joined = words.join("");
  if (joined.length < SHORTEST || foldOf(joined, "").length > LONGEST) return [];
  const whole = nameVariants([joined], WEIGHT, "spelling", vocabulary);
  if (whole.length > 0 || words.every((word) => termsOf(word, vocabulary).length > 0)) return whole;
  return [...soundingVariants(joined, vocabulary), ...splitVariants(joined, vocabulary)];
};
