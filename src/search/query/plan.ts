import { isStopWord } from "../data/stop-words.ts";
import { type Concept, expandQuery, type StopWords } from "../expand/expand.ts";
import type { Vocabulary } from "../expand/vocabulary.ts";
import type { TermTable } from "../memory/term-table.ts";
import type { PhraseWord } from "../ranking/phrase.ts";
import { keysOf } from "../text/keys.ts";
import { primaryLanguage } from "../text/primary-language.ts";
import { type Token, tokensOf } from "../text/tokens.ts";
import type { Asked, Clause, Query } from "./read-query.ts";
import { rememberingWords } from "./remembered-words.ts";

/** What may be met: a concept in any spelling, or a phrase as it is printed. Offsets are in the query. */
export type Item = { kind: "concept"; concept: Concept } | { kind: "phrase"; words: PhraseWord[] };

/** `times` is how often it is asked: what a long question says again is what it is about. */
export type PlannedClause = { items: Item[]; times: number; required: boolean; excluded: boolean };

export type Plan = {
  clauses: PlannedClause[];
  /** Something was asked, in which there is no word: nothing meets it, where all meet a query that asks nothing. */
  wordless: boolean;
  /** Terms to read, and those of them whose places are needed. */
  terms: Set<number>;
  placed: Set<number>;
};

/** Words beyond this say nothing new, and each costs. */
const MOST_WORDS = 32;

const moved = ({ start, end, variants, parts }: Concept, by: number): Concept => ({
  start: start + by,
  end: end + by,
  variants,
  parts: parts.map((part) => moved(part, by)),
});

const unique = (terms: readonly number[]): number[] => [...new Set(terms)];

/** The sum that a token is ("$5 billion", "5 млрд"), which stands over its number and the word behind that. */
const isSum = ({ word, end, position }: Token, before: Token | undefined): boolean =>
  before !== undefined && before.position === position && before.end < end && /^\d+$/.test(word);

/** As printed, but for sums: these are one word, however they are printed. */
const wordsAsPrinted = (tokens: readonly Token[]): Token[] => {
  const sums = tokens.filter((token, at) => isSum(token, tokens[at - 1]));
  const isUnder = ({ start, end }: Token): boolean => sums.some((sum) => sum.start <= start && end <= sum.end);
  const printed = tokens.filter((token, at) => token.position !== tokens[at - 1]?.position && !isUnder(token));
  return [...printed, ...sums].sort((a, b) => a.position - b.position);
};

/** A phrase is met by the words as printed and by the same letters in another alphabet. */
const phraseWords = (tokens: readonly Token[], language: string, vocabulary: Vocabulary): PhraseWord[] => {
  const printed = wordsAsPrinted(tokens);
  const first = printed[0]?.position ?? 0;
  return printed.map(({ word, position }) => {
    const terms = [...vocabulary.word(word), ...vocabulary.fold(keysOf(word, language).fold)];
    return { terms: unique(terms), offset: position - first };
  });
};

/** One word between quotation marks: for it, nobody need look where it stands. */
const wordAsPrinted = ({ terms }: PhraseWord, { text, start }: Asked): Item => {
  const variants = terms.map((term) => ({ terms: [term], weight: 1, kind: "exact" as const }));
  return { kind: "concept", concept: { start, end: start + text.length, variants, parts: [] } };
};

