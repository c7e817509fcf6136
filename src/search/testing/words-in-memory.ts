import { editsFrom, firstSound } from "../expand/edits.ts";
import type { Vocabulary } from "../expand/vocabulary.ts";
import { keysOf, type WordKeys } from "../text/keys.ts";

type Entry = { word: string; language: string; keys: WordKeys; frequency: number; name: boolean };

const NONE: readonly number[] = [];

/** A vocabulary to test with; `add` takes the words of one story. */
export class WordsInMemory implements Vocabulary {
  private readonly entries: Entry[] = [];
  private readonly ids = new Map<string, number>();
  private readonly lists = new Map<string, number[]>();

  /** As `add`, of words that are no names. */
  addEveryday(words: readonly string[], language: string): number[] {
    const ids = this.add(words, language);
    for (const id of ids) this.entry(id).name = false;
    return ids;
  }

  /** Ids of the words, in order. */
  add(words: readonly string[], language: string): number[] {
    const ids = words.map((word) => this.idOf(word, language));
    for (const id of new Set(ids)) this.entry(id).frequency += 1;
    return ids;
  }

  private idOf(word: string, language: string): number {
    const known = this.ids.get(`${language} ${word}`);
    if (known !== undefined) return known;
    const id = this.entries.length;
    const keys = keysOf(word, language);
    this.entries.push({ word, language, keys, frequency: 0, name: true });
    this.ids.set(`${language} ${word}`, id);
    for (const [kind, key] of Object.entries({ word, ...keys })) {
      const list = this.lists.get(`${kind} ${key}`);
      if (list) list.push(id);
      else this.lists.set(`${kind} ${key}`, [id]);
    }
    return id;
  }

  private entry(id: number): Entry {
    const entry = this.entries[id];
    if (!entry) throw new Error(`no term ${id}`);
    return entry;
  }

  word = (word: string): readonly number[] => this.lists.get(`word ${word}`) ?? NONE;
  stem = (key: string): readonly number[] => this.lists.get(`stem ${key}`) ?? NONE;
  fold = (key: string): readonly number[] => this.lists.get(`fold ${key}`) ?? NONE;
  skeleton = (key: string): readonly number[] => this.lists.get(`skeleton ${key}`) ?? NONE;
  consonants = (key: string): readonly number[] => this.lists.get(`consonants ${key}`) ?? NONE;
  wordOf = (term: number): string => this.entry(term).word;
  isName = (term: number): boolean => this.entry(term).name;
  frequency = (term: number): number => this.entry(term).frequency;

  near = (skeleton: string, edits: number): readonly number[] => {
    const apart = editsFrom(skeleton);
    const codesOf = (text: string) => Uint16Array.from(text, (letter) => letter.charCodeAt(0));
    return this.entries.flatMap(({ keys }, id) => {
      const codes = codesOf(keys.skeleton);
      const begins = edits < 2 || firstSound(codes[0]) === firstSound(codesOf(skeleton)[0]);
      return begins && apart(codes, 0, codes.length, edits) <= edits ? [id] : [];
    });
  };
}
