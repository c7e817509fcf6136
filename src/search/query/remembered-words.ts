import type { Widen } from "../expand/expand.ts";
import type { Variant } from "../expand/variant.ts";
import { wordVariants } from "../expand/word-variants.ts";
import type { TermTable } from "../memory/term-table.ts";

const MOST = 2_000;

const known = new WeakMap<TermTable, { learnt: number; variants: Map<string, Variant[]> }>();

/** Widens words, and remembers what they became for as long as nothing is learnt of words: the same are asked again. */
export const rememberingWords =
  (terms: TermTable): Widen =>
  (word, language, slips) => {
    let memory = known.get(terms);
    if (!memory || memory.learnt !== terms.learnt || memory.variants.size >= MOST) {
      memory = { learnt: terms.learnt, variants: new Map() };
      known.set(terms, memory);
    }
    const key = `${language} ${slips} ${word}`;
    const before = memory.variants.get(key);
    if (before) return before;
    const made = wordVariants(word, language, terms, slips);
    memory.variants.set(key, made);
    return made;
  };
