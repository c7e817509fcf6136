import { CURRENCY_SIGNS } from "../data/scales.ts";
import { grown } from "../memory/growing.ts";
import { APOSTROPHE, classOf, DIGIT, HYPHEN, IGNORED, LETTER, OTHER } from "./characters.ts";
import { endOfWord } from "./enclitics.ts";
import { numberAt, sumAt } from "./numbers.ts";
import { primaryLanguage } from "./primary-language.ts";
import { printedWord } from "./printed-word.ts";
import { plainWords, type Words } from "./words-of-text.ts";

/**
 * `word` is lower-cased NFC as printed (apostrophes unified, invisible characters dropped, one script); a number stands
 * without separators. `start` and `end` are UTF-16 offsets. Several tokens may share a position: a sum and its number,
 * the joined form of a hyphenated word and its first part. Positions never fall.
 */
export type Token = TokenOf<string>;

/** A token whose word may be given by its number. */
type TokenOf<Word> = { word: Word; start: number; end: number; position: number };

const LONGEST_COMPOUND = 4;

const NUMBER = /^[\d.]+$/;

/** The UTF-16 units of the text being read: a list of numbers is read faster than a string. One text at a time. */
let units = new Uint16Array(0);

const unitsOf = (text: string): Uint16Array => {
  units = grown(units, text.length);
  Buffer.from(units.buffer).write(text, "utf16le");
  return units;
};

class Reader<Word> {
  readonly tokens: TokenOf<Word>[] = [];
  private position = 0;
  /** Parts of one word in print: Qasym-Jomart, U.S. */
  private firstPart = 0;
  private parts = 0;
  private readonly text: string;
  private readonly language: string;
  private readonly units: Uint16Array;
  private readonly words: Words<Word>;

  constructor(text: string, units: Uint16Array, language: string, words: Words<Word>) {
    this.text = text;
    this.units = units;
    this.language = language;
    this.words = words;
  }

  read(): TokenOf<Word>[] {
    let at = 0;
    while (at < this.text.length) {
      const kind = this.classAt(at);
      if (kind === LETTER) at = this.word(at);
      else if (kind === DIGIT) at = this.number(at);
      else at = this.between(at);
    }
    this.closeCompound();
    return this.tokens;
  }

  private classAt(at: number): number {
    if (at >= this.text.length) return OTHER;
    const code = this.units[at] ?? 0;
    if (code < 0xd800 || code > 0xdfff) return classOf(code);
    return classOf(this.text.codePointAt(at) ?? code);
  }

  private widthAt(at: number): number {
    const code = this.units[at] ?? 0;
    return code < 0xd800 || code > 0xdbff || (this.text.codePointAt(at) ?? 0) <= 0xffff ? 1 : 2;
  }

  /** The end of the run of letters and digits that begins at `at`. */
  private runEnd(at: number): number {
    let end = at;
    while (end < this.text.length) {
      const kind = this.classAt(end);
      const inside = kind === LETTER || kind === DIGIT || kind === IGNORED;
      if (!inside && !(kind === APOSTROPHE && end > at && this.classAt(end + 1) === LETTER)) break;
      end += this.widthAt(end);
    }
    return end;
  }

  private word(start: number): number {
    const end = this.runEnd(start);
    const wordEnd = endOfWord(this.text, start, end, this.language);
    const word = this.words.inText(this.text, this.units, start, wordEnd);
    if (word !== null) this.push(word, start, wordEnd);
    return this.link(start, end);
  }

  private number(start: number): number {
    const number = numberAt(this.text, start, this.language);
    const runEnd = this.runEnd(start);
    const sum = number && sumAt(this.text, number);
    // "20th" and "5g" are words, "1.5km" is a number before a word.
    if (!number || (number.end < runEnd && !sum && /^\d+$/.test(this.text.slice(start, number.end)))) {
      return this.word(start);
    }
    this.push(this.words.of(number.value), start, number.end);
    if (sum) this.tokens.push({ word: this.words.of(sum.value), start, end: sum.end, position: this.position - 1 });
    return this.link(start, number.end);
  }

  private push(word: Word, start: number, end: number): void {
    if (this.parts === 0) this.firstPart = this.tokens.length;
    this.parts += 1;
    this.tokens.push({ word, start, end, position: this.position });
    this.position += 1;
  }

  /** Steps over a hyphen between parts of one word; anything else ends the word. */
  private link(start: number, end: number): number {
    if (this.isHyphen(end) || this.isInitial(start, end)) return end + 1;
    this.closeCompound();
    return end;
  }

  private isHyphen(at: number): boolean {
    if (this.classAt(at) !== HYPHEN) return false;
    const next = this.classAt(at + 1);
    return next === LETTER || next === DIGIT;
  }

  /** A single letter with a point and another such behind it: U.S., А.С. */
  private isInitial(start: number, end: number): boolean {
    if (end - start !== 1 || this.text[end] !== "." || this.classAt(end + 1) !== LETTER) return false;
    return end + 2 >= this.text.length || this.classAt(end + 2) !== LETTER;
  }

  private closeCompound(): void {
    const count = this.parts;
    this.parts = 0;
    if (count < 2 || count > LONGEST_COMPOUND) return;
    const parts = this.tokens
      .slice(this.firstPart)
      .filter(({ position }, n, all) => n === 0 || position !== all[n - 1]?.position);
    const texts = parts.map(({ word }) => this.words.textOf(word));
    const [head, tail] = [parts[0], parts.at(-1)];
    if (!head || !tail || texts.every((text) => NUMBER.test(text))) return;
    const word = this.words.of(printedWord(texts.join(""), this.language));
    this.tokens.splice(this.firstPart + 1, 0, { word, start: head.start, end: tail.end, position: head.position });
  }

  /** A sign of currency counts as a word, so that "$5" meets "5 dollars". */
  private between(at: number): number {
    const sign = CURRENCY_SIGNS.get(this.units[at] ?? 0);
    if (sign) {
      this.tokens.push({ word: this.words.of(sign), start: at, end: at + 1, position: this.position });
      this.position += 1;
    }
    return at + this.widthAt(at);
  }
}

/**
 * The words of a text in order, each as `words` gives it; these must be of the same language. `units` are the text's, to
 * be given where they are at hand. Total and linear.
 */
export const tokensIn = <Word>(
  text: string,
  language: string,
  words: Words<Word>,
  units: Uint16Array = unitsOf(text),
): TokenOf<Word>[] => new Reader(text, units, primaryLanguage(language), words).read();

/** The words of a text in order; `language` is BCP 47, "" when unknown. */
export const tokensOf = (text: string, language: string): Token[] =>
  tokensIn(text, language, plainWords(primaryLanguage(language)));
