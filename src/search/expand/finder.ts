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
/** The same within one alphabet. */
const SAME_SOUND_IN_LETTERS = 0.16;
const SLIP = 0.45;
/** In one alphabet a word that differs in more than a letter is another, if it sounds so far away. */
const OTHER_LETTERS = 0.36;
const OTHER_VOWELS = 0.3;

/** An everyday word has one spelling: in other letters it is near, or it is another word. */
const SAME_WORD = 0.26;
/** In its own letters it may have a slip behind its first letter, and the longest have room for two. */
const ROOM_FOR_SLIPS = [5, 10] as const;

const LATIN = /^\p{Script=Latin}/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Gathers the terms that a word may stand for, the best way to each. */
export class Finder {
  private readonly found = new Map<number, Variant>();
  private readonly vocabulary: Vocabulary;
  private readonly everyday: boolean;

  /** `everyday` says that the archive knows the word, and not for a name: in its own alphabet it has one spelling. */
  constructor(vocabulary: Vocabulary, everyday = false) {
    this.vocabulary = vocabulary;
    this.everyday = everyday;
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
      const alike = reading.latin === LATIN.test(word);
      if (isStopWord(word, "") || (alike && this.everyday)) continue;
      const fold = foldOf(word, "");
      const letters = reading.vowelless
        ? 0
        : Math.min(lettersApart(codesOf(fold), 0, fold.length, fold.length), fold.length);
      const least = reading.cost + LETTER * letters;
      if (least > farthest * length) continue;
      const skeleton = skeletonOf(fold);
      const share = (soundDistance(reading.skeleton, skeleton, reading.vowelless) + least) / length;
      if (share > farthest) continue;
      const name = this.vocabulary.isName(term);
      if (!name && !(alike ? isSlip(reading.fold, fold, letters) : share <= SAME_WORD)) continue;
      const heard = share <= sameSound(alike, name) ? kind : "similar";
      if (heard === "similar" && letters > 1 && reading.latin && alike && isOther(reading, skeleton, share)) continue;
      this.take([term], base * (1 - share), heard);
    }
  }
}

const isSlip = (asked: string, found: string, letters: number): boolean =>
  asked[0] === found[0] && letters <= ROOM_FOR_SLIPS.filter((length) => asked.length >= length).length;

/** How far a word may sound that is taken for the same. */
const sameSound = (alike: boolean, name: boolean): number => {
  if (!alike) return SAME_SOUND;
  return name ? SAME_SOUND_IN_LETTERS : -1;
};

/**
 * Whether a word of the reader's own alphabet is rather another one than the same misspelt: another alphabet excuses much
 * that one's own does not.
 */
const isOther = ({ consonants }: Reading, found: string, share: number): boolean =>
  share > (consonantsOf(found) === consonants ? OTHER_VOWELS : OTHER_LETTERS);

/** Which keys say something, by their length, and how far from the word a term may sound that they lead to. */
export type Reach = { longerThan: number; farthest: number };
