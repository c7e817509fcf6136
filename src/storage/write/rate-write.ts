import { dependency } from "../../domain/dependency.ts";
import type { NewRateObservation, RateFetch, RateFetchOutcome, RateSource } from "../../domain/rate.ts";
import { type AddedRates, sameFigure } from "../../domain/rate-stores.ts";
import { observationOf } from "../read/rate-read.ts";
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

const keepBody = async ({ db }: Tx, sha256: string, body: Uint8Array): Promise<void> => {
  const kept = await db.query.selectFrom("rate_body").select("sha256").where("sha256", "=", sha256).executeTakeFirst();
  if (!kept) await insertRows(db, "rate_body", [{ sha256, body }]);
};

/** The body is kept once, however often it was read. Returns the fetch's id. */
export const saveRateFetch = async (tx: Tx, fetch: RateFetch): Promise<number> => {
  if (fetch.body) await keepBody(tx, fetch.sha256, fetch.body);
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
    bytes: fetch.body?.byteLength ?? 0,
    sha256: fetch.sha256,
    outcome: fetch.outcome,
    reason: fetch.reason,
    asked: fetch.asked,
    sent: fetch.sent,
  };
  await insertRows(tx.db, "rate_fetch", [row]);
  return id;
};

export const concludeRateFetch = async (
  { db }: Tx,
  id: number,
  outcome: RateFetchOutcome,
  reason: string | null,
): Promise<void> => {
  await db.query.updateTable("rate_fetch").set({ outcome, reason }).where("id", "=", id).execute();
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

/**
 * Nothing new is said of the day. What a person decided on a figure stands while the source repeats it; so does what is in
 * force when the rules would now hold it. Only a held figure that now passes is news.
 */
const saysNothingNew = (last: RateObsTable, next: NewRateObservation): boolean => {
  if (last.nominal !== next.nominal || !sameFigure(last.value, next.value)) return false;
  return (
    last.status === next.status || next.status === "held" || (next.status === "accepted" && last.decided_at !== null)
  );
};

/** Rows are only added: an equal figure of a day adds nothing, another one is the day's next revision. */
export const addRates = async (tx: Tx, observations: readonly NewRateObservation[]): Promise<AddedRates> => {
  const counts = { added: 0, revised: 0, unchanged: 0 };
  const rows: RateObsTable[] = [];
  let id = await nextId(tx.db, "rate_obs");
  for (const days of Map.groupBy(observations, keyOf).values()) {
    const latest = new Map((await revisionsOf(tx, days)).map((row) => [row.effective_date, row]));
    for (const next of days) {
      const last = latest.get(next.effectiveDate);
      if (last && saysNothingNew(last, next)) {
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
  if (rows.some(({ status }) => isSeen(status))) tx.purge.add(dependency.rates);
  return { ...counts, rows: rows.map(observationOf) };
};

/** Held and rejected figures change nothing that readers see. */
export const isSeen = (status: string): boolean => status === "accepted" || status === "withdrawn";

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
  link: next.link ?? null,
  decided_by: null,
  decided_at: null,
  decision_reason: null,
});
