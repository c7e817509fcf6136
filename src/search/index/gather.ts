import { grown } from "../memory/growing.ts";
import { primaryLanguage } from "../text/primary-language.ts";
import { tokensIn } from "../text/tokens.ts";
import { NumberedWords } from "./numbered-words.ts";
import type { StoryContent } from "./story-content.ts";

/** No phrase reaches from one field into the next. */
const BETWEEN_FIELDS = 16;

/** Where an occurrence stands: the place in the story times 4, and the field. */
export const FIELD = { text: 0, headline: 1, names: 2 } as const;

export type Word = { word: string; language: string };

/**
 * The words of many stories in one long list of occurrences, to be sorted by word at the end: an index is written by
 * word, and a list of numbers costs less than an object for each word of each story.
 */
export class Gathering {
  /** `end` is where the occurrences of the next story begin. */
  readonly stories: { story: number; length: number; end: number }[] = [];
  readonly words: Word[] = [];
  private readonly languages = new Map<string, NumberedWords>();
  private size = 0;
  private wordOf = new Int32Array(0);
  private placeOf = new Int32Array(0);
  private place = 0;

  add({ story, language, headline, standfirst, text, names }: StoryContent): void {
    this.place = 0;
    this.read("headline", headline, language);
    this.read("text", standfirst, language);
    this.read("text", text, language);
    const length = this.place;
    for (const name of names) this.read("names", name.text, name.language);
    this.stories.push({ story, length, end: this.size });
  }

  /**
   * The occurrences by word, of each word in the order of stories and places: those of word `w` lie from `starts[w]` to
   * `starts[w + 1]`. What was gathered is let go.
   */
  sorted(): { starts: Int32Array; stories: Int32Array; places: Int32Array } {
    const starts = new Int32Array(this.words.length + 2);
    for (let at = 0; at < this.size; at += 1) {
      const next = (this.wordOf[at] ?? 0) + 2;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let word = 2; word < starts.length; word += 1) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
    const [stories, places] = [new Int32Array(this.size), new Int32Array(this.size)];
    // While they are put in, `starts[w + 1]` is where the next occurrence of `w` goes; at the end it is where they end.
    let at = 0;
    this.stories.forEach(({ end }, story) => {
      for (; at < end; at += 1) {
        const word = (this.wordOf[at] ?? 0) + 1;
        const to = starts[word] ?? 0;
        stories[to] = story;
        places[to] = this.placeOf[at] ?? 0;
        starts[word] = to + 1;
      }
    });
    this.size = 0;
    this.wordOf = new Int32Array(0);
    this.placeOf = new Int32Array(0);
    return { starts, stories, places };
  }

  private read(field: keyof typeof FIELD, text: string, language: string): void {
    if (text === "") return;
    const tokens = tokensIn(text, language, this.wordsIn(language));
    this.reserve(this.size + tokens.length);
    let last = 0;
    for (const { word, position } of tokens) {
      this.wordOf[this.size] = word;
      this.placeOf[this.size] = (this.place + position) * 4 + FIELD[field];
      this.size += 1;
      last = position;
    }
    this.place += last + BETWEEN_FIELDS;
  }

  private wordsIn(language: string): NumberedWords {
    const known = this.languages.get(language);
    if (known) return known;
    const add = (word: string): number => this.words.push({ word, language }) - 1;
    const made = new NumberedWords(primaryLanguage(language), add);
    this.languages.set(language, made);
    return made;
  }

  private reserve(length: number): void {
    this.wordOf = grown(this.wordOf, length);
    this.placeOf = grown(this.placeOf, length);
  }
}
