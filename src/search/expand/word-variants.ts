import type { MatchKind } from "../../domain/search.ts";
import { foldOf } from "../text/fold.ts";
import { skeletonOf } from "../text/skeleton.ts";
import { stemOf } from "../text/stem.ts";
import { type Reading, readingsOf } from "./alternates.ts";
import { soundDistance } from "./closeness.ts";
import { splitVariants } from "./split-words.ts";
import { strongest, type Variant } from "./variant.ts";
import type { Vocabulary } from "./vocabulary.ts";

const FORM = 0.92;
/** In other letters a short word is often another: ЕС and "yes". */
const SHORT_FORM = 0.7;
const STEM = 0.85;
const SPELLING = 0.75;
const SIMILAR = 0.65;
const ONE_SLIP = 0.45;
/** Words looked at for a key, and variants kept of a word. */
const LOOKED_AT = 600;
const KEPT = 24;

const lettersApart = (a: string, b: string): number => {
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(
        Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    }
    last = row;
  }
  return last[b.length] ?? 0;
};

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

  get stories(): number {
    let stories = 0;
    for (const { terms } of this.found.values()) stories += this.vocabulary.frequency(terms[0] ?? 0);
    return stories;
  }

  /** Words that a slip of the finger makes of the reading; two slips only where one leads nowhere. */
  slips(reading: Reading): void {
    const { skeleton } = reading;
    this.graded(this.vocabulary.near(skeleton, 1), reading, "similar", SIMILAR, 0.45);
    const sure = [...this.found.values()].some(({ weight }) => weight > ONE_SLIP);
    if (!sure && skeleton.length > 4) this.graded(this.vocabulary.near(skeleton, 2), reading, "similar", SIMILAR, 0.45);
  }

  /** Takes the candidates that sound near enough, each the lighter the farther it sounds. */
  graded(candidates: readonly number[], reading: Reading, kind: MatchKind, base: number, farthest: number): void {
    const length = Math.max(reading.vowelless ? reading.consonants.length * 1.6 : reading.skeleton.length, 1);
    for (const term of candidates.slice(0, LOOKED_AT)) {
      const fold = foldOf(this.vocabulary.wordOf(term), "");
      const skeleton = skeletonOf(fold);
      const letters = reading.vowelless ? 0 : lettersApart(reading.fold, fold);
      const distance = soundDistance(reading.skeleton, skeleton, reading.vowelless) + reading.cost + 0.1 * letters;
      const share = distance / length;
      if (share <= farthest) this.take([term], base * (1 - share), kind);
    }
  }
}

/** Variants of one word of the query, the surest first. `language` is the primary subtag, "" when unknown. */
export const wordVariants = (word: string, language: string, vocabulary: Vocabulary): Variant[] => {
  const finder = new Finder(vocabulary);
  const readings = readingsOf(word, language);
  const [plain] = readings;
  if (!plain) return [];
  finder.take(vocabulary.word(word), 1, "exact");
  finder.take(vocabulary.fold(plain.fold), word.length < 4 && plain.fold !== word ? SHORT_FORM : FORM, "form");
  finder.take(vocabulary.stem(stemOf(word, language)), STEM, "form");
  const known = finder.found.size > 0;
  for (const reading of readings) {
    if (reading.skeleton.length > 2)
      finder.graded(vocabulary.skeleton(reading.skeleton), reading, "spelling", SPELLING, known ? 0.2 : 0.5);
    if (reading.consonants.length > 1)
      finder.graded(vocabulary.consonants(reading.consonants), reading, "spelling", SPELLING, known ? 0.1 : 0.35);
  }
  if (!known && plain.skeleton.length > 2) finder.slips(plain);
  const apart = known ? [] : splitVariants(word, vocabulary);
  return strongest([...finder.found.values(), ...apart], KEPT);
};
