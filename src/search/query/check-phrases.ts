import { ChaparError } from "../../domain/errors.ts";
import type { Vocabulary } from "../expand/vocabulary.ts";
import type { PhraseWord } from "../ranking/phrase.ts";
import type { Plan } from "./plan.ts";

/** Stories of which places are compared, in all phrases together: as many take about a tenth of a second. */
const MOST_STORIES = 300_000;

/** A phrase is looked for where its rarest word stands. */
const storiesRead = (words: readonly PhraseWord[], vocabulary: Vocabulary): number =>
  Math.min(...words.map(({ terms }) => terms.reduce((sum, term) => sum + vocabulary.frequency(term), 0)));

/** Throws "invalid" for a search whose phrases would keep all others waiting. One phrase is always looked for. */
export const checkPhrases = ({ clauses }: Plan, vocabulary: Vocabulary): void => {
  const phrases = clauses.flatMap(({ items }) => items.flatMap((item) => (item.kind === "phrase" ? [item.words] : [])));
  const stories = phrases.reduce((sum, words) => sum + storiesRead(words, vocabulary), 0);
  if (phrases.length <= 1 || stories <= MOST_STORIES) return;
  throw new ChaparError("invalid", "The search asks for too many phrases of common words at once.", {
    field: "q",
    remedy: "Leave some of them out.",
  });
};
