import type { Widen } from "../expand/expand.ts";
import type { Variant } from "../expand/variant.ts";
import { wordVariants } from "../expand/word-variants.ts";
import type { TermTable } from "../memory/term-table.ts";

const MOST = 2_000;

const known = new WeakMap<TermTable, { size: number; variants: Map<string, Variant[]> }>();

/** Widens words, and remembers what they became for as long as no word comes to the vocabulary: the same are asked again. */
export const rememberingWords =
  (terms: TermTable): Widen =>
  (word, language, slips) => {
    let memory = known.get(terms);
    if (!memory || memory.size !== terms.size || memory.variants.size >= MOST) {
      memory = { size: terms.size, variants: new Map() };
      known.set(terms, memory);
    }
    const key = `${language} ${slips} ${word}`;
    const before = memory.variants.get(key);
    if (before) return before;
    const made = wordVariants(word, language, terms, slips);
    memory.variants.set(key, made);
    return made;
  };
