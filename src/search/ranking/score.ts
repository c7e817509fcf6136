import type { MatchKind } from "../../domain/search.ts";
import type { Concept } from "../expand/expand.ts";
import type { Variant } from "../expand/variant.ts";
import { WEIGHT_OF_CODE } from "../index/posting.ts";
import type { Columns } from "../memory/columns.ts";
import type { Item } from "../query/plan.ts";
import { CountedLane, type Lane, TermLane } from "./lane.ts";
import { countPhrase, type PhraseWord } from "./phrase.ts";
import type { Postings } from "./postings.ts";
import { REACH } from "./reach.ts";
import { CERTAIN, type Tallies, type Tally } from "./tally.ts";

/** As usual for bm25: how soon more of a word says little, and how much long texts are held back. */
const K1 = 1.2;
const B = 0.75;
/** All spellings of a word are counted together: that makes rare words look commoner than they are to a reader. */
const FOR_RARITY = 1.1;

/** Grades in one kind that are told apart. */
const GRADES = 12;

/** Variants that are one word: their occurrences are added up, each by its weight. `full` is what the most of them is worth. */
type Grade = { lanes: Lane[]; weight: number; kind: MatchKind; full: number };

/** What a document scores by: the best of the grades, or the sum of the parts where that is more. */
export type Scored = { grades: Grade[]; parts: Scored[] };

const phraseOf = (terms: readonly number[]): PhraseWord[] => terms.map((term, offset) => ({ terms: [term], offset }));

/** A word and its forms are one; of what is less sure, variants of one kind and nearly one weight. The surest first. */
const gradesOf = (variants: readonly Variant[]): Variant[][] => [
  ...Map.groupBy(variants, ({ kind, weight }) =>
    kind === "exact" || kind === "form" ? "word" : `${kind} ${Math.round(weight * GRADES)}`,
  ).values(),
];

const isSpelling = ({ kind }: Grade): boolean => kind === "spelling" || kind === "similar";

/** What a story scores at most by words of a name, where the archive knows each: the same written as one is worth no more. */
const mostOf = (parts: readonly Scored[]): number => {
  if (parts.length === 0 || parts.some(({ grades }) => grades.length === 0)) return Number.POSITIVE_INFINITY;
  return parts.reduce((sum, { grades }) => sum + Math.max(...grades.map(({ full }) => full)), 0);
};

export const lanesOf = ({ grades, parts }: Scored): Lane[] => [
  ...grades.flatMap(({ lanes }) => lanes),
  ...parts.flatMap(lanesOf),
];

/** Where the last range of slots below `end` begins in which one of the lanes goes on; below 0 when all are at their end. */
export const rangeBefore = (end: number, lanes: readonly Pick<Lane, "next">[]): number => {
  let next = -1;
  for (const lane of lanes) next = Math.max(next, lane.next);
  next = Math.min(next, end - 1);
  return next < 0 ? -1 : next - (next % REACH);
};

/** Scores concepts and phrases over the living documents. One instance serves one search. */
export class Scorer {
  private readonly columns: Columns;
  private readonly postings: Postings;
  private readonly tallies: Tallies;
  private readonly weights: Float32Array;
  /** What is added to the occurrences of a word, for any text and for each of its words. */
  private readonly short = K1 * (1 - B);
  private readonly long: number;

  constructor(columns: Columns, postings: Postings, tallies: Tallies, weights = WEIGHT_OF_CODE) {
    this.columns = columns;
    this.postings = postings;
    this.tallies = tallies;
    this.weights = weights;
    this.long = columns.words > 0 ? (K1 * B * columns.count) / columns.words : 0;
  }

  /** `times` is how often the item is asked. */
  prepare(item: Item, times = 1): Scored {
    const scored = item.kind === "concept" ? this.concept(item.concept) : this.phrase(item.words);
    this.measure(scored, times);
    return scored;
  }

  /** What is scored by the documents of the range that begins at `from`, ranges falling; to be given back to the pool. */
  worth({ grades, parts }: Scored, from: number): Tally {
    const best = this.tallies.take();
    for (const grade of grades) {
      const count = this.readGrade(grade.lanes, from);
      if (count > 0) this.rate(count, grade, from, best);
    }
    if (parts.length > 0) this.raiseByParts(parts, from, best);
    return best;
  }