/** Decides what to look for. `language` is "" when unknown. */
export const planQuery = (query: Query, language: string, vocabulary: TermTable): Plan => {
  const primary = primaryLanguage(language);
  const widen = rememberingWords(vocabulary);
  let left = MOST_WORDS;
  const tokensIn = (text: string): Token[] => {
    const tokens = tokensOf(text, language).slice(0, left);
    left -= tokens.length;
    return tokens;
  };
  const conceptsIn = ({ text, start }: Asked, stopWords: StopWords): Concept[] => {
    const concepts = expandQuery(tokensIn(text), language, vocabulary, stopWords, widen);
    return concepts.map((concept) => moved(concept, start));
  };
  const asPrinted = (asked: Asked): Item[] => {
    const words = phraseWords(tokensIn(asked.text), language, vocabulary);
    const [only, ...more] = words;
    if (!only) return [];
    return [more.length === 0 ? wordAsPrinted(only, asked) : { kind: "phrase", words }];
  };
  /** An alternative of several words counts as one thing. */
  const itemsIn = (asked: Asked): Item[] => {
    if (asked.kind === "phrase") return asPrinted(asked);
    const concepts = conceptsIn(asked, "kept");
    const [first, ...more] = concepts;
    if (!first) return [];
    const last = more.at(-1) ?? first;
    const concept = more.length === 0 ? first : { start: first.start, end: last.end, variants: [], parts: concepts };
    return [{ kind: "concept", concept }];
  };

  /** A word of several parts is left out as it is printed, in one word too, and not each of its parts wherever it stands; so is a sum. */
  const excludedIn = (asked: Asked): Item[] => {
    const printed = asPrinted(asked);
    if (asked.kind === "phrase" || printed.length === 0) return printed;
    const concepts = conceptsIn(asked, "kept");
    if (printed.some(({ kind }) => kind === "phrase") || concepts.some(({ parts }) => parts.length > 0)) {
      const [whole] = concepts.length === 1 ? concepts : [];
      return [...printed, ...(whole ? [{ kind: "concept" as const, concept: surely({ ...whole, parts: [] }) }] : [])];
    }
    return concepts.map((concept) => ({ kind: "concept", concept: surely(concept) }));
  };

  /** Clauses of single words that were asked before, by the word. */
  const known = new Map<string, PlannedClause>();
  /** A clause of its own for what is new; a word that is asked again counts with the first of it. */
  const newIn = ({ text, start }: Asked, concept: Concept, required: boolean): PlannedClause[] => {
    const word = text.slice(concept.start - start, concept.end - start).toLowerCase();
    const before = known.get(word);
    if (before) {
      before.times += 1;
      return [];
    }
    const clause: PlannedClause = { items: [{ kind: "concept", concept }], times: 1, required, excluded: false };
    known.set(word, clause);
    return [clause];
  };

  const says = ({ alternatives, excluded }: Clause): boolean =>
    !excluded &&
    alternatives.some(({ text }) => tokensOf(text, language).some(({ word }) => !isStopWord(word, primary)));
  const stopWords = query.clauses.some(says) ? "left out" : "kept";
  const clauses: PlannedClause[] = query.clauses.flatMap(({ alternatives, required, excluded }) => {
    const [only, ...others] = alternatives;
    if (only && others.length === 0 && only.kind === "words" && !excluded) {
      return conceptsIn(only, stopWords).flatMap((concept) => newIn(only, concept, required));
    }
    const items = alternatives.flatMap(excluded ? excludedIn : itemsIn);
    return items.length === 0 ? [] : [{ items, times: 1, required, excluded }];
  });
  return { clauses, wordless: clauses.length === 0 && query.words !== "", ...termsOf(clauses) };
};

/** Only words of that meaning for certain are excluded. */
const surely = ({ start, end, variants, parts }: Concept): Concept => ({
  start,
  end,
  variants: variants.filter(({ kind }) => kind === "exact" || kind === "form"),
  parts: parts.map(surely),
});

const termsOf = (clauses: readonly PlannedClause[]): { terms: Set<number>; placed: Set<number> } => {
  const [terms, placed] = [new Set<number>(), new Set<number>()];
  const addConcept = ({ variants, parts }: Concept): void => {
    for (const variant of variants) {
      for (const term of variant.terms) {
        terms.add(term);
        if (variant.terms.length > 1) placed.add(term);
      }
    }
    parts.forEach(addConcept);
  };
  for (const item of clauses.flatMap(({ items }) => items)) {
    if (item.kind === "concept") addConcept(item.concept);
    else {
      for (const term of item.words.flatMap((word) => word.terms)) {
        terms.add(term);
        placed.add(term);
      }
    }
  }
  return { terms, placed };
};
