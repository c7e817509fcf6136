import { CURRENCY_SIGNS } from "../data/scales.ts";
import { APOSTROPHE, classOf, DIGIT, HYPHEN, IGNORED, LETTER } from "./characters.ts";
import { withoutEnclitic } from "./enclitics.ts";
import { numberAt, sumAt } from "./numbers.ts";
import { primaryLanguage } from "./primary-language.ts";
import { printedWord } from "./printed-word.ts";

/**
 * `word` is lower-cased NFC as printed (apostrophes unified, invisible characters dropped, one script); a number stands
 * without separators. `start` and `end` are UTF-16 offsets. Several tokens may share a position: a sum and its number,
 * the joined form of a hyphenated word and its first part. Positions never fall.
 */
export type Token = { word: string; start: number; end: number; position: number };

/** Parts of one word in print: Qasym-Jomart, U.S. */
type Compound = { first: number; count: number; letters: boolean };

const LONGEST_COMPOUND = 4;

class Reader {
  readonly tokens: Token[] = [];
  private position = 0;
  private compound: Compound = { first: 0, count: 0, letters: false };
  private readonly text: string;
  private readonly language: string;

  constructor(text: string, language: string) {
    this.text = text;
    this.language = language;
  }

  read(): Token[] {
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
    const code = this.text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdfff) return classOf(code);
    return classOf(this.text.codePointAt(at) ?? code);
  }

  private widthAt(at: number): number {
    return (this.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
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
    const run = withoutEnclitic(this.text.slice(start, end), this.language);
    this.push(printedWord(run, this.language), start, start + run.length, true);
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
    this.push(number.value, start, number.end, false);
    if (sum) this.tokens.push({ word: sum.value, start, end: sum.end, position: this.position - 1 });
    return this.link(start, number.end);
  }

  private push(word: string, start: number, end: number, letters: boolean): void {
    if (word === "") return;
    if (this.compound.count === 0) this.compound = { first: this.tokens.length, count: 0, letters: false };
    this.compound.count += 1;
    this.compound.letters ||= letters && !/^\d+$/.test(word);
    this.tokens.push({ word, start, end, position: this.position });
    this.position += 1;
  }

  /** Steps over a hyphen between parts of one word; anything else ends the word. */
  private link(start: number, end: number): number {
    const kind = this.classAt(end);
    const next = this.classAt(end + 1);
    const linked = (kind === HYPHEN && (next === LETTER || next === DIGIT)) || this.isInitial(start, end);
    if (linked) return end + 1;
    this.closeCompound();
    return end;
  }

  /** A single letter with a point and another such behind it: U.S., А.С. */
  private isInitial(start: number, end: number): boolean {
    if (end - start !== 1 || this.text[end] !== "." || this.classAt(end + 1) !== LETTER) return false;
    return end + 2 >= this.text.length || this.classAt(end + 2) !== LETTER;
  }

  private closeCompound(): void {
    const { first, count, letters } = this.compound;
    this.compound = { first: 0, count: 0, letters: false };
    if (count < 2 || count > LONGEST_COMPOUND || !letters) return;
    const parts = this.tokens
      .slice(first)
      .filter(({ position }, n, all) => n === 0 || position !== all[n - 1]?.position);
    const [head, tail] = [parts[0], parts.at(-1)];
    if (!head || !tail) return;
    const word = printedWord(parts.map((part) => part.word).join(""), this.language);
    this.tokens.splice(first + 1, 0, { word, start: head.start, end: tail.end, position: head.position });
  }

  /** A sign of currency counts as a word, so that "$5" meets "5 dollars". */
  private between(at: number): number {
    const sign = CURRENCY_SIGNS.get(this.text.charCodeAt(at));
    if (sign) {
      this.tokens.push({ word: sign, start: at, end: at + 1, position: this.position });
      this.position += 1;
    }
    return at + this.widthAt(at);
  }
}

/** The words of a text in order; `language` is BCP 47, "" when unknown. Total and linear. */
export const tokensOf = (text: string, language: string): Token[] => new Reader(text, primaryLanguage(language)).read();
