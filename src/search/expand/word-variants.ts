import type { MatchKind } from "../../domain/search.ts";
import { foldOf } from "../text/fold.ts";
import { skeletonOf } from "../text/skeleton.ts";
import { stemsOf } from "../text/stem.ts";
import { type Reading, readingsOf } from "./alternates.ts";
import { soundDistance } from "./closeness.ts";
import { codesOf, editsFrom } from "./edits.ts";
import { splitVariants } from "./split-words.ts";
import { strongest, type Variant } from "./variant.ts";
import type { Vocabulary } from "./vocabulary.ts";

const FORM = 0.92;
/** Shorter words are others in other letters: ЕС and "yes". */
const SHORTEST = 3;
const STEM = 0.85;
const SPELLING = 0.75;
const SIMILAR = 0.72;
/** Skeletons up to here are other words after two slips. */
const SHORT = 5;
const STOP_WORD = 0.3;
/** Words looked at for a key, and variants kept of a word. */
const LOOKED_AT = 600;
const KEPT = 24;

/** What each letter counts by which two words differ, over and above their sound. */
const LETTER = 0.25;
/** Farther than this share of its sounds a spelling is but similar, whatever key led to it. */
const SAME_SOUND = 0.25;
/** What is much farther than the nearest is noise, and makes the word look common. */
const LEAST_SHARE = 0.6;

class Finder {
  readonly found = new Map<number, Variant>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  take(terms: readonly number[], weight: number, kind: MatchKind): void {
    for (const term of terms) {
      const known = this.found.get(term);
      if (!known || known.weight < weight) this.found.set(term, { terms: [term], weight, kind });
    }
  }

  /** Words that a slip or two of the finger make of the reading. */
  slips(reading: Reading): void {
    const near = this.vocabulary.near(reading.skeleton, reading.skeleton.length > SHORT ? 2 : 1);
    this.graded(near, reading, "similar", SIMILAR, 0.6);
  }

  /** Takes the candidates that sound near enough, each the lighter the farther it sounds. */
  graded(candidates: readonly number[], reading: Reading, kind: MatchKind, base: number, farthest: number): void {
    const length = Math.max(reading.vowelless ? reading.consonants.length * 1.6 : reading.skeleton.length, 1);
    const lettersApart = editsFrom(reading.fold);
    for (const term of candidates.slice(0, LOOKED_AT)) {
      const fold = foldOf(this.vocabulary.wordOf(term), "");
      const letters = reading.vowelless
        ? 0
        : Math.min(lettersApart(codesOf(fold), 0, fold.length, fold.length), fold.length);
      const least = reading.cost + LETTER * letters;
      if (least > farthest * length) continue;
      const share = (soundDistance(reading.skeleton, skeletonOf(fold), reading.vowelless) + least) / length;
      const heard = share <= SAME_SOUND ? kind : "similar";
      if (share <= farthest) this.take([term], base * (1 - share), heard);
    }
  }
}

/** Forms of a word that says nothing: such words are looked for, lightly, and never in other spellings. */
export const stopWordVariants = (word: string, vocabulary: Vocabulary): Variant[] =>
  vocabulary.word(word).map((term) => ({ terms: [term], weight: STOP_WORD, kind: "exact" }));

/** Whether a variant is of a word that says nothing. */
export const isOfStopWord = ({ weight, kind }: Variant): boolean => weight === STOP_WORD && kind === "exact";

/**
 * Variants of one word of the query, the surest first. `language` is the primary subtag, "" when unknown; `slips` says
 * whether the whole vocabulary may be walked through for a word that it does not know.
 */
export const wordVariants = (word: string, language: string, vocabulary: Vocabulary, slips: boolean): Variant[] => {
  const finder = new Finder(vocabulary);
  const readings = readingsOf(word, language);
  const [plain] = readings;
  if (!plain) return [];
  finder.take(vocabulary.word(word), 1, "exact");
  const own = word.length >= SHORTEST || plain.fold.length === word.length;
  if (own) finder.take(vocabulary.fold(plain.fold), FORM, "form");
  if (word.length < SHORTEST) return strongest(finder.found.values(), KEPT);
  for (const stem of [plain.fold, ...stemsOf(word, language).map((each) => foldOf(each, language))]) {
    finder.take(vocabulary.stem(stem), STEM, "form");
    finder.take(vocabulary.fold(stem), STEM, "form");
  }
  const known = finder.found.size > 0;
  for (const reading of readings) {
    if (reading.skeleton.length > (known ? 3 : 2))
      finder.graded(vocabulary.skeleton(reading.skeleton), reading, "spelling", SPELLING, known ? 0.2 : 0.65);
    if (reading.consonants.length > (known ? 3 : 1))
      finder.graded(vocabulary.consonants(reading.consonants), reading, "spelling", SPELLING, known ? 0.1 : 0.5);
  }
  if (slips && !known && plain.skeleton.length > 2) finder.slips(plain);
  const apart = known ? [] : splitVariants(word, vocabulary);
  const variants = strongest([...finder.found.values(), ...apart], KEPT);
  const least = LEAST_SHARE * (variants[0]?.weight ?? 0);
  return variants.filter(({ weight }) => weight >= least);
};
