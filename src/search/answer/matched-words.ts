import type { MatchKind } from "../../domain/search.ts";
import type { Concept } from "../expand/expand.ts";
import type { Vocabulary } from "../expand/vocabulary.ts";
import { placesOf } from "../index/posting.ts";
import type { Plan } from "../query/plan.ts";
import { codeIn, type Postings } from "../ranking/postings.ts";
import { MatchedWords } from "./marked-words.ts";

type Met = { term: number; kind: MatchKind };

/** Every term that could have met, with the way it would. */
const termsOf = (plan: Plan): Met[] => {
  const met: Met[] = [];
  const add = ({ variants, parts }: Concept): void => {
    for (const { terms, kind } of variants) for (const term of terms) met.push({ term, kind });
    parts.forEach(add);
  };
  for (const { items, excluded } of plan.clauses) {
    if (excluded) continue;
    for (const item of items) {
      if (item.kind === "concept") add(item.concept);
      else for (const term of item.words.flatMap(({ terms }) => terms)) met.push({ term, kind: "exact" });
    }
  }
  return met;
};

/** Tells of a document which of its words met the query. */
export const matchedWordsOf = (
  plan: Plan,
  postings: Postings,
  vocabulary: Vocabulary,
): ((doc: number) => MatchedWords) => {
  const met = termsOf(plan);
  return (doc) => {
    const words = new MatchedWords();
    for (const { term, kind } of met) {
      const code = codeIn(postings.get(term) ?? [], doc);
      if (code >= 0) words.add(vocabulary.wordOf(term), kind, placesOf(code));
    }
    return words;
  };
};
