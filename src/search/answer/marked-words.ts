import type { MatchedWord, MatchKind, TextPart } from "../../domain/search.ts";
import { type Token, tokensOf } from "../text/tokens.ts";

const KINDS: readonly MatchKind[] = ["exact", "form", "alias", "spelling", "similar"];

type Where = { headline: boolean; text: boolean };

/** One place of a phrase: what may stand there, and how far behind the first word that is. */
export type PhrasePlace = { words: readonly string[]; offset: number };

/** What is marked wherever it stands, and where any of it does: what holds none is not read. */
class Loose {
  readonly words = new Set<string>();
  headline = false;
  text = false;

  add(word: string, { headline, text }: Where): void {
    this.words.add(word);
    this.headline ||= headline;
    this.text ||= text;
  }
}

/** Words that met a query in one story, each with the surest way it did. */
export class MatchedWords {
  private readonly kinds = new Map<string, MatchKind>();
  private readonly loose = new Loose();
  private readonly inPhrases = new Loose();
  /** They are marked where their words stand side by side. */
  readonly phrases: (readonly PhrasePlace[])[] = [];

  add(word: string, kind: MatchKind, where: Where): void {
    this.loose.add(word, where);
    this.note(word, kind);
  }

  addPhrase(places: readonly PhrasePlace[], kind: MatchKind, where: Where): void {
    this.phrases.push(places);
    for (const word of places.flatMap(({ words }) => words)) {
      this.inPhrases.add(word, where);
      this.note(word, kind);
    }
  }

  private note(word: string, kind: MatchKind): void {
    const known = this.kinds.get(word);
    if (known === undefined || KINDS.indexOf(kind) < KINDS.indexOf(known)) this.kinds.set(word, kind);
  }

  get inHeadline(): boolean {
    return this.loose.headline || this.inPhrases.headline;
  }

  get inText(): boolean {
    return this.loose.text || this.inPhrases.text;
  }

  /** Those that are marked wherever they stand. */
  get words(): ReadonlySet<string> {
    return this.loose.words;
  }

  /** All, the surest first. */
  list(): MatchedWord[] {
    const all = [...this.kinds].map(([word, kind]) => ({ word, kind }));
    return all.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  }
}

export type Span = { start: number; end: number };

const INSIDE_WORD = /[\p{L}\p{N}\p{M}]/u;
const NUMBER = /^\p{N}+$/u;

/** Where a word stands next in a text in lower case, from `from` on, with no letter before or behind it; -1 nowhere. */
const placeOfWord = (lower: string, word: string, from: number): number => {
  for (let at = lower.indexOf(word, from); at >= 0; at = lower.indexOf(word, at + word.length)) {
    const [before = "", behind = ""] = [lower[at - 1], lower[at + word.length]];
    if (!INSIDE_WORD.test(before) && !INSIDE_WORD.test(behind)) return at;
  }
  return -1;
};

/** Whether a text in lower case holds a word. */
export const holdsWord = (lower: string, word: string): boolean => placeOfWord(lower, word, 0) >= 0;

const placesOfWord = (lower: string, word: string): number[] => {
  const places: number[] = [];
  for (let at = placeOfWord(lower, word, 0); at >= 0; at = placeOfWord(lower, word, at + word.length)) places.push(at);
  return places;
};

const joined = (spans: Span[]): Span[] => {
  const result: Span[] = [];
  for (const { start, end } of spans) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
};

/** The words as they stand letter by letter: most do, and to read a text word by word takes long. */
const plainSpans = (text: string, words: ReadonlySet<string>): Span[] => {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const spans = [...words].flatMap((word) =>
    placesOfWord(lower, word).map((start) => ({ start, end: start + word.length })),
  );
  return joined(spans.sort(byPlace));
};

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Where the words of a phrase stand side by side, from the first one to the last. */
const phraseSpans = (tokens: readonly Token[], places: readonly PhrasePlace[]): Span[] => {
  const at = Map.groupBy(tokens, ({ position }) => position);
  return tokens.flatMap(({ position, start }) => {
    const found = places.map(({ words, offset }) =>
      at.get(position + offset)?.find(({ word }) => words.includes(word)),
    );
    const last = found.at(-1);
    const isWhole = found[0]?.start === start && found.every((token) => token !== undefined);
    return isWhole && last ? [{ start, end: last.end }] : [];
  });
};

/** Where the words stand in a text, as printed there; spans rise and do not overlap. */
export const spansOf = (text: string, language: string, { words, phrases }: MatchedWords): Span[] => {
  if (phrases.length === 0) {
    // A number may be part of another as printed: 5 in 5,000.
    const plain = [...words].some((word) => NUMBER.test(word)) ? [] : plainSpans(text, words);
    if (plain.length > 0) return plain;
  }
  const tokens = tokensOf(text, language);
  const spans = [
    ...tokens.filter(({ word }) => words.has(word)),
    ...phrases.flatMap((places) => phraseSpans(tokens, places)),
  ];
  return joined(spans.sort(byPlace));
};

/** The text in parts, those that are hits marked. */
export const partsOf = (text: string, spans: readonly Span[]): TextPart[] => {
  const parts: TextPart[] = [];
  const push = (from: number, to: number, hit: boolean): void => {
    if (to > from) parts.push({ text: text.slice(from, to), hit });
  };
  let at = 0;
  for (const { start, end } of spans) {
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, text.length, false);
  return parts;
};
