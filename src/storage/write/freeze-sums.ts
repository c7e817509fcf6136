import type { Body } from "../../domain/body.ts";
import { rateBook } from "../../domain/derived-rate.ts";
import { type FrozenSum, freezeSum, readersCurrencies, sumKey, sumsOf } from "../../domain/sum.ts";
import { rateSources, ratesAround } from "../read/rate-read.ts";
import { frozenSums } from "../read/sum-read.ts";
import { insertRows } from "./insert-rows.ts";
import type { Tx } from "./transaction-state.ts";

/** A story that readers see from this write on, with its text. */
type Shown = { id: number; body: Body };

/**
 * Writes down what the sums of public stories are worth at the day of each, in every currency that readers may choose.
 * A worth that stands already stays: what readers saw changes by no later figure.
 */
export const freezeSums = async (tx: Tx, stories: readonly Shown[]): Promise<void> => {
  const marked = stories.flatMap(({ id, body }) => sumsOf(body).map((sum) => ({ story: id, sum })));
  if (marked.length === 0) return;
  const standing = await frozenSums(tx.db, [...new Set(marked.map(({ story }) => story))]);
  const known = new Set(standing.map((row) => `${row.story} ${sumKey(row, row.target)}`));
  const { settings } = await tx.reference();
  const targets = readersCurrencies(settings.ticker.pairs);
  const sources = await rateSources(tx.db);
  const fresh: (FrozenSum & { story: number })[] = [];
  for (const [basis, here] of Map.groupBy(marked, ({ sum }) => sum.basis)) {
    const book = rateBook(await ratesAround(tx.db, basis), sources);
    for (const { story, sum } of here) {
      const worths = freezeSum(sum, targets, book).filter(
        (each) => !known.has(`${story} ${sumKey(each, each.target)}`),
      );
      fresh.push(...worths.map((worth) => ({ ...worth, story })));
    }
  }
  await insertRows(tx.db, "story_sum", fresh.map(rowOf));
  const rests = new Map(restsOf(fresh));
  for (const [key] of restsOf(standing)) rests.delete(key);
  await insertRows(tx.db, "story_sum_rate", [...rests.values()]);
};

type Rest = { observation: number; story: number };

const restsOf = (sums: readonly (FrozenSum & { story: number })[]): [string, Rest][] =>
  sums.flatMap(({ story, observations }) =>
    observations.map((observation): [string, Rest] => [`${observation} ${story}`, { observation, story }]),
  );

const rowOf = ({
  story,
  amount,
  currency,
  basis,
  target,
  result,
  method,
  rateDay,
  observations,
}: FrozenSum & { story: number }) => ({
  story,
  amount,
  currency,
  basis,
  target,
  result,
  method,
  rate_day: rateDay,
  observations: JSON.stringify(observations),
});
