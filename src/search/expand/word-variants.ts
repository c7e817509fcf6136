import { otherSpellings } from "../data/english-spellings.ts";
import { foldOf } from "../text/fold.ts";
import { stemsOf } from "../text/stem.ts";
import { readingsOf, remoteReadingsOf } from "./alternates.ts";
import { Finder, type Reach } from "./finder.ts";
import { splitVariants } from "./split-words.ts";
import { strongest, type Variant } from "./variant.ts";
import type { Vocabulary } from "./vocabulary.ts";

const NUMBER = /^[\d.]+$/;
const FORM = 0.92;
/** Shorter words are others in other letters: ЕС and "yes". */
const SHORTEST = 3;
const INITIAL = /^\p{Cased_Letter}$/u;
/** One letter elsewhere: Ош is Osh. */
const DIGRAPH = /[cksz]h/g;
/** Variants kept of a word. */
const KEPT = 24;
/** What is much farther than the nearest is noise, and makes the word look common. */
const LEAST_SHARE = 0.6;

type Reaches = readonly [bySound: Reach, byConsonants: Reach];

/** A word that the archive knows is widened by what sounds the same, the more freely the less is known of it. */
const KNOWN: Reaches = [
  { longerThan: 3, farthest: 0.2 },
  { longerThan: 3, farthest: 0.1 },
];
const UNKNOWN: Reaches = [
  { longerThan: 2, farthest: 0.65 },
  { longerThan: 1, farthest: 0.5 },
];
/** Far-fetched readings are to fit the better. */
const REMOTE: Reaches = [
  { longerThan: 2, farthest: 0.4 },
  { longerThan: 2, farthest: 0.3 },
];

const JOINED: Reaches = [
  { longerThan: 4, farthest: 0.25 },
  { longerThan: 3, farthest: 0.25 },
];

/**
 * Variants of one word of the query, the surest first. `language` is the primary subtag, "" when unknown; `slips` says
 * whether the whole vocabulary may be walked through for a word that it does not know.
 */
export const wordVariants = (word: string, language: string, vocabulary: Vocabulary, slips: boolean): Variant[] => {
  const printed = vocabulary.word(word);
  const finder = new Finder(vocabulary, printed.length > 0 && !printed.some((term) => vocabulary.isName(term)));
  const readings = readingsOf(word, language);
  const [plain] = readings;
  finder.take(printed, 1, "exact");
  // What is nearly the number is another sum, another year.
  if (NUMBER.test(word)) return finder.variants;
  // A digit or a sign of its own is met as printed; a letter is rather a part of initials, and would be met in all others.
  if (!plain) return INITIAL.test(word) ? [] : strongest(finder.variants, KEPT);
  if (word.length >= SHORTEST || plain.fold.replace(DIGRAPH, "-").length === word.length)
    finder.take(vocabulary.fold(plain.fold), FORM, "form");
  if (word.length < SHORTEST) return strongest(finder.variants, KEPT);
  const stems = [word, ...otherSpellings(word)].flatMap((each) => stemsOf(each, language));
  for (const stem of new Set([plain.fold, ...stems.map((each) => foldOf(each, language))])) finder.forms(stem, word);
  if (finder.variants.length > 0) {
    for (const reading of readings) finder.spellings(reading, ...KNOWN);
    return heaviest(finder.variants);
  }
  for (const reading of readings) finder.spellings(reading, ...UNKNOWN);
  for (const reading of remoteReadingsOf(word, language)) finder.spellings(reading, ...REMOTE);
  if (slips && plain.skeleton.length > 2) finder.slips(plain);
  return heaviest([...finder.variants, ...splitVariants(word, vocabulary)]);
};

/** Words that stand for two of the query which the archive does not know: only what sounds nearly the same. */
export const soundingVariants = (word: string, vocabulary: Vocabulary): Variant[] => {
  const finder = new Finder(vocabulary);
  for (const reading of readingsOf(word, "")) finder.spellings(reading, ...JOINED);
  return heaviest(finder.variants);
};

const heaviest = (found: readonly Variant[]): Variant[] => {
  const variants = strongest(found, KEPT);
  const least = LEAST_SHARE * (variants[0]?.weight ?? 0);
  return variants.filter(({ weight }) => weight >= least);
};
