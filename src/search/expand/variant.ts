import type { MatchKind } from "../../domain/search.ts";

/** What a word of the query may stand as in a story: one term, or a phrase of several that stand in this order. */
export type Variant = { terms: readonly number[]; weight: number; kind: MatchKind };

/** The heaviest of each, in order of weight, at most `most`. */
export const strongest = (variants: Iterable<Variant>, most: number): Variant[] => {
  const best = new Map<string, Variant>();
  for (const variant of variants) {
    const key = variant.terms.join(" ");
    const known = best.get(key);
    if (!known || known.weight < variant.weight) best.set(key, variant);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, most);
};