  private concept({ variants, parts }: Concept): Scored {
    const times = Math.max(1, parts.length);
    return {
      grades: gradesOf(variants).map((alike) => this.gradeOf(alike, times)),
      parts: parts.map((part) => this.concept(part)),
    };
  }

  private phrase(words: readonly PhraseWord[]): Scored {
    const lanes = [new CountedLane(countPhrase(words, this.postings, this.columns), 1)];
    return { grades: [{ lanes, weight: words.length, kind: "exact", full: 0 }], parts: [] };
  }

  private gradeOf(variants: readonly Variant[], times: number): Grade {
    const { kind, weight } = variants[0] ?? { kind: "similar", weight: 0 };
    const lanes = variants.flatMap((variant): Lane[] => {
      const scale = variant.weight / weight;
      const [term, ...more] = variant.terms;
      if (term === undefined) return [];
      if (more.length === 0) return [new TermLane(this.postings.get(term) ?? [], this.columns, this.weights, scale)];
      return [new CountedLane(countPhrase(phraseOf(variant.terms), this.postings, this.columns), scale)];
    });
    return { lanes, weight: weight * times, kind, full: 0 };
  }

  /** A looser grade is as rare as all that are met so far: a rare misspelling never outweighs the word itself. */
  private measure({ grades, parts }: Scored, times: number): void {
    for (const part of parts) this.measure(part, times);
    const most = mostOf(parts);
    const met = this.metBy(grades);
    grades.forEach((grade, at) => {
      const among = met[at] ?? 0;
      const rarity = Math.log(1 + (this.columns.count - among + 0.5) / (among + 0.5)) ** FOR_RARITY;
      const full = times * rarity * grade.weight * (K1 + 1);
      grade.full = isSpelling(grade) ? Math.min(full, most) : full;
    });
  }

  /** How many living documents meet each of the grades or one before it. */
  private metBy(grades: readonly Grade[]): number[] {
    const lanes = grades.flatMap((grade) => grade.lanes);
    const [only, ...more] = lanes;
    if (grades.length === 1 && only && more.length === 0 && only.known !== null) return [only.known];
    const { seen } = this.tallies;
    seen.empty(this.columns.size);
    return grades.map((grade) => {
      for (const lane of grade.lanes) lane.mark(seen);
      return seen.count;
    });
  }

  /** Puts what the lanes tell of a range into the reading, added up for each document. Returns of how many. */
  private readGrade(lanes: readonly Lane[], from: number): number {
    const { reading } = this.tallies;
    let going = 0;
    let only: Lane | undefined;
    for (const lane of lanes) {
      if (lane.next < from) continue;
      going += 1;
      only = lane;
    }
    if (!only) return 0;
    return going === 1 ? only.read(reading, from) : this.readTogether(lanes, from);
  }

  private readTogether(lanes: readonly Lane[], from: number): number {
    const { reading } = this.tallies;
    const sum = this.tallies.take();
    for (const lane of lanes) if (lane.next >= from) sum.addRead(reading, lane.read(reading, from));
    const { count } = sum;
    sum.readInto(reading);
    this.tallies.give(sum);
    return count;
  }

  private raiseByParts(parts: readonly Scored[], from: number, best: Tally): void {
    const sum = this.tallies.take();
    for (const part of parts) {
      const worth = this.worth(part, from);
      sum.addAll(worth);
      this.tallies.give(worth);
    }
    best.raiseAll(sum);
    this.tallies.give(sum);
  }

  /** Raises documents to what the first `count` of the reading are worth. */
  private rate(count: number, { full, kind }: Grade, from: number, best: Tally): void {
    const { near: nears, weight } = this.tallies.reading;
    const { values, touched } = best;
    const { length } = this.columns;
    const { notes } = this.tallies;
    const { short, long } = this;
    const note = kind === "similar" ? 0 : CERTAIN;
    let touches = best.count;
    for (let at = 0; at < count; at += 1) {
      const near = nears[at] ?? 0;
      const words = length[from + near] ?? 0;
      // It is dead.
      if (words === 0) continue;
      const times = weight[at] ?? 0;
      const worth = (full * times) / (times + short + long * words);
      const before = values[near] ?? 0;
      if (before === 0) touched[touches++] = near;
      if (worth > before) values[near] = worth;
      notes[near] = (notes[near] ?? 0) | note;
    }
    best.count = touches;
  }
}
