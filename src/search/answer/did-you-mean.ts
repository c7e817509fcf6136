import { codesOf, editsFrom } from "../expand/edits.ts";
import type { Concept } from "../expand/expand.ts";
import type { Vocabulary } from "../expand/vocabulary.ts";
import type { Plan } from "../query/plan.ts";

/** A word that more stories hold needs no help. */
const LITTLE = 3;
/** So many times more stories hold the word that may be meant. */
const CLEARLY_MORE = 3;

/** A slip of the finger changes so many letters, of a short word and of another; what lies farther is another word. */
const FEW_LETTERS = { short: 1, long: 2 };
const SHORT = 5;

const isSlip = (typed: string): ((word: string) => boolean) => {
  const plain = typed.toLowerCase();
  const edits = editsFrom(plain);
  const most = plain.length < SHORT ? FEW_LETTERS.short : FEW_LETTERS.long;
  return (word) => edits(codesOf(word), 0, word.length, most) <= most;
};

/** As it was typed: with a capital, where that had one. */
const writtenLike = (typed: string, word: string): string => {
  const [first = ""] = word;
  return /^\p{Lu}/u.test(typed) ? first.toUpperCase() + word.slice(first.length) : word;
};

type Better = { start: number; end: number; word: string };

const betterFor = (
  { start, end, variants }: Concept,
  typed: string,
  vocabulary: Vocabulary,
  storiesWith: (term: number) => number,
): Better[] => {
  const single = variants.flatMap(({ kind, terms: [term = 0, ...more], weight }) =>
    more.length === 0 ? [{ term, weight, similar: kind === "similar" }] : [],
  );
  // Most words are known, or nothing is a slip away from them: then nothing is counted.
  const slip = isSlip(typed);
  const slips = single.filter(({ term, similar }) => similar && slip(vocabulary.wordOf(term)));
  if (slips.length === 0) return [];
  const known = single.reduce((sum, { term, similar }) => sum + (similar ? 0 : storiesWith(term)), 0);
  if (known > LITTLE) return [];
  const [best] = slips
    .map((each) => ({ ...each, stories: storiesWith(each.term) }))
    .sort((a, b) => b.weight - a.weight || b.stories - a.stories);
  if (!best || best.stories === 0 || best.stories < CLEARLY_MORE * known) return [];
  return [{ start, end, word: writtenLike(typed, vocabulary.wordOf(best.term)) }];
};

/**
 * The query with the words that the archive knows in place of those it hardly does; null when there is nothing to say.
 * `storiesWith` counts the stories that hold a term.
 */
export const didYouMean = (
  text: string,
  plan: Plan,
  vocabulary: Vocabulary,
  storiesWith: (term: number) => number,
): string | null => {
  const concepts = plan.clauses
    .filter(({ excluded }) => !excluded)
    .flatMap(({ items }) => items.flatMap((item) => (item.kind === "concept" ? [item.concept] : [])));
  const better = concepts
    .flatMap((concept) => betterFor(concept, text.slice(concept.start, concept.end), vocabulary, storiesWith))
    .sort((a, b) => b.start - a.start);
  if (better.length === 0) return null;
  return better.reduce((query, { start, end, word }) => query.slice(0, start) + word + query.slice(end), text);
};
