import type { Body } from "./body.ts";
import { bodyParagraphs } from "./body-text.ts";
import { countWords } from "./words.ts";

export const DIGEST_WORDS = 500;
/** A sentence end within this many words before the limit is where the digest is cut. */
const SENTENCE_WINDOW = 60;
const SUMMARY_WORDS = 40;
const SUMMARY_WINDOW = 15;

/** A sentence ends in . ! ? … or their like, with closing quotes or brackets after it. */
const SENTENCE_END = /[.!?…。؟]["'”’»)\]]*$/u;
/** Words that end in a dot without ending a sentence: initials and the shortest abbreviations. */
const ABBREVIATION =
  /^["'“‘«(]*(\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|St|No|vs|г|ул|им|т|гг|млн|млрд|тыс)\.$/u;

const endsSentence = (word: string): boolean => SENTENCE_END.test(word) && !ABBREVIATION.test(word);

const isWord = (piece: string): boolean => countWords(piece) > 0;

/** Index after the last piece of a cut that takes at most `limit` words, back to a sentence end when one is near. */
const cutAt = (pieces: readonly string[], limit: number, window: number): { end: number; sentence: boolean } => {
  let words = 0;
  let end = 0;
  let sentenceEnd = 0;
  for (const [index, piece] of pieces.entries()) {
    if (isWord(piece)) words += 1;
    if (words > limit) break;
    end = index + 1;
    if (words > limit - window && endsSentence(piece)) sentenceEnd = end;
  }
  return sentenceEnd > 0 ? { end: sentenceEnd, sentence: true } : { end, sentence: false };
};

const withEllipsis = (text: string): string => `${text.replace(/[\s,;:–—-]+$/u, "")}…`;

/**
 * The first `limit` words as paragraphs. Cut where a sentence ends in the last `window` words, and the "…" then stands
 * apart (" …"); else after a word, and the "…" closes up. A text that fits is returned whole.
 */
const cutParagraphs = (paragraphs: readonly string[], limit: number, window: number): string[] => {
  // What comes after the limit is not looked at.
  let [words, looked] = [0, 0];
  for (; looked < paragraphs.length && words <= limit; looked += 1) words += countWords(paragraphs[looked] ?? "");
  if (words <= limit) return [...paragraphs];
  const kept: string[] = [];
  const all = paragraphs.slice(0, looked).map((each) => each.split(/\s+/u).filter((piece) => piece !== ""));
  const { end, sentence } = cutAt(all.flat(), limit, window);
  let left = end;
  for (const pieces of all) {
    if (left <= 0) break;
    kept.push(pieces.slice(0, left).join(" "));
    left -= pieces.length;
  }
  const last = kept.pop() ?? "";
  return [...kept, sentence ? `${last} …` : withEllipsis(last)];
};

/** The digest density: the first 500 words of running text, sub-heads and codes left out. */
export const digestOf = (body: Body): string[] => cutParagraphs(bodyParagraphs(body), DIGEST_WORDS, SENTENCE_WINDOW);

const firstParagraph = ({ content, ...body }: Body): string => {
  for (const block of content) {
    const [first] = bodyParagraphs({ ...body, content: [block] });
    if (first !== undefined) return first;
  }
  return "";
};

/** The summary density: the standfirst, else the beginning of the text. */
export const summaryOf = (standfirst: string, body: Body): string => {
  if (countWords(standfirst) > 0) return standfirst;
  return cutParagraphs([firstParagraph(body)], SUMMARY_WORDS, SUMMARY_WINDOW).join(" ");
};
