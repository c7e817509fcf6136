import { grown } from "../memory/growing.ts";
import { isLowerCase } from "../text/lower-case.ts";
import { primaryLanguage } from "../text/primary-language.ts";
import { tokensIn } from "../text/tokens.ts";
import { ByteLists } from "./byte-lists.ts";
import { NumberedWords } from "./numbered-words.ts";
import { Bytes } from "./places.ts";
import type { StoryContent } from "./story-content.ts";
import { FIELD, putWordOfStory } from "./word-of-story.ts";

/** No phrase reaches from one field into the next. */
const BETWEEN_FIELDS = 16;
export type Word = { word: string; language: string };

/**
 * The words of many stories, each with the stories and places where it stands: an index is written by word. All that is
 * held of an occurrence are about two bytes, so that a batch of thousands of stories takes no more memory than a few.
 */
export class Gathering {
  readonly stories: { story: number; length: number }[] = [];
  readonly words: Word[] = [];
  /** By word: its occurrences, story by story, as `putWordOfStory` writes them. */
  readonly occurrences = new ByteLists();
  /** By word: how many stories hold it. */
  private counts = new Int32Array(0);
  /** By word: how many stories print it in lower case, and the last of them, one more than its number. */
  private lowered = new Int32Array(0);
  private loweredIn = new Int32Array(0);
  private readonly languages = new Map<string, NumberedWords>();
  /** Of the story being read: its occurrences one after another, and where the next one of the same word is. */
  private size = 0;
  private wordOf = new Int32Array(0);
  private placeOf = new Int32Array(0);
  private nextOf = new Int32Array(0);
  private place = 0;
  /** By word: its last occurrence in the story being read; or in one before, which `wordOf` tells. */
  private lastOf = new Int32Array(0);
  private ownPlaces = new Int32Array(0);
  private readonly packed = new Bytes();

  add({ story, language, headline, standfirst, text, own, names }: StoryContent): void {
    this.place = 0;
    this.size = 0;
    this.readField("headline", headline, language);
    this.readField("standfirst", standfirst, language);
    for (const span of text) this.read("text", span.text, span.language ?? language);
    if (text.length > 0) this.place += BETWEEN_FIELDS;
    const length = this.place;
    for (const each of own) this.readField("text", each, language);
    for (const name of names) this.readField("names", name.text, name.language);
    this.file(this.stories.length);
    this.stories.push({ story, length });
  }

  storiesWith(word: number): number {
    return this.counts[word] ?? 0;
  }

  /** How many stories print the word in lower case: they do not mean a name. */
  storiesLowering(word: number): number {
    return this.lowered[word] ?? 0;
  }

  /** The number of a word that was gathered in a language. */
  numberOf({ word, language }: Word): number | undefined {
    return this.languages.get(language)?.numberOf(word);
  }

  private readField(field: keyof typeof FIELD, text: string, language: string): void {
    if (text === "") return;
    this.read(field, text, language);
    this.place += BETWEEN_FIELDS;
  }

  /** Reads on, so that a phrase may reach from one language into the next. */
  private read(field: keyof typeof FIELD, text: string, language: string): void {
    const tokens = tokensIn(text, language, this.wordsIn(language));
    this.wordOf = grown(this.wordOf, this.size + tokens.length);
    this.placeOf = grown(this.placeOf, this.size + tokens.length);
    let last = -1;
    for (const { word, start, position } of tokens) {
      if (field !== "names" && isLowerCase(text.charCodeAt(start))) this.lower(word);
      this.wordOf[this.size] = word;
      this.placeOf[this.size] = (this.place + position) * 4 + FIELD[field];
      this.size += 1;
      last = position;
    }
    this.place += last + 1;
  }

  private lower(word: number): void {
    const story = this.stories.length + 1;
    if (this.loweredIn[word] === story) return;
    this.lowered = grown(this.lowered, word + 1);
    this.loweredIn = grown(this.loweredIn, word + 1);
    this.loweredIn[word] = story;
    this.lowered[word] = (this.lowered[word] ?? 0) + 1;
  }

  /** Puts the occurrences of the story that was read behind those of the stories before. */
  private file(story: number): void {
    const firsts = this.linked();
    for (const first of firsts) {
      const word = this.wordOf[first] ?? 0;
      let count = 0;
      for (let at = first; at >= 0; at = this.nextOf[at] ?? -1) {
        this.ownPlaces[count] = this.placeOf[at] ?? 0;
        count += 1;
      }
      this.packed.clear();
      putWordOfStory(this.packed, story, this.ownPlaces, count);
      this.occurrences.append(word, this.packed);
      this.counts[word] = (this.counts[word] ?? 0) + 1;
    }
  }

  /** Links each occurrence to the next one of its word; returns the first ones. */
  private linked(): number[] {
    this.nextOf = grown(this.nextOf, this.size);
    this.ownPlaces = grown(this.ownPlaces, this.size);
    this.lastOf = grown(this.lastOf, this.words.length);
    this.counts = grown(this.counts, this.words.length);
    const firsts: number[] = [];
    for (let at = 0; at < this.size; at += 1) {
      const word = this.wordOf[at] ?? 0;
      const last = this.lastOf[word] ?? 0;
      if (last < at && this.wordOf[last] === word) this.nextOf[last] = at;
      else firsts.push(at);
      this.nextOf[at] = -1;
      this.lastOf[word] = at;
    }
    return firsts;
  }

  private wordsIn(language: string): NumberedWords {
    const known = this.languages.get(language);
    if (known) return known;
    const add = (word: string): number => this.words.push({ word, language }) - 1;
    const made = new NumberedWords(primaryLanguage(language), add);
    this.languages.set(language, made);
    return made;
  }
}
