import type { MatchKind } from "../../domain/search.ts";
import { keysOf } from "../text/keys.ts";
import type { Token } from "../text/tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a word of the query may stand as in a story: one term, or a phrase of several that stand in this order. */
export type Variant = { terms: readonly number[]; weight: number; kind: MatchKind };

/**
 * One thing asked for. `variants` fall in weight and are bounded in number. Where the thing is named by several words
 * ("Nur-Sultan"), `variants` are of the whole and `parts` of each word: a story scores by the whole, counted once a
 * part, or by its parts, whichever is more. `start` and `end` are offsets in the query.
 */
export type Concept = { start: number; end: number; variants: readonly Variant[]; parts: readonly Concept[] };

const FORM = 0.9;
const SPELLING = 0.6;
const SIMILAR = 0.3;

const variantsOf = (word: string, language: string, vocabulary: Vocabulary): Variant[] => {
  const keys = keysOf(word, language);
  const found = new Map<number, Variant>();
  const take = (terms: readonly number[], weight: number, kind: MatchKind) => {
    for (const term of terms) if (!found.has(term)) found.set(term, { terms: [term], weight, kind });
  };
  take(vocabulary.word(word), 1, "exact");
  take(vocabulary.fold(keys.fold), FORM, "form");
  take(vocabulary.stem(keys.stem), FORM, "form");
  if (keys.skeleton.length > 2) take(vocabulary.skeleton(keys.skeleton), SPELLING, "spelling");
  if (keys.consonants.length > 3 && found.size === 0)
    take(vocabulary.consonants(keys.consonants), SPELLING, "spelling");
  if (found.size === 0 && keys.skeleton.length > 3) {
    take(vocabulary.near(keys.skeleton, keys.skeleton.length > 6 ? 2 : 1), SIMILAR, "similar");
  }
  return [...found.values()];
};

/** What the words of a query may mean, in order. `tokens` are those of `tokensOf`; `language` "" when unknown. */
export const expandQuery = (tokens: readonly Token[], language: string, vocabulary: Vocabulary): Concept[] =>
  tokens.map(({ word, start, end }) => ({ start, end, variants: variantsOf(word, language, vocabulary), parts: [] }));
