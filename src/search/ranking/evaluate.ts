import type { SearchFilters } from "../../domain/search.ts";
import type { Columns } from "../memory/columns.ts";
import type { Plan } from "../query/plan.ts";
import type { Postings } from "./postings.ts";
import { type Matched, type Order, Rater } from "./rater.ts";
import { REACH } from "./reach.ts";
import { lanesOf, rangeBefore, type Scored, Scorer } from "./score.ts";
import { EXCLUDED, MET, REQUIRED, type Tallies, type Tally } from "./tally.ts";

type Clause = { first: Scored; others: Scored[]; required: boolean; excluded: boolean };

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
  const clauses = plan.clauses.flatMap(({ items, times, required, excluded }): Clause[] => {
    const [first, ...others] = items.map((item) => scorer.prepare(item, times));
    return first ? [{ first, others, required, excluded }] : [];
  });
  const wanted = clauses.filter(({ excluded }) => !excluded);
  const lanes = wanted.flatMap(({ first, others }) => [first, ...others].flatMap(lanesOf));
  const all = wanted.length === 0 && !plan.wordless;
  const must = wanted.filter(({ required }) => required).length;
  const rater = new Rater({ columns, filters, order, tallies, clauses: wanted.length, must });
  const before = (end: number): number => rangeBefore(end, all ? [{ next: end - 1 }] : lanes);
  for (let from = before(columns.size); from >= 0; from = before(from)) {
    const total = clauses.reduce(
      (sum, clause) => meet(clause, scorer, from, sum, tallies),
      all ? everyOf(columns.size - from, tallies) : null,
    );
    if (total) rater.rate(total, from);
    if (total) tallies.give(total);
    tallies.notes.fill(0);
  }
  return rater.matched();
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
  { first, others, required, excluded }: Clause,
  scorer: Scorer,
  from: number,
  sum: Tally | null,
  tallies: Tallies,
): Tally | null => {
  const best = scorer.worth(first, from);
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
