import type { Concept } from "../expand/expand.ts";
import type { TermTable } from "../memory/term-table.ts";

const MOST = 200;

const known = new WeakMap<TermTable, { size: number; concepts: Map<string, Concept[]> }>();

/** What a text was widened to, for as long as no word comes to the vocabulary: the same is asked again and again. */
export const remembered = (terms: TermTable, key: string, widen: () => Concept[]): Concept[] => {
  let memory = known.get(terms);
  if (!memory || memory.size !== terms.size || memory.concepts.size >= MOST) {
    memory = { size: terms.size, concepts: new Map() };
    known.set(terms, memory);
  }
  const before = memory.concepts.get(key);
  if (before) return before;
  const made = widen();
  memory.concepts.set(key, made);
  return made;
};
