import type { Body } from "../../domain/body.ts";
import { bodyText } from "../../domain/body-text.ts";
import type { TextPart } from "../../domain/search.ts";
import type { StoryCard } from "../../domain/story.ts";
import { holdsWord, type MatchedWords, partsOf, type Span, spansOf } from "./marked-words.ts";

/** About so many characters are shown. */
const LENGTH = 240;
/** Pieces of a text are looked at closely until one holds a word; so many at most. */
const MOST_LOOKED_AT = 40;

type Piece = { text: string; spans: Span[] };

/** How many of the words a piece seems to hold, by its letters alone: to read all pieces closely would take long. */
const promiseOf = (piece: string, { words, phrases }: MatchedWords): number => {
  const lower = piece.toLowerCase();
  const holds = (word: string): boolean => holdsWord(lower, word);
  const single = [...words].filter(holds).length;
  return phrases.reduce((sum, places) => {
    if (!places.every((place) => place.words.some(holds))) return sum;
    const plain = places.map((place) => place.words[0]).join(" ");
    return sum + (lower.includes(plain) ? 2 : 1) * places.length;
  }, single);
};

/** The piece that says most of what was asked, the earliest of those that say as much. */
const bestPiece = (pieces: readonly string[], language: string, matched: MatchedWords): Piece | null => {
  const promising = pieces.map((text, at) => ({ text, at, promise: promiseOf(text, matched) }));
  promising.sort((a, b) => b.promise - a.promise || a.at - b.at);
  for (const { text } of promising.slice(0, MOST_LOOKED_AT)) {
    const spans = spansOf(text, language, matched);
    if (spans.length > 0) return { text, spans };
  }
  return null;
};

const SPACE = /\s/u;

/** The start of the word at or after `at`, not further than a word's length. */
const wordStart = (text: string, at: number): number => {
  if (at <= 0) return 0;
  for (let next = at; next < at + 30 && next < text.length; next += 1) {
    if (SPACE.test(text[next - 1] ?? "")) return next;
  }
  return at;
};

const wordEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  for (let next = at; next > at - 30 && next > 0; next -= 1) if (SPACE.test(text[next] ?? "")) return next;
  return at;
};

const isInsidePair = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff;
};

/** The stretch of a long piece with the most hits, cut between words. */
const stretchOf = ({ text, spans }: Piece): TextPart[] => {
  if (text.length <= LENGTH * 1.25) return partsOf(text, spans);
  const within = (from: number): number =>
    spans.filter(({ start, end }) => start >= from && end <= from + LENGTH - 40).length;
  const best = spans.reduce((a, b) => (within(b.start) > within(a.start) ? b : a));
  let from = wordStart(text, Math.min(best.start - 40, text.length - LENGTH));
  // A hit longer than a word's way stays whole.
  if (from > best.start) from = best.start;
  let to = Math.max(wordEnd(text, from + LENGTH), best.end);
  if (isInsidePair(text, from)) from -= 1;
  if (isInsidePair(text, to)) to += 1;
  const shown = spans.filter(({ start, end }) => start >= from && end <= to);
  const cut = partsOf(
    text.slice(from, to),
    shown.map(({ start, end }) => ({ start: start - from, end: end - from })),
  );
  return [
    ...(from > 0 ? [{ text: "… ", hit: false }] : []),
    ...cut,
    ...(to < text.length ? [{ text: " …", hit: false }] : []),
  ];
};

/** The part of standfirst or text with the words; the story's summary where only its headline or names hold them. */
export const snippetOf = (story: StoryCard & { body: Body }, matched: MatchedWords): TextPart[] => {
  if (!matched.inText) return [{ text: story.summary, hit: false }];
  const pieces = [story.standfirst, ...bodyText(story.body).split("\n\n")].filter((piece) => piece !== "");
  const best = bestPiece(pieces, story.language, matched);
  return best ? stretchOf(best) : [{ text: story.summary, hit: false }];
};
