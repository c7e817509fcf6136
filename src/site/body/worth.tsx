import { type FrozenSum, type Sum, sumKey } from "../../domain/sum.ts";
import { formatDay } from "../formats.ts";
import { messagesFor, say } from "../messages/messages.ts";
import { formatSum } from "../sums.ts";

/** The currency that readers see sums in unless they choose another. */
export const DEFAULT_CURRENCY = "USD";
/** What readers choose who want sums as they stand. */
export const NO_CURRENCY = "none";

const MESSAGES = {
  published: "sumAbout",
  inverse: "sumAbout",
  cross: "sumAboutCross",
  peg: "sumAboutPeg",
} as const;

const sentence = (worth: FrozenSum, language: string): string => {
  const messages = messagesFor(language);
  const sum = formatSum(worth.result, worth.target, language);
  const text = say(messages, MESSAGES[worth.method], { sum, day: formatDay(worth.rateDay, language) });
  if (worth.rateDay === worth.basis || worth.method === "peg") return text;
  return `${text}, ${say(messages, "sumLastBefore", { day: formatDay(worth.basis, language) })}`;
};

/**
 * What stands after the sums of a story: the worth in the reader's currency, once for each sum. `language` is the
 * story's: the words stand in its sentences.
 */
export const worthIn = (sums: readonly FrozenSum[], currency: string, language: string) => {
  const worths = new Map(sums.map((sum) => [sumKey(sum, sum.target), sum]));
  return (sum: Sum) => {
    const key = sumKey(sum, currency);
    const worth = worths.get(key);
    if (worth === undefined) return null;
    worths.delete(key);
    return <span class="worth"> ({sentence(worth, language)})</span>;
  };
};
