import type { MatchKind } from "../../domain/search.ts";
import type { Concept } from "../expand/expand.ts";
import type { Variant } from "../expand/variant.ts";
import { WEIGHT_OF_CODE } from "../index/posting.ts";
import type { Columns } from "../memory/columns.ts";
import { countPhrase, type PhraseWord } from "./phrase.ts";
import type { Postings, PostingsRow } from "./postings.ts";
import type { Tallies, Tally } from "./tally.ts";

/** As usual for bm25: how soon more of a word says little, and how much long texts are held back. */
const K1 = 1.2;
const B = 0.75;

export const phraseOf = (terms: readonly number[]): PhraseWord[] =>
  terms.map((term, offset) => ({ terms: [term], offset }));

/** Grades in one kind that are told apart. */
const GRADES = 12;

/** Variants of one kind and nearly one weight, the surest first. */
const gradesOf = (variants: readonly Variant[]): Variant[][] => [
  ...Map.groupBy(variants, ({ kind, weight }) => `${kind} ${Math.round(weight * GRADES)}`).values(),
];

const newIn = (counts: Tally, best: Tally): number => {
  if (best.count === 0) return counts.count;
  let count = 0;
  for (let at = 0; at < counts.count; at += 1) if ((best.values[counts.touched[at] ?? 0] ?? 0) === 0) count += 1;
  return count;
};

/** Scores concepts over the living documents. One instance serves one search. */
export class Scorer {
  private readonly columns: Columns;
  private readonly postings: Postings;
  private readonly tallies: Tallies;
  private readonly weights: Float32Array;

  constructor(columns: Columns, postings: Postings, tallies: Tallies, weights = WEIGHT_OF_CODE) {
    this.columns = columns;
    this.postings = postings;
    this.tallies = tallies;
    this.weights = weights;
  }

  /** Adds what a concept is worth to each document that meets it. The tally given back is to be given to the pool. */
  concept({ variants, parts }: Concept): Tally {
    const best = this.tallies.take();
    for (const alike of gradesOf(variants)) this.grade(alike, Math.max(1, parts.length), best);
    if (parts.length > 0) this.byParts(parts, best);
    return best;
  }

  phrase(words: readonly PhraseWord[]): Tally {
    const [best, counts] = [this.tallies.take(), this.tallies.take()];
    countPhrase(words, this.postings, this.columns, counts, 1);
    this.rate(counts, words.length, "exact", best);
    this.tallies.give(counts);
    return best;
  }

  private byParts(parts: readonly Concept[], best: Tally): void {
    const sum = this.tallies.take();
    for (const part of parts) {
      const worth = this.concept(part);
      for (let at = 0; at < worth.count; at += 1) {
        const slot = worth.touched[at] ?? 0;
        sum.add(slot, worth.values[slot] ?? 0);
      }
      this.tallies.give(worth);
    }
    best.raiseAll(sum);
    this.tallies.give(sum);
  }

  /** Variants that weigh alike are one word: their occurrences are added up, and the best grade counts. */
  private grade(variants: readonly Variant[], times: number, best: Tally): void {
    const counts = this.tallies.take();
    const { kind, weight } = variants[0] ?? { kind: "similar", weight: 0 };
    for (const variant of variants) {
      const scale = variant.weight / weight;
      const [term, ...more] = variant.terms;
      if (more.length > 0) countPhrase(phraseOf(variant.terms), this.postings, this.columns, counts, scale);
      else if (term !== undefined) this.count(this.postings.get(term) ?? [], scale, counts);
    }
    this.rate(counts, weight * times, kind, best);
    this.tallies.give(counts);
  }

  private count(rows: readonly PostingsRow[], scale: number, counts: Tally): void {
    const { weights } = this;
    const { living, base } = this.columns;
    const { values, touched } = counts;
    let { count } = counts;
    for (const { first, docs } of rows) {
      const from = first - base;
      if (from < 0) continue;
      for (let at = 0; at < docs.length; at += 2) {
        const high = docs[at + 1] ?? 0;
        const slot = from + ((docs[at] ?? 0) | ((high & 7) << 8));
        const weight = weights[high >> 3] ?? 0;
        if (living[slot] !== 1 || weight === 0) continue;
        const before = values[slot] ?? 0;
        if (before === 0) {
          touched[count] = slot;
          count += 1;
        }
        values[slot] = before + scale * weight;
      }
    }
    counts.count = count;
  }

  /** A looser grade is as rare as all that are met so far: a rare misspelling never outweighs the word itself. */
  private rate(counts: Tally, weight: number, kind: MatchKind, best: Tally): void {
    const { columns } = this;
    const { sure } = this.tallies.marks;
    const certain = kind !== "similar";
    const met = best.count + newIn(counts, best);
    const rarity = Math.log(1 + (columns.count - met + 0.5) / (met + 0.5));
    const full = rarity * weight * (K1 + 1);
    const short = K1 * (1 - B);
    const long = columns.words > 0 ? (K1 * B * columns.count) / columns.words : 0;
    const { values, touched, count } = counts;
    const { length } = columns;
    for (let at = 0; at < count; at += 1) {
      const slot = touched[at] ?? 0;
      const times = values[slot] ?? 0;
      best.raise(slot, (full * times) / (times + short + long * (length[slot] ?? 0)));
      if (certain) sure[slot] = 1;
    }
  }
}
