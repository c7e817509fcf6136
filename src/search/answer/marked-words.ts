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

/** Where the words stand in a text, as printed there; spans rise and do not overlap. */
export const spansOf = (text: string, language: string, words: MatchedWords): Span[] => {
  const spans: Span[] = [];
  for (const { word, start, end } of tokensOf(text, language)) {
    if (!words.has(word)) continue;
    const last = spans.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
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
