import type { MatchKind } from "../../domain/search.ts";
import { isStopWord } from "../data/stop-words.ts";
import { foldOf } from "../text/fold.ts";
import { consonantsOf, skeletonOf } from "../text/skeleton.ts";
import type { Reading } from "./alternates.ts";
import { soundDistance } from "./closeness.ts";
import { codesOf, editsFrom } from "./edits.ts";
import type { Variant } from "./variant.ts";
import type { Vocabulary } from "./vocabulary.ts";

const STEM = 0.85;
/** Of a word in another alphabet; less sure than an alias: Германия is Germany rather than a German. */
const STEM_ELSEWHERE = 0.78;
const SPELLING = 0.75;
const SIMILAR = 0.72;
/** Skeletons up to here are other words after two slips. */
const SHORT = 5;
/** Words looked at for a key. */
const LOOKED_AT = 600;

/** What each letter counts by which two words differ, over and above their sound. */
const LETTER = 0.25;
/** Farther than this share of its sounds a spelling is but similar, whatever key led to it. */
const SAME_SOUND = 0.25;
const SLIP = 0.45;
/** In one alphabet a word that differs in more than a letter is another, if it sounds so far away. */
const OTHER_LETTERS = 0.36;
const OTHER_VOWELS = 0.3;

const LATIN = /^\p{Script=Latin}/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Gathers the terms that a word may stand for, the best way to each. */
export class Finder {
  private readonly found = new Map<number, Variant>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  get variants(): Variant[] {
    return [...this.found.values()];
  }

  take(terms: readonly number[], weight: number, kind: MatchKind): void {
    for (const term of terms) {
      // Nobody means "what" who types something that sounds like it: it would bring the whole archive.
      if (kind !== "exact" && isStopWord(this.vocabulary.wordOf(term), "")) continue;
      const known = this.found.get(term);
      if (!known || known.weight < weight) this.found.set(term, { terms: [term], weight, kind });
    }
  }

  /** Words that share a stem with the word, and the stem itself. */
  forms(stem: string, word: string): void {
    const cyrillic = CYRILLIC.test(word);
    for (const term of [...this.vocabulary.stem(stem), ...this.vocabulary.fold(stem)]) {
      const alike = !cyrillic || CYRILLIC.test(this.vocabulary.wordOf(term));
      this.take([term], alike ? STEM : STEM_ELSEWHERE, "form");
    }
  }

  /** Words with the keys of the reading, each up to its own share of difference. */
  spellings(reading: Reading, bySound: Reach, byConsonants: Reach): void {
    const { skeleton, consonants } = reading;
    if (skeleton.length > bySound.longerThan)
      this.graded(this.vocabulary.skeleton(skeleton), reading, "spelling", SPELLING, bySound.farthest);
    if (consonants.length > byConsonants.longerThan)
      this.graded(this.vocabulary.consonants(consonants), reading, "spelling", SPELLING, byConsonants.farthest);
  }

  /** Words that a slip or two of the finger make of the reading. */
  slips(reading: Reading): void {
    const near = this.vocabulary.near(reading.skeleton, reading.skeleton.length > SHORT ? 2 : 1);
    this.graded(near, reading, "similar", SIMILAR, SLIP);
  }

  /** Takes the candidates that sound near enough, each the lighter the farther it sounds. */
  private graded(
    candidates: readonly number[],
    reading: Reading,
    kind: MatchKind,
    base: number,
    farthest: number,
  ): void {
    const length = Math.max(reading.vowelless ? reading.consonants.length * 1.6 : reading.skeleton.length, 1);
    const lettersApart = editsFrom(reading.fold);
    for (const term of candidates.slice(0, LOOKED_AT)) {
      const word = this.vocabulary.wordOf(term);
      if (isStopWord(word, "")) continue;
      const fold = foldOf(word, "");
      const letters = reading.vowelless
        ? 0
        : Math.min(lettersApart(codesOf(fold), 0, fold.length, fold.length), fold.length);
      const least = reading.cost + LETTER * letters;
      if (least > farthest * length) continue;
      const skeleton = skeletonOf(fold);
      const share = (soundDistance(reading.skeleton, skeleton, reading.vowelless) + least) / length;
      if (share > farthest) continue;
      const heard = share <= SAME_SOUND ? kind : "similar";
      if (heard === "similar" && letters > 1 && reading.latin && LATIN.test(word) && isOther(reading, skeleton, share))
        continue;
      this.take([term], base * (1 - share), heard);
    }
  }
}

/**
 * Whether a word of the reader's own alphabet is rather another one than the same misspelt: another alphabet excuses much
 * that one's own does not.
 */
const isOther = ({ consonants }: Reading, found: string, share: number): boolean =>
  share > (consonantsOf(found) === consonants ? OTHER_VOWELS : OTHER_LETTERS);

/** Which keys say something, by their length, and how far from the word a term may sound that they lead to. */
export type Reach = { longerThan: number; farthest: number };
