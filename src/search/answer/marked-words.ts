import type { MatchedWord, MatchKind, TextPart } from "../../domain/search.ts";
import { tokensOf } from "../text/tokens.ts";

const KINDS: readonly MatchKind[] = ["exact", "form", "alias", "spelling", "similar"];

/** Words that met a query in one story, each with the surest way it did. */
export class MatchedWords {
  private readonly kinds = new Map<string, MatchKind>();
  /** Where any of them stands: what holds none is not read. */
  inHeadline = false;
  inText = false;

  add(word: string, kind: MatchKind, where: { headline: boolean; text: boolean }): void {
    this.inHeadline ||= where.headline;
    this.inText ||= where.text;
    const known = this.kinds.get(word);
    if (known === undefined || KINDS.indexOf(kind) < KINDS.indexOf(known)) this.kinds.set(word, kind);
  }

  has(word: string): boolean {
    return this.kinds.has(word);
  }

  get words(): string[] {
    return [...this.kinds.keys()];
  }

  /** The surest first. */
  list(): MatchedWord[] {
    const all = [...this.kinds].map(([word, kind]) => ({ word, kind }));
    return all.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  }
}

export type Span = { start: number; end: number };

const INSIDE_WORD = /[\p{L}\p{N}\p{M}]/u;
const NUMBER = /^\p{N}+$/u;

/** Where a word stands in a text in lower case with no letter before or behind it. */
export const placesOfWord = (lower: string, word: string): number[] => {
  const places: number[] = [];
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
    const [before = "", behind = ""] = [lower[at - 1], lower[at + word.length]];
    if (!INSIDE_WORD.test(before) && !INSIDE_WORD.test(behind)) places.push(at);
  }
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
const plainSpans = (text: string, words: readonly string[]): Span[] => {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const spans = words.flatMap((word) =>
    placesOfWord(lower, word).map((start) => ({ start, end: start + word.length })),
  );
  return joined(spans.sort((a, b) => a.start - b.start || b.end - a.end));
};

/** Where the words stand in a text, as printed there; spans rise and do not overlap. */
export const spansOf = (text: string, language: string, matched: MatchedWords): Span[] => {
  // A number may be part of another as printed: 5 in 5,000.
  const plain = matched.words.some((word) => NUMBER.test(word)) ? [] : plainSpans(text, matched.words);
  if (plain.length > 0) return plain;
  return joined(tokensOf(text, language).filter(({ word }) => matched.has(word)));
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
