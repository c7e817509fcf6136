import type { Instant } from "../../domain/instant.ts";
import type { SearchFilters } from "../../domain/search.ts";
import type { Columns } from "../memory/columns.ts";
import type { Plan } from "../query/plan.ts";
import { filterOver } from "./filter.ts";
import type { Postings } from "./postings.ts";
import { lanesOf, nextRange, type Scored, Scorer } from "./score.ts";
import { REACH, type Tallies, type Tally } from "./tally.ts";

/** How much of its score a story keeps that meets but a small part of the query. */
const PARTLY = 0.4;
/** Of so many words a story is to hold all; of a question of more, hardly one story does. */
const FEW_WORDS = 3;
/** A story of this moment against one of long ago. */
const FRESHER = 0.1;
const YEAR_MS = 365 * 86_400_000;
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
  /** What the codes of postings weigh; the usual weights when left out. */
  weights?: Float32Array;
  /** What part of its score a story keeps, by the number of its list of places; all of it when left out. */
  shares?: Float32Array | null;
};

/**
 * The documents that meet a query, range by range: what each is ranked by, and its score in ten-thousandths, negative
 * where only similar spellings met. The arrays are the pool's, to be read at once.
 */
export type Matched = { slots: Int32Array; keys: Float64Array; scores: Float64Array };

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
  const rate = raterOf(columns, wanted, filters, order, tallies);
  let kept = 0;
  for (let from = all ? 0 : nextRange(lanes); from < columns.size; from = all ? from + REACH : nextRange(lanes)) {
    const total = all ? everyOf(columns.size - from, tallies) : tallies.take();
    for (const clause of clauses) meet(clause, scorer, from, total, tallies);
    kept = rate(total, from, kept);
    tallies.give(total);
    for (const marks of Object.values(tallies.marks)) marks.fill(0);
  }
  return found(tallies, kept);
};

/**
 * The first matches of the pool. Where enough were met for certain, what is only written much alike is left out: it would
 * stand on no first page, and swell counts that a reader takes for true.
 */
const found = ({ slots, keys, scores }: Tallies, kept: number): Matched => {
  let sure = 0;
  for (let at = 0; at < kept; at += 1) if ((scores[at] ?? 0) >= 0) sure += 1;
  if (sure < ENOUGH || sure === kept) sure = kept;
  else keepSure(slots, keys, scores, kept);
  return { slots: slots.subarray(0, sure), keys: keys.subarray(0, sure), scores: scores.subarray(0, sure) };
};

const keepSure = (slots: Int32Array, keys: Float64Array, scores: Float64Array, kept: number): void => {
  let next = 0;
  for (let at = 0; at < kept; at += 1) {
    const score = scores[at] ?? 0;
    if (score < 0) continue;
    slots[next] = slots[at] ?? 0;
    keys[next] = keys[at] ?? 0;
    scores[next] = score;
    next += 1;
  }
};

/** Touches the slots of a range, or as many as there are. */
const everyOf = (size: number, tallies: Tallies): Tally => {
  const every = tallies.take();
  for (let near = 0; near < REACH && near < size; near += 1) every.touched[every.count++] = near;
  return every;
};

/** Adds to each document of a range the best alternative of a clause, and marks that it met one. */
const meet = (
  { items, required, excluded }: Clause,
  scorer: Scorer,
  from: number,
  total: Tally,
  tallies: Tallies,
): void => {
  const { marks } = tallies;
  const [first, ...others] = items;
  const best = first ? scorer.worth(first, from, from + REACH) : tallies.take();
  for (const item of others) {
    const worth = scorer.worth(item, from, from + REACH);
    best.raiseAll(worth);
    tallies.give(worth);
  }
  const { values, touched, count } = best;
  for (let at = 0; at < count; at += 1) {
    const near = touched[at] ?? 0;
    if (excluded) {
      marks.excluded[near] = 1;
      continue;
    }
    total.add(near, values[near] ?? 0);
    marks.met[near] = (marks.met[near] ?? 0) + 1;
    if (required) marks.required[near] = (marks.required[near] ?? 0) + 1;
  }
  tallies.give(best);
};

/**
 * Keeps the documents of a range that hold all that must be, and nothing that must not, behind the `kept` that were kept
 * before, and says what each is ranked by. Returns how many are kept then.
 */
const raterOf = (
  columns: Columns,
  wanted: readonly Clause[],
  filters: SearchFilters,
  { order, recency, now, shares = null }: Order,
  tallies: Tallies,
): ((total: Tally, from: number, kept: number) => number) => {
  const { met, required, excluded, sure } = tallies.marks;
  const must = wanted.filter((clause) => clause.required).length;
  // What the words of a query meet is living.
  const passes = wanted.length > 0 && isEmpty(filters) ? null : filterOver(columns, filters);
  const { publishedAt } = columns;
  const { place } = columns.filed;
  const byDate = order === "newest" || wanted.length === 0;
  const lift = SURE[order];
  const lost = (1 - PARTLY) * Math.min(1, FEW_WORDS / wanted.length);
  const share = wanted.length === 0 ? 0 : lost / wanted.length;
  return ({ values, touched, count }, from, before) => {
    tallies.fit(before + count);
    const { slots, keys, scores } = tallies;
    let kept = before;
    for (let at = 0; at < count; at += 1) {
      const near = touched[at] ?? 0;
      const slot = from + near;
      if (required[near] !== must || excluded[near] === 1 || (passes !== null && !passes(slot))) continue;
      const date = publishedAt[slot] ?? 0;
      const fresh = recency ? 1 + (FRESHER * YEAR_MS) / (YEAR_MS + Math.max(0, now - date)) : 1;
      const own = shares === null ? 1 : (shares[place[slot] ?? 0] ?? 1);
      // Sums of the same parts in another order differ in their last digits.
      const score = Math.round((values[near] ?? 0) * (1 - lost + share * (met[near] ?? 0)) * fresh * own * SCORE_PARTS);
      const certain = sure[near] === 1 || wanted.length === 0;
      slots[kept] = slot;
      scores[kept] = certain ? score : -score;
      keys[kept] = (byDate ? date : score) + (certain ? lift : 0);
      kept += 1;
    }
    return kept;
  };
};

const isEmpty = (filters: SearchFilters): boolean => Object.values(filters).every((value) => value === undefined);
