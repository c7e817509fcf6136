import { tokensOf } from "../text/tokens.ts";
import { putPlaces } from "./places.ts";
import { codeOf } from "./posting.ts";
import type { StoryContent } from "./story-content.ts";

/** A word's postings in a batch. `docs` hold (document in the batch, code) in turn, `places` the packed places of each. */
export type WordPostings = { word: string; language: string; docs: number[]; places: number[] };

export type GatheredStory = { story: number; length: number };

/** A word in the story that is being read. */
type Open = WordPostings & { story: number; count: number; headline: boolean; names: boolean; at: number[] };

type Field = "headline" | "text" | "names";

/** No phrase reaches from one field into the next. */
const BETWEEN_FIELDS = 16;

/** The words of many stories, each word once: an index is written by word. */
export class Gathering {
  readonly stories: GatheredStory[] = [];
  private readonly languages = new Map<string, Map<string, Open>>();
  private touched: Open[] = [];
  private place = 0;

  add({ story, language, headline, standfirst, text, names }: StoryContent): void {
    this.place = 0;
    this.read("headline", headline, language);
    this.read("text", standfirst, language);
    this.read("text", text, language);
    const length = this.place;
    for (const name of names) this.read("names", name.text, name.language);
    this.close();
    this.stories.push({ story, length });
  }

  *words(): Generator<WordPostings> {
    for (const words of this.languages.values()) yield* words.values();
  }

  private read(field: Field, text: string, language: string): void {
    if (text === "") return;
    const words = this.wordsIn(language);
    let last = 0;
    for (const token of tokensOf(text, language)) {
      const entry = this.entry(words, token.word, language);
      if (field === "text") entry.count += 1;
      else entry[field] = true;
      entry.at.push(this.place + token.position);
      last = token.position;
    }
    this.place += last + BETWEEN_FIELDS;
  }

  private wordsIn(language: string): Map<string, Open> {
    const known = this.languages.get(language);
    if (known) return known;
    const made = new Map<string, Open>();
    this.languages.set(language, made);
    return made;
  }

  private entry(words: Map<string, Open>, word: string, language: string): Open {
    let entry = words.get(word);
    if (!entry) {
      entry = { word, language, docs: [], places: [], story: -1, count: 0, headline: false, names: false, at: [] };
      words.set(word, entry);
    }
    if (entry.story !== this.stories.length) {
      entry.story = this.stories.length;
      entry.count = 0;
      entry.headline = false;
      entry.names = false;
      entry.at = [];
      this.touched.push(entry);
    }
    return entry;
  }

  /** Ends the story: what was counted of each word becomes a posting. */
  private close(): void {
    for (const { docs, places, story, count, headline, names, at } of this.touched) {
      docs.push(story, codeOf(count, headline, names));
      putPlaces(places, at);
    }
    this.touched = [];
  }
}
