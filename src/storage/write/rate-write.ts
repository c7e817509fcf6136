import { dependency } from "../../domain/dependency.ts";
import type { NewRateObservation, RateFetch, RateSource } from "../../domain/rate.ts";
import type { RateObsTable } from "../tables.ts";
import { insertRows } from "./insert-rows.ts";
import { nextId, type Tx } from "./transaction-state.ts";

export const saveRateSource = async (tx: Tx, source: RateSource): Promise<void> => {
  const row = {
    id: source.id,
    names: JSON.stringify(source.names),
    kind: source.kind,
    home_currency: source.homeCurrency,
    url: source.url,
    time_zone: source.timeZone,
    schedule: JSON.stringify(source.schedule),
    attribution: source.attribution,
    terms: source.terms,
    since: source.since,
    enabled: source.enabled ? 1 : 0,
  };
  await insertRows(tx.db, "rate_source", [row], ["id"]);
  tx.purge.add(dependency.rates);
};

/** The body is kept once, however often it was read. Returns the fetch's id. */
export const saveRateFetch = async (tx: Tx, fetch: RateFetch): Promise<number> => {
  await insertRows(tx.db, "rate_body", [{ sha256: fetch.sha256, body: fetch.body }], ["sha256"]);
  const id = await nextId(tx.db, "rate_fetch");
  const row = {
    id,
    source: fetch.source,
    url: fetch.url,
    started_at: fetch.startedAt,
    finished_at: fetch.finishedAt,
    http_status: fetch.httpStatus,
    content_type: fetch.contentType,
    etag: fetch.etag,
    last_modified: fetch.lastModified,
    bytes: fetch.body.byteLength,
    sha256: fetch.sha256,
    outcome: fetch.outcome,
    reason: fetch.reason,
    asked: fetch.asked,
    sent: fetch.sent,
  };
  await insertRows(tx.db, "rate_fetch", [row]);
  return id;
};

type Pair = Pick<RateObsTable, "source" | "base" | "quote" | "kind">;

const keyOf = (row: Pair): string => [row.source, row.base, row.quote, row.kind].join(" ");

const revisionsOf = async (tx: Tx, days: readonly NewRateObservation[]): Promise<RateObsTable[]> => {
  const [first] = days;
  if (!first) return [];
  const dates = days.map(({ effectiveDate }) => effectiveDate).sort();
  return tx.db.query
    .selectFrom("rate_obs")
    .selectAll()
    .where("source", "=", first.source)
    .where("base", "=", first.base)
    .where("quote", "=", first.quote)
    .where("kind", "=", first.kind)
    .where("effective_date", ">=", dates[0] ?? "")
    .where("effective_date", "<=", dates.at(-1) ?? "")
    .orderBy("revision")
    .execute();
};

/** "87.4500" and "87.45" are one figure. */
const figure = (value: string): string => (value.includes(".") ? value.replace(/\.?0+$/, "") : value);

const sameAs = (row: RateObsTable, next: NewRateObservation): boolean =>
  row.nominal === next.nominal && figure(row.value) === figure(next.value) && row.status === next.status;

/** Rows are only added: an equal figure of a day adds nothing, another one is the day's next revision. */
export const addRates = async (
  tx: Tx,
  observations: readonly NewRateObservation[],
): Promise<{ added: number; revised: number; unchanged: number }> => {
  const counts = { added: 0, revised: 0, unchanged: 0 };
  const rows: RateObsTable[] = [];
  let id = await nextId(tx.db, "rate_obs");
  for (const days of Map.groupBy(observations, keyOf).values()) {
    const latest = new Map((await revisionsOf(tx, days)).map((row) => [row.effective_date, row]));
    for (const next of days) {
      const last = latest.get(next.effectiveDate);
      if (last && sameAs(last, next)) {
        counts.unchanged += 1;
        continue;
      }
      counts[last ? "revised" : "added"] += 1;
      const row = observationRow(next, id++, last);
      latest.set(next.effectiveDate, row);
      rows.push(row);
    }
  }
  await insertRows(tx.db, "rate_obs", rows);
  if (rows.length > 0) tx.purge.add(dependency.rates);
  return counts;
};

const observationRow = (next: NewRateObservation, id: number, last: RateObsTable | undefined): RateObsTable => ({
  id,
  source: next.source,
  base: next.base,
  quote: next.quote,
  nominal: next.nominal,
  value: next.value,
  value_raw: next.valueRaw,
  kind: next.kind,
  effective_date: next.effectiveDate,
  published_at: next.publishedAt,
  fetch_id: next.fetchId,
  revision: (last?.revision ?? 0) + 1,
  supersedes: last?.id ?? null,
  status: next.status,
  held_reason: next.heldReason,
  valid_until: next.validUntil,
  decided_by: null,
  decided_at: null,
  decision_reason: null,
});
