import type { Instant } from "../../domain/instant.ts";
import type { SearchFilters } from "../../domain/search.ts";
import { type Columns, dayIn, dayOf, FACTS, FILED_AT } from "../memory/columns.ts";
import type { Plan } from "../query/plan.ts";
import type { Best } from "./best.ts";
import { filterOver } from "./filter.ts";
import type { Postings } from "./postings.ts";
import { REACH } from "./reach.ts";
import { lanesOf, rangeBefore, type Scored, Scorer } from "./score.ts";
import { CERTAIN, EXCLUDED, isWanted, MET, metIn, REQUIRED, type Tallies, type Tally } from "./tally.ts";

/** How much of its score a story keeps that meets but a small part of the query. */
const PARTLY = 0.4;
/** Of so many words a story is to hold all; of a question of more, hardly one story does. */
const FEW_WORDS = 3;
/** A story of this moment against one of long ago. */
const FRESHER = 0.1;
/** In days. */
const YEAR = 365;
/** Lifts the documents that more than similar spellings met above the others. */
const SURE = { relevance: 10_000_000_000, newest: 1_000_000_000_000_000 };
/** So many sure matches need no help. */
const ENOUGH = 10;
/** Scores are told apart in ten-thousandths. */
export const SCORE_PARTS = 10_000;

export type Order = {
  order: "relevance" | "newest";
  recency: boolean;
  now: Instant;
  /** How many ranks from the first on are asked for. */
  wanted: number;
  /** What the codes of postings weigh; the usual weights when left out. */
  weights?: Float32Array;
  /** What part of its score a story keeps, by the number of its list of places; all of it when left out. */
  shares?: Float32Array | null;
};

/**
 * The slots of the documents that meet a query, and those that may have the wanted ranks. Their scores are in
 * ten-thousandths, negative where only similar spellings met. All is the pool's, to be read at once.
 */
export type Matched = { slots: Int32Array; best: Best };

type Clause = { items: Scored[]; required: boolean; excluded: boolean };

/**
 * Finds and weighs the documents of a plan, range by range, so that what is noted of them stays close at hand. Runs
 * without a pause: one search uses the tallies at a time.
 */
export const evaluate = (
  columns: Columns,
  plan: Plan,
  postings: Postings,
  filters: SearchFilters,
  order: Order,
  tallies: Tallies,
): Matched => {
  const scorer = new Scorer(columns, postings, tallies, order.weights);
  const clauses = plan.clauses.map((clause): Clause => {
    return { ...clause, items: clause.items.map((item) => scorer.prepare(item)) };
  });
  const wanted = clauses.filter(({ excluded }) => !excluded);
  const lanes = wanted.flatMap(({ items }) => items.flatMap(lanesOf));
  const all = wanted.length === 0 && !plan.wordless;
  const { best, sure, similar } = tallies;
  best.begin(order.wanted, columns);
  sure.reserve(columns.size);
  similar.reserve(columns.size);
  const rate = raterOf(columns, wanted, filters, order, tallies);
  const before = (end: number): number => rangeBefore(end, all ? [{ next: end - 1 }] : lanes);
  for (let from = before(columns.size); from >= 0; from = before(from)) {
    const total = clauses.reduce(
      (sum, clause) => meet(clause, scorer, from, sum, tallies),
      all ? everyOf(columns.size - from, tallies) : null,
    );
    if (total) rate(total, from);
    if (total) tallies.give(total);
    tallies.notes.fill(0);
  }
  // Where enough were met for certain, what is only written much alike is left out: it would stand on no first page, and
  // swell counts that a reader takes for true.
  if (sure.count < ENOUGH) sure.putAll(similar);
  return { slots: sure.all(), best };
};

/** Touches the slots of a range, or as many as there are. */
const everyOf = (size: number, tallies: Tallies): Tally => {
  const every = tallies.take();
  for (let near = 0; near < REACH && near < size; near += 1) every.touched[every.count++] = near;
  return every;
};

/**
 * Adds to what the documents of a range score the best alternative of a clause, and notes that they met one. Nothing is
 * added for what is excluded.
 */
const meet = (
  { items, required, excluded }: Clause,
  scorer: Scorer,
  from: number,
  sum: Tally | null,
  tallies: Tallies,
): Tally | null => {
  const [first, ...others] = items;
  const best = first ? scorer.worth(first, from) : tallies.take();
  for (const item of others) {
    const worth = scorer.worth(item, from);
    best.raiseAll(worth);
    tallies.give(worth);
  }
  if (excluded) tallies.mark(best, EXCLUDED);
  else tallies.count(best, required ? MET + REQUIRED : MET);
  if (sum === null && !excluded) return best;
  if (!excluded) sum?.addAll(best);
  tallies.give(best);
  return sum;
};

/**
 * Keeps the documents of a range that hold all that must be, and nothing that must not, and offers those that may be among
 * the best.
 */
const raterOf = (
  columns: Columns,
  wanted: readonly Clause[],
  filters: SearchFilters,
  { order, recency, now, shares = null }: Order,
  { notes, best, sure, similar }: Tallies,
): ((total: Tally, from: number) => void) => {
  const must = wanted.filter((clause) => clause.required).length;
  // What the words of a query meet is living.
  const passes = wanted.length > 0 && isEmpty(filters) ? null : filterOver(columns, filters);
  const { publishedAt, facts } = columns;
  const today = dayOf(now);
  const wordless = wanted.length === 0;
  const byDate = order === "newest" || wordless;
  const lift = SURE[order];
  const lost = (1 - PARTLY) * Math.min(1, FEW_WORDS / wanted.length);
  const share = wordless ? 0 : lost / wanted.length;
  const most = (recency ? 1 + FRESHER : 1) * SCORE_PARTS;
  /** What is worth less has no rank that is wanted, however fresh it is. */
  const bar = (base: number): number => (byDate ? Number.NEGATIVE_INFINITY : (best.least - base - 1) / most);
  return ({ values, touched, count }, from) => {
    let [sureBar, similarBar] = [bar(lift), bar(0)];
    for (let at = 0; at < count; at += 1) {
      const near = touched[at] ?? 0;
      const slot = from + near;
      const note = notes[near] ?? 0;
      if (!isWanted(note, must) || (passes !== null && !passes(slot))) continue;
      const certain = wordless || (note & CERTAIN) !== 0;
      if (certain) sure.put(slot);
      else similar.put(slot);
      const worth = (values[near] ?? 0) * (1 - lost + share * metIn(note));
      if (worth < (certain ? sureBar : similarBar)) continue;
      const fact = FACTS * slot;
      const own = shares === null ? 1 : (shares[facts[fact + FILED_AT.place] ?? 0] ?? 1);
      const age = Math.max(0, today - dayIn(facts[fact] ?? 0));
      const fresh = recency ? 1 + (FRESHER * YEAR) / (YEAR + age) : 1;
      // Sums of the same parts in another order differ in their last digits.
      const score = Math.round(worth * fresh * own * SCORE_PARTS);
      const key = (byDate ? (publishedAt[slot] ?? 0) : score) + (certain ? lift : 0);
      if (key < best.least) continue;
      best.offer(slot, key, certain ? score : -score);
      sureBar = bar(lift);
      similarBar = bar(0);
    }
  };
};

const isEmpty = (filters: SearchFilters): boolean => Object.values(filters).every((value) => value === undefined);
