import type { MatchKind } from "../../domain/search.ts";
import type { Concept } from "../expand/expand.ts";
import type { Variant } from "../expand/variant.ts";
import type { Vocabulary } from "../expand/vocabulary.ts";
import { placesOf } from "../index/posting.ts";
import type { Plan } from "../query/plan.ts";
import type { PhraseWord } from "../ranking/phrase.ts";
import { codeIn, type Postings } from "../ranking/postings.ts";
import { MatchedWords } from "./marked-words.ts";

type Met = { term: number; kind: MatchKind };
type MetPhrase = { words: readonly PhraseWord[]; kind: MatchKind };

const asPhrase = ({ terms, kind }: Variant): MetPhrase => ({
  words: terms.map((term, offset) => ({ terms: [term], offset })),
  kind,
});

/** Every term and phrase that could have met, with the way it would. */
const metBy = (plan: Plan): { single: Met[]; phrases: MetPhrase[] } => {
  const [single, phrases]: [Met[], MetPhrase[]] = [[], []];
  const add = ({ variants, parts }: Concept): void => {
    for (const variant of variants) {
      const [term = 0, ...more] = variant.terms;
      if (more.length > 0) phrases.push(asPhrase(variant));
      else single.push({ term, kind: variant.kind });
    }
    parts.forEach(add);
  };
  for (const { items, excluded } of plan.clauses) {
    if (excluded) continue;
    for (const item of items) {
      if (item.kind === "concept") add(item.concept);
      else phrases.push({ words: item.words, kind: "exact" });
    }
  }
  return { single, phrases };
};

/** Tells of a document which of its words met the query. */
export const matchedWordsOf = (
  plan: Plan,
  postings: Postings,
  vocabulary: Vocabulary,
): ((doc: number) => MatchedWords) => {
  const { single, phrases } = metBy(plan);
  return (doc) => {
    const words = new MatchedWords();
    const codeOf = (term: number): number => codeIn(postings.get(term) ?? [], doc);
    for (const { term, kind } of single) {
      const code = codeOf(term);
      if (code >= 0) words.add(vocabulary.wordOf(term), kind, placesOf(code));
    }
    for (const { words: places, kind } of phrases) {
      const held = places.map(({ terms, offset }) => ({ terms: terms.filter((term) => codeOf(term) >= 0), offset }));
      if (held.some(({ terms }) => terms.length === 0)) continue;
      const where = held.map(({ terms }) => terms.map((term) => placesOf(codeOf(term))));
      words.addPhrase(
        held.map(({ terms, offset }) => ({ words: terms.map((term) => vocabulary.wordOf(term)), offset })),
        kind,
        {
          headline: where.every((ofWord) => ofWord.some(({ headline }) => headline)),
          text: where.every((ofWord) => ofWord.some(({ text }) => text)),
        },
      );
    }
    return words;
  };
};
