import type Type from "typebox";
import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import { dayIn, rfc3339 } from "../../domain/instant.ts";
import { readDay } from "../../domain/moment.ts";
import type { RateObservation } from "../../domain/rate.ts";
import type { TickerPair } from "../../domain/reference.ts";
import type { Basis } from "../public/basis.ts";
import { type ApiDeps, endpoint } from "./endpoint.ts";
import { pagingOf, sliceAnswer } from "./list.ts";
import { listOf, RateItem, RatesQuery } from "./schemas.ts";

type Query = Type.Static<typeof RatesQuery>;

const itemOf = (rate: RateObservation) => ({
  source: rate.source,
  base: rate.base,
  quote: rate.quote,
  nominal: rate.nominal,
  value: rate.value,
  kind: rate.kind,
  effectiveDate: rate.effectiveDate,
  publishedAt: rate.publishedAt === null ? null : rfc3339(rate.publishedAt),
  revision: rate.revision,
});

/** The pair asked for; its source may be left out where the ticker shows the pair. */
const pairOf = ({ base, quote, source }: Query, pairs: readonly TickerPair[]): TickerPair | null => {
  if (base === undefined && quote === undefined) return null;
  if (base === undefined || quote === undefined) {
    throw new ChaparError("invalid", "A pair has two currencies.", {
      field: base ? "quote" : "base",
      remedy: "Give base and quote.",
    });
  }
  const shown = pairs.find((pair) => pair.base === base && pair.quote === quote);
  const from = source ?? shown?.source;
  if (from !== undefined) return { base, quote, source: from };
  throw new ChaparError("invalid", `${base}/${quote} is not in the ticker.`, {
    field: "source",
    remedy: "Name the source as well.",
  });
};

const DAY_MS = 86_400_000;
const DAYS_WITHOUT_FROM = 30;

const historyOf = async ({ storage }: ApiDeps, { reference, now }: Basis, pair: TickerPair, query: Query) => {
  const zone = reference.settings.timeZone;
  const to = query.to === undefined ? dayIn(now, zone) : readDay(query.to, "to");
  const from = query.from === undefined ? dayIn(now - DAYS_WITHOUT_FROM * DAY_MS, zone) : readDay(query.from, "from");
  if (from > to)
    throw new ChaparError("invalid", `${from} is after ${to}.`, { field: "from", remedy: "Swap the days." });
  return (await storage.rateHistory(pair, from, to)).reverse();
};

export const listRates = endpoint({
  path: "/api/v1/rates",
  id: "listRates",
  summary: "The latest rate of each pair in the ticker or, with base and quote, the history of one pair, newest first",
  query: RatesQuery,
  response: listOf(RateItem),
  answer: async (deps, basis, query) => {
    const { pairs } = basis.reference.settings.ticker;
    const pair = pairOf(query, pairs);
    const rates = pair
      ? await historyOf(deps, basis, pair, query)
      : (await deps.storage.ratePoints(pairs)).map((point) => point.latest);
    return { data: sliceAnswer(rates, pagingOf(query), itemOf), dependsOn: [dependency.rates] };
  },
});
