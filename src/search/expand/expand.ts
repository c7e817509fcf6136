import { shippedAliases } from "../data/shipped-aliases.ts";
import { isStopWord } from "../data/stop-words.ts";
import { primaryLanguage } from "../text/primary-language.ts";
import type { Token } from "../text/tokens.ts";
import { countryOf } from "./countries.ts";
import { joinedVariants } from "./joined-words.ts";
import { nameVariants } from "./name-variants.ts";
import { strongest, type Variant } from "./variant.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { wordVariants } from "./word-variants.ts";

/**
 * One thing asked for. `variants` fall in weight and are bounded in number. Where the thing is named by several words
 * ("Nur-Sultan"), `variants` are of the whole and `parts` of each word: a story scores by the whole, counted once a
 * part, or by its parts, whichever is more. `start` and `end` are offsets in the query.
 */
export type Concept = { start: number; end: number; variants: readonly Variant[]; parts: readonly Concept[] };

const ALIAS = 0.8;
/** Of a name that but sounds like the one asked for. */
const ALIAS_HEARD = 0.77;
/** Of a country of which the word says that something is: Kazakh wheat grows in Kazakhstan. */
const OF_COUNTRY = 0.7;
const MOST_VARIANTS = 32;
/** Words that the vocabulary is walked through for; a query of more unknown words is noise. */
const MOST_UNKNOWN = 6;

/** A word of the query as it was typed, and what stands over it and its neighbours: a joined form or a sum. */
type Word = Token & { over: { word: string; span: number }[] };

const spanOf = (whole: Token, tokens: readonly Token[]): number =>
  new Set(tokens.filter(({ start, end }) => whole.start <= start && end <= whole.end).map(({ position }) => position))
    .size;

const wordsOf = (tokens: readonly Token[]): Word[] => {
  const words: Word[] = [];
  for (const token of tokens) {
    const last = words.at(-1);
    if (last?.position !== token.position) words.push({ ...token, over: [] });
    else last.over.push({ word: token.word, span: spanOf(token, tokens) });
  }
  return words;
};

/** Whether a query's words that say nothing are looked for. */
export type StopWords = "kept" | "left out";

/** The variants of a word, as `wordVariants` gives them. */
export type Widen = (word: string, language: string, slips: boolean) => Variant[];

class Query {
  private readonly words: readonly Word[];
  private readonly language: string;
  private readonly vocabulary: Vocabulary;
  private readonly aliases = shippedAliases();
  private readonly widen: Widen;
  private readonly stopWords: StopWords;
  private unknown = 0;

  constructor(words: readonly Word[], language: string, vocabulary: Vocabulary, stopWords: StopWords, widen: Widen) {
    this.words = words;
    this.language = language;
    this.vocabulary = vocabulary;
    this.widen = widen;
    this.stopWords = stopWords;
  }

  concepts(): Concept[] {
    const concepts: Concept[] = [];
    for (let at = 0; at < this.words.length; ) {
      const several = this.several(at);
      concepts.push(...(several ? [several.concept] : this.single(at)));
      at += several?.span ?? 1;
    }
    return concepts;
  }

  /** None of a word that is left out. */
  private single(at: number): Concept[] {
    const { word = "", start = 0, end = 0 } = this.words[at] ?? {};
    if (this.stopWords === "left out" && isStopWord(word, this.language)) return [];
    const meant = [...this.variantsOf(word), ...this.aliasesOf(at, 1), ...this.countryIn(word)];
    return [{ start, end, variants: strongest(meant, MOST_VARIANTS), parts: [] }];
  }

  private variantsOf(word: string): Variant[] {
    const variants = this.widen(word, this.language, this.unknown < MOST_UNKNOWN);
    if (!variants.some(({ kind }) => kind === "exact" || kind === "form")) this.unknown += 1;
    return variants;
  }

  private isKnown(word: string): boolean {
    return this.vocabulary.word(word).length > 0;
  }

  private aliasesOf(at: number, span: number): Variant[] {
    const words = this.words.slice(at, at + span).map(({ word }) => word);
    const match = this.aliases.match(words, !this.isKnown(words.at(-1) ?? ""));
    if (!match) return [];
    const weight = match.heard ? ALIAS_HEARD : ALIAS;
    return match.names.flatMap((name) => nameVariants(name, weight, "alias", this.vocabulary));
  }

  /** By names of one word: to look for others where they stand side by side takes long. */
  private countryIn(word: string): Variant[] {
    const country = countryOf(word);
    if (country === null) return [];
    const others = this.aliases.match([country], false)?.names ?? [];
    return [[country], ...others.filter((name) => name.length === 1)].flatMap((name) =>
      nameVariants(name, OF_COUNTRY, "alias", this.vocabulary),
    );
  }

  /** The longest run of words from `at` that means one thing; null when the word stands alone. */
  private several(at: number): { span: number; concept: Concept } | null {
    for (let span = Math.min(4, this.words.length - at); span > 1; span -= 1) {
      const variants = strongest(this.wholes(at, span), MOST_VARIANTS);
      if (variants.length === 0) continue;
      const parts = Array.from({ length: span }, (_, n) => this.single(at + n)).flat();
      const [start, end] = [this.words[at]?.start ?? 0, this.words[at + span - 1]?.end ?? 0];
      return { span, concept: { start, end, variants, parts } };
    }
    return null;
  }

  private wholes(at: number, span: number): Variant[] {
    const over = this.words[at]?.over.filter((whole) => whole.span === span) ?? [];
    const joined = over.flatMap(({ word }) => this.variantsOf(word));
    const words = this.words.slice(at, at + span).map(({ word }) => word);
    const pair = span === 2 && over.length === 0 && !words.some((word) => isStopWord(word, this.language)) ? words : [];
    return [...joined, ...this.aliasesOf(at, span), ...joinedVariants(pair, this.vocabulary)];
  }
}

/**
 * What the words of a query may mean, in order. `tokens` are those of `tokensOf`; `language` "" when unknown; `widen` gives
 * the variants of a word where they are known already.
 */
export const expandQuery = (
  tokens: readonly Token[],
  language: string,
  vocabulary: Vocabulary,
  stopWords: StopWords,
  widen: Widen = (word, of, slips) => wordVariants(word, of, vocabulary, slips),
): Concept[] => new Query(wordsOf(tokens), primaryLanguage(language), vocabulary, stopWords, widen).concepts();
