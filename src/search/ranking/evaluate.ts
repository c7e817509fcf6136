import type { Instant } from "../../domain/instant.ts";
import type { SearchFilters } from "../../domain/search.ts";
import type { Columns } from "../memory/columns.ts";
import type { Plan, PlannedClause } from "../query/plan.ts";
import { filterOver } from "./filter.ts";
import type { Postings } from "./postings.ts";
import { Scorer } from "./score.ts";
import type { Marks, Tallies, Tally } from "./tally.ts";

/** How much of its score a story keeps that meets but a small part of the query. */
const PARTLY = 0.4;
/** A story of this moment against one of long ago. */
const FRESHER = 0.1;
const YEAR_MS = 365 * 86_400_000;
/** Lifts the documents that more than similar spellings met above the others. */
const SURE = { relevance: 1_000_000, newest: 1_000_000_000_000_000 };

export type Order = {
  order: "relevance" | "newest";
  recency: boolean;
  now: Instant;
  /** What the codes of postings weigh; the usual weights when left out. */
  weights?: Float32Array;
};

/**
 * The documents that meet a query, and by slot the key they are ranked by and their score, negative where only similar
 * spellings met. The arrays are the pool's, to be read at once.
 */
export type Matched = { slots: Int32Array; keys: Float64Array; scores: Float64Array };

/** Finds and weighs the documents of a plan. Runs without a pause: one search uses the tallies at a time. */
export const evaluate = (
  columns: Columns,
  plan: Plan,
  postings: Postings,
  filters: SearchFilters,
  order: Order,
  tallies: Tallies,
): Matched => {
  tallies.fit(columns.size);
  const total = tallies.take();
  const scorer = new Scorer(columns, postings, tallies, order.weights);
  const wanted = plan.clauses.filter(({ excluded }) => !excluded);
  for (const clause of wanted) {
    const worth = worthOf(clause, scorer, tallies);
    addWorth(worth, total, tallies.marks, clause.required);
    tallies.give(worth);
  }
  const excluded = plan.clauses.filter((clause) => clause.excluded).map((clause) => worthOf(clause, scorer, tallies));
  for (const { touched, count } of excluded) {
    for (let at = 0; at < count; at += 1) tallies.marks.excluded[touched[at] ?? 0] = 1;
  }

  if (wanted.length === 0 && !plan.wordless) {
    for (let slot = 0; slot < columns.size; slot += 1) total.touched[total.count++] = slot;
  }
  const matched = rate(total, wanted, columns, filters, order, tallies);
  clear(total, tallies.marks);
  if (wanted.length === 0) total.count = 0;
  tallies.give(total);
  for (const worth of excluded) {
    for (let at = 0; at < worth.count; at += 1) tallies.marks.excluded[worth.touched[at] ?? 0] = 0;
    tallies.give(worth);
  }
  return matched;
};

/** The best alternative of a clause for each document. */
const worthOf = ({ items }: PlannedClause, scorer: Scorer, tallies: Tallies): Tally => {
  const [first, ...others] = items.map((item) =>
    item.kind === "phrase" ? scorer.phrase(item.words) : scorer.concept(item.concept),
  );
  const best = first ?? tallies.take();
  for (const worth of others) {
    best.raiseAll(worth);
    tallies.give(worth);
  }
  return best;
};

const addWorth = ({ values, touched, count }: Tally, total: Tally, { met, required }: Marks, must: boolean): void => {
  for (let at = 0; at < count; at += 1) {
    const slot = touched[at] ?? 0;
    total.add(slot, values[slot] ?? 0);
    met[slot] = (met[slot] ?? 0) + 1;
    if (must) required[slot] = (required[slot] ?? 0) + 1;
  }
};

const clear = ({ touched, count }: Tally, { met, required, sure }: Marks): void => {
  for (let at = 0; at < count; at += 1) {
    const slot = touched[at] ?? 0;
    met[slot] = 0;
    required[slot] = 0;
    sure[slot] = 0;
  }
};

/** Keeps the documents that hold all that must be, and nothing that must not, and says what each is ranked by. */
const rate = (
  { values, touched, count }: Tally,
  wanted: readonly PlannedClause[],
  columns: Columns,
  filters: SearchFilters,
  { order, recency, now }: Order,
  { marks, keys, scores }: Tallies,
): Matched => {
  const must = wanted.filter(({ required }) => required).length;
  const passes = filterOver(columns, filters);
  const { publishedAt } = columns;
  const byDate = order === "newest" || wanted.length === 0;
  const lift = SURE[order];
  const share = wanted.length === 0 ? 0 : (1 - PARTLY) / wanted.length;
  const slots = new Int32Array(count);
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const slot = touched[at] ?? 0;
    if (marks.required[slot] !== must || marks.excluded[slot] === 1 || !passes(slot)) continue;
    const date = publishedAt[slot] ?? 0;
    const fresh = recency ? 1 + FRESHER / (1 + Math.max(0, now - date) / YEAR_MS) : 1;
    const exact = (values[slot] ?? 0) * (PARTLY + share * (marks.met[slot] ?? 0)) * fresh;
    // Sums of the same parts in another order differ in their last digits.
    const score = Math.round(exact * 10_000) / 10_000;
    const sure = marks.sure[slot] === 1 || wanted.length === 0;
    scores[slot] = sure ? score : -score;
    keys[slot] = (byDate ? date : score) + (sure ? lift : 0);
    slots[kept++] = slot;
  }
  return { slots: slots.subarray(0, kept), keys, scores };
};
