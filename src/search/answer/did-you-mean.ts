import type { Concept } from "../expand/expand.ts";
import type { Vocabulary } from "../expand/vocabulary.ts";
import type { Plan } from "../query/plan.ts";

/** A word that more stories hold needs no help. */
const LITTLE = 3;
/** So many times more stories hold the word that may be meant. */
const CLEARLY_MORE = 3;

type Better = { start: number; end: number; word: string };

const betterFor = (
  { start, end, variants }: Concept,
  vocabulary: Vocabulary,
  storiesWith: (term: number) => number,
): Better[] => {
  const storiesOf = (similar: boolean) =>
    variants
      .filter(({ kind, terms }) => (kind === "similar") === similar && terms.length === 1)
      .map(({ terms: [term = 0], weight }) => ({ term, weight, stories: storiesWith(term) }));
  const known = storiesOf(false).reduce((sum, { stories }) => sum + stories, 0);
  const [best] = storiesOf(true).sort((a, b) => b.weight - a.weight || b.stories - a.stories);
  if (!best || best.stories === 0 || known > LITTLE || best.stories < CLEARLY_MORE * known) return [];
  return [{ start, end, word: vocabulary.wordOf(best.term) }];
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
    .flatMap((concept) => betterFor(concept, vocabulary, storiesWith))
    .sort((a, b) => b.start - a.start);
  if (better.length === 0) return null;
  return better.reduce((query, { start, end, word }) => query.slice(0, start) + word + query.slice(end), text);
};
