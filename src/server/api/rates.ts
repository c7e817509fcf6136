import { dependency } from "../../domain/dependency.ts";
import type { DerivedRate } from "../../domain/derived-rate.ts";
import { toSignificant } from "../../domain/fraction.ts";
import { rfc3339 } from "../../domain/instant.ts";
import type { SourcedRate } from "../../domain/rate-record.ts";
import { endpoint } from "./endpoint.ts";
import { pagingOf, sliceAnswer } from "./list.ts";
import { ratesAsked } from "./rate-question.ts";
import { listOf, RateItem, RatesQuery } from "./schemas.ts";

const printed = ({ source, base, quote, nominal, value, kind, effectiveDate, publishedAt, revision }: SourcedRate) => ({
  source,
  base,
  quote,
  nominal,
  value,
  kind,
  effectiveDate,
  publishedAt: publishedAt === null ? null : rfc3339(publishedAt),
  revision,
});

/** A figure of the very pair is given as it was printed; any other is made from its legs, to their digits. */
export const rateItem = (rate: DerivedRate<SourcedRate>) => {
  const { base, quote, method, digits, effectiveDate, legs } = rate;
  const [first] = legs;
  const own = legs.length === 1 && first?.base === base ? first : null;
  const made = {
    source: legs.map(({ source }) => source).join("+"),
    base,
    quote,
    nominal: 1,
    value: toSignificant(rate.price, digits),
    kind: method === "peg" ? "peg" : "official",
    effectiveDate,
    publishedAt: null,
    revision: Math.max(...legs.map(({ revision }) => revision)),
  };
  return {
    ...(own ? printed(own) : made),
    method,
    digits,
    publishedOnRequestedDate: rate.onRequestedDay,
    legs: legs.map((leg) => ({
      ...printed(leg),
      fetchedAt: leg.origin === null ? null : rfc3339(leg.origin.finishedAt),
      sha256: leg.origin?.sha256 ?? null,
    })),
  };
};

export const listRates = endpoint({
  path: "/api/v1/rates",
  id: "listRates",
  summary:
    "The latest rate of each pair in the ticker or, with base and quote, the rates of one pair, newest first: a bank's own line, or derived from the home banks' lines where no bank prints the pair",
  query: RatesQuery,
  response: listOf(RateItem),
  answer: async (deps, basis, query) => {
    const rates = await ratesAsked(deps, basis, query);
    const newestFirst = query.base === undefined ? rates : rates.reverse();
    return {
      data: sliceAnswer(newestFirst, pagingOf(query), rateItem),
      dependsOn: [dependency.rates],
      freshUntil: basis.dayEnds,
    };
  },
});
