import type { Vocabulary } from "../expand/vocabulary.ts";
import { keysOf } from "../text/keys.ts";
import { primaryLanguage } from "../text/primary-language.ts";
import { isStemmed } from "../text/stem.ts";
import { grown } from "./growing.ts";
import { KeyIndex } from "./key-index.ts";
import { Skeletons } from "./skeletons.ts";

export type StoredTerm = { id: number; word: string; language: string; n: number; lowered: number };

/** One story in so many may print a name in lower case, in an address or by a slip. */
const NAMES_LOWERED = 4;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

/**
 * The words of the index in memory, packed. A term is known by its place here; `idOf` is its number in the database.
 * Keys are made when a word is loaded, so that a change of theirs asks for no new index.
 */
export class TermTable implements Vocabulary {
  size = 0;
  /** Rises with what is learnt of words. */
  learnt = 0;
  /** The greatest number in the database among them. */
  newest = 0;
  private ids = new Float64Array(0);
  private readonly languages: string[] = [];
  private languageOfTerm = new Uint16Array(0);
  private counts = new Uint32Array(0);
  private names = new Uint8Array(0);
  private starts = new Uint32Array(1);
  private bytes = new Uint8Array(0);
  /** Terms up to here stand in the order of their bytes; those that came later do not. */
  sorted = 0;
  private readonly byWord = new KeyIndex();
  private readonly byStem = new KeyIndex();
  private readonly byFold = new KeyIndex();
  private readonly bySkeleton = new KeyIndex();
  private readonly byConsonants = new KeyIndex();
  private readonly skeletons = new Skeletons();

  /** `inOrder`: after all words so far, by their bytes. */
  add({ id, word, language, n, lowered }: StoredTerm, inOrder: boolean): void {
    const at = this.size;
    this.size += 1;
    this.ids = grown(this.ids, this.size);
    this.counts = grown(this.counts, this.size);
    this.starts = grown(this.starts, this.size + 1);
    this.names = grown(this.names, this.size);
    this.languageOfTerm = grown(this.languageOfTerm, this.size);
    this.ids[at] = id;
    this.languageOfTerm[at] = this.numberOf(language);
    this.count(at, { n, lowered });
    this.append(at, word);
    const keys = keysOf(word, language);
    if (!this.bySkeleton.has(keys.skeleton)) this.skeletons.add(keys.skeleton);
    this.byWord.add(word);
    this.byStem.add(keys.stem);
    this.byFold.add(keys.fold);
    this.bySkeleton.add(keys.skeleton);
    this.byConsonants.add(keys.consonants);
    this.newest = Math.max(this.newest, id);
    if (inOrder) this.sorted = this.size;
  }

  /** Takes how many stories hold a term, and how many of them print it in lower case. */
  count(term: number, { n, lowered }: Pick<StoredTerm, "n" | "lowered">): void {
    const known = isStemmed(primaryLanguage(this.languageOf(term)));
    this.learnt += 1;
    this.counts[term] = n;
    this.names[term] = known && lowered * NAMES_LOWERED > n ? 0 : 1;
  }

  word = (word: string): readonly number[] => this.byWord.find(word);
  stem = (key: string): readonly number[] => this.byStem.find(key);
  fold = (key: string): readonly number[] => this.byFold.find(key);
  skeleton = (key: string): readonly number[] => this.bySkeleton.find(key);
  consonants = (key: string): readonly number[] => this.byConsonants.find(key);
  near = (skeleton: string, edits: number): readonly number[] =>
    this.skeletons.near(skeleton, edits).flatMap((each) => this.bySkeleton.find(each));
  wordOf = (term: number): string => decoder.decode(this.bytesOf(term));
  frequency = (term: number): number => this.counts[term] ?? 0;
  isName = (term: number): boolean => this.names[term] === 1;
  languageOf = (term: number): string => this.languages[this.languageOfTerm[term] ?? 0] ?? "";

  idOf(term: number): number {
    return this.ids[term] ?? 0;
  }

  /** What a look at the postings told: other processes count words up, too. */
  setFrequency(term: number, count: number): void {
    this.counts[term] = count;
  }

  /** Terms whose word begins so, the most frequent first. */
  beginningWith(prefix: string, limit: number): number[] {
    const wanted = encoder.encode(prefix);
    const begins = (term: number): boolean => compareBytes(this.bytesOf(term).subarray(0, wanted.length), wanted) === 0;
    const found: number[] = [];
    for (let term = this.firstFrom(wanted); term < this.sorted && begins(term); term += 1) found.push(term);
    for (let term = this.sorted; term < this.size; term += 1) if (begins(term)) found.push(term);
    found.sort((a, b) => this.frequency(b) - this.frequency(a) || a - b);
    return found.slice(0, limit);
  }

  private numberOf(language: string): number {
    const known = this.languages.indexOf(language);
    return known >= 0 ? known : this.languages.push(language) - 1;
  }

  private firstFrom(wanted: Uint8Array): number {
    let [low, high] = [0, this.sorted];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareBytes(this.bytesOf(middle), wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private bytesOf(term: number): Uint8Array {
    return this.bytes.subarray(this.starts[term] ?? 0, this.starts[term + 1] ?? 0);
  }

  private append(at: number, word: string): void {
    const start = this.starts[at] ?? 0;
    this.bytes = grown(this.bytes, start + word.length * 3);
    const { written } = encoder.encodeInto(word, this.bytes.subarray(start));
    this.starts[at + 1] = start + written;
  }
}
