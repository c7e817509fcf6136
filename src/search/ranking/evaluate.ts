import type { Instant } from "../../domain/instant.ts";
import type { SearchFilters } from "../../domain/search.ts";
import type { Columns } from "../memory/columns.ts";
import type { Item, Plan, PlannedClause } from "../query/plan.ts";
import { filterOver } from "./filter.ts";
import type { Postings } from "./postings.ts";
import { Scorer } from "./score.ts";
import type { Tallies, Tally } from "./tally.ts";

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
  const [total, cover, sure] = [tallies.take(), tallies.take(), tallies.take()];
  const [must, not] = [tallies.take(), tallies.take()];
  const scorer = new Scorer(columns, postings, tallies, sure, order.weights);
  const wanted = plan.clauses.filter(({ excluded }) => !excluded);
  for (const clause of plan.clauses) {
    const worth = worthOf(clause, scorer, tallies);
    for (let at = 0; at < worth.count; at += 1) {
      const slot = worth.touched[at] ?? 0;
      if (clause.excluded) not.raise(slot, 1);
      else {
        total.add(slot, worth.values[slot] ?? 0);
        cover.add(slot, 1);
        if (clause.required) must.add(slot, 1);
      }
    }
    tallies.give(worth);
  }

  const { keys, scores } = tallies;
  const required = wanted.filter((clause) => clause.required).length;
  const passes = filterOver(columns, filters);
  const scoreIn = (slot: number): number => {
    const part = (cover.values[slot] ?? 0) / wanted.length;
    const age = Math.max(0, order.now - (columns.publishedAt[slot] ?? 0)) / YEAR_MS;
    const fresh = order.recency ? 1 + FRESHER / (1 + age) : 1;
    const score = (total.values[slot] ?? 0) * (PARTLY + (1 - PARTLY) * part) * fresh;
    // Sums of the same parts in another order differ in their last digits.
    return Math.round(score * 10_000) / 10_000;
  };
  const slots: number[] = [];
  const newest = order.order === "newest" || wanted.length === 0;
  const take = (slot: number, score: number, certain: boolean): void => {
    if ((not.values[slot] ?? 0) > 0 || !passes(slot)) return;
    slots.push(slot);
    scores[slot] = certain ? score : -score;
    keys[slot] = (newest ? (columns.publishedAt[slot] ?? 0) : score) + (certain ? SURE[order.order] : 0);
  };
  if (wanted.length === 0) {
    for (let slot = 0; slot < columns.size; slot += 1) take(slot, 0, true);
  } else {
    for (let at = 0; at < total.count; at += 1) {
      const slot = total.touched[at] ?? 0;
      if ((must.values[slot] ?? 0) === required) take(slot, scoreIn(slot), (sure.values[slot] ?? 0) > 0);
    }
  }
  for (const tally of [total, cover, sure, must, not]) tallies.give(tally);
  return { slots: Int32Array.from(slots), keys, scores };
};

/** The best alternative of a clause for each document. */
const worthOf = ({ items }: PlannedClause, scorer: Scorer, tallies: Tallies): Tally => {
  const [first, ...others] = items.map((item: Item) =>
    item.kind === "phrase" ? scorer.phrase(item.words) : scorer.concept(item.concept),
  );
  const best = first ?? tallies.take();
  for (const worth of others) {
    for (let at = 0; at < worth.count; at += 1) {
      const slot = worth.touched[at] ?? 0;
      best.raise(slot, worth.values[slot] ?? 0);
    }
    tallies.give(worth);
  }
  return best;
};
