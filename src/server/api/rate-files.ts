import { dependency } from "../../domain/dependency.ts";
import { ChaparError } from "../../domain/errors.ts";
import { FOR_EVER } from "../answer.ts";
import { fileEndpoint } from "./endpoint.ts";
import { ratesAsked } from "./rate-question.ts";
import { rateItem } from "./rates.ts";
import { nothing, RatesFileQuery, Sha256Params } from "./schemas.ts";

const COLUMNS = [
  "date",
  "source",
  "base",
  "quote",
  "value",
  "nominal",
  "kind",
  "published_at",
  "revision",
  "method",
  "digits",
  "sha256",
] as const;

/** No field holds a comma or a quotation mark: they are codes, numbers and days. */
const rowOf = (rate: Parameters<typeof rateItem>[0]): string => {
  const { effectiveDate, source, base, quote, value, nominal, kind, publishedAt, revision, method, digits, legs } =
    rateItem(rate);
  const hashes = legs.flatMap(({ sha256 }) => sha256 ?? []).join("+");
  const fields = [effectiveDate, source, base, quote, value, nominal, kind, publishedAt ?? ""];
  return [...fields, revision, method, digits, hashes].join(",");
};

export const ratesFile = fileEndpoint({
  path: "/api/v1/rates.csv",
  id: "ratesFile",
  summary: "The same rates as a table, oldest first and without pages",
  query: RatesFileQuery,
  mediaType: "text/csv; charset=utf-8",
  answer: async (deps, basis, query) => {
    const rates = await ratesAsked(deps, basis, query);
    const name = query.base === undefined ? "rates" : `${query.base}-${query.quote}`;
    return {
      body: `${[COLUMNS.join(","), ...rates.map(rowOf)].join("\r\n")}\r\n`,
      headers: { "Content-Disposition": `attachment; filename="${name}.csv"` },
      dependsOn: [dependency.rates],
      freshUntil: basis.dayEnds,
    };
  },
});

/** Never shown as a page: a bank's answer may hold anything. */
export const rateBody = fileEndpoint({
  path: "/api/v1/rates/raw/:sha256",
  id: "rateBody",
  summary: "A bank's answer byte for byte, by the SHA-256 that rates name",
  query: nothing,
  params: Sha256Params,
  mediaType: "application/octet-stream",
  answer: async ({ storage }, _basis, _query, { sha256 }) => {
    const body = await storage.rateBody(sha256);
    if (!body) throw new ChaparError("not_found", "No answer with this hash is kept.", { field: "sha256" });
    return {
      body,
      headers: { "Content-Disposition": `attachment; filename="${sha256.slice(0, 12)}.bin"` },
      cacheControl: FOR_EVER,
      dependsOn: [],
    };
  },
});
