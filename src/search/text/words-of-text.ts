import { printedWord } from "./printed-word.ts";

/** What a reader of text takes for a word: the word itself, or its number in a list. */
export type Words<Word> = {
  /** The word that is printed from `start` to `end`; `units` are the UTF-16 units of the text. Null when nothing is left. */
  inText(text: string, units: Uint16Array, start: number, end: number): Word | null;
  /** A word as it is kept. */
  of(word: string): Word;
  textOf(word: Word): string;
};

/** Words as they are; `language` is the primary subtag. */
export const plainWords = (language: string): Words<string> => ({
  inText: (text, _, start, end) => printedWord(text.slice(start, end), language) || null,
  of: (word) => word,
  textOf: (word) => word,
});
