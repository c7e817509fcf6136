import { type RawBuilder, sql } from "kysely";
import { type Day, daysBefore } from "../../domain/instant.ts";
import type {
  RateDecision,
  RateKind,
  RateObservation,
  RatePoint,
  RateSource,
  RateSourceKind,
  RateStatus,
} from "../../domain/rate.ts";
import { CARRY_DAYS } from "../../domain/rate-change.ts";
import type { TickerPair } from "../../domain/reference.ts";
import type { Db, SqlValue } from "../engine.ts";
import { type NoValues, prepared, preparedText } from "../prepared.ts";
import type { RateObsTable } from "../tables.ts";

const sourceRows = prepared<NoValues>()((query) => query.selectFrom("rate_source").selectAll().orderBy("id"));

export const rateSources = async (db: Db): Promise<RateSource[]> =>
  (await sourceRows(db, {})).map((row) => ({
    id: row.id,
    names: JSON.parse(row.names),
    kind: row.kind as RateSourceKind,
    homeCurrency: row.home_currency,
    url: row.url,
    timeZone: row.time_zone,
    schedule: JSON.parse(row.schedule),
    attribution: row.attribution,
    terms: row.terms,
    since: row.since,
    enabled: row.enabled === 1,
  }));

export const observationOf = (row: RateObsTable): RateObservation => ({
  id: row.id,
  source: row.source,
  base: row.base,
  quote: row.quote,
  nominal: row.nominal,
  value: row.value,
  valueRaw: row.value_raw,
  kind: row.kind as RateKind,
  effectiveDate: row.effective_date,
  publishedAt: row.published_at,
  validUntil: row.valid_until,
  fetchId: row.fetch_id,
  revision: row.revision,
  supersedes: row.supersedes,
  status: row.status as RateStatus,
  heldReason: row.held_reason,
  decision: decisionOf(row),
  ...(row.link === null ? {} : { link: row.link }),
});

const decisionOf = ({ decided_by, decided_at, decision_reason }: RateObsTable): RateDecision | null =>
  decided_by === null || decided_at === null ? null : { by: decided_by, at: decided_at, reason: decision_reason ?? "" };

/** `x` stands: accepted, and no later revision of its day took its place. Held and rejected ones take none. */
export const standing = sql<boolean>`x.status = 'accepted' and not exists (
  select 1 from rate_obs n where n.source = x.source and n.base = x.base and n.quote = x.quote and n.kind = x.kind
    and n.effective_date = x.effective_date and n.revision > x.revision and n.status in ('accepted', 'withdrawn'))`;

/** `h` is held, and nothing was said of its day since. */
export const waiting = sql<boolean>`h.status = 'held' and not exists (
  select 1 from rate_obs n where n.source = h.source and n.base = h.base and n.quote = h.quote and n.kind = h.kind
    and n.effective_date = h.effective_date and n.revision > h.revision)`;

/** `x` stands and is a mid rate: what readers see. */
export const inForce = sql<boolean>`x.kind in ('official', 'market', 'peg') and ${standing}`;

/** The official figure goes before an average of the market of the same day. */
export const newestFirst = sql`order by x.effective_date desc, x.kind desc, x.revision desc limit 1`;

type PointRow = { n: number; role: "latest" | "previous" | "peg" } & RateObsTable;

const pointQuery = (pairs: readonly TickerPair[], on: Day | undefined): RawBuilder<PointRow> => {
  const inTime = on === undefined ? sql`` : sql`and x.effective_date <= ${on}`;
  const rows = pairs.map(
    (pair, n) =>
      sql`(cast(${n} as integer), cast(${pair.source} as text), cast(${pair.base} as text), cast(${pair.quote} as text))`,
  );
  return sql<PointRow>`
    with wanted (n, source, base, quote) as (values ${sql.join(rows)}),
    latest as (
      select w.n, o.* from wanted w join rate_obs o on o.id = (
        select x.id from rate_obs x where x.source = w.source and x.base = w.base and x.quote = w.quote
          ${inTime} and ${inForce} ${newestFirst})
    )
    select 'latest' as role, latest.* from latest
    union all
    select 'previous' as role, l.n, o.* from latest l join rate_obs o on o.id = (
      select x.id from rate_obs x where x.source = l.source and x.base = l.base and x.quote = l.quote
        and x.kind = l.kind and x.effective_date < l.effective_date and ${inForce} ${newestFirst})
    union all
    select 'peg' as role, w.n, o.* from wanted w join rate_obs o on o.id = (
      select x.id from rate_obs x where x.source = w.source and x.base = w.base and x.quote = w.quote
        and x.kind = 'peg' ${inTime} and ${standing} order by x.effective_date desc, x.revision desc limit 1)`;
};

/** In the order of the pairs; a pair without an accepted figure is left out. */
export const ratePoints = async (
  db: Db,
  pairs: readonly TickerPair[],
  on?: Day,
): Promise<(RatePoint & { pair: TickerPair })[]> => {
  if (pairs.length === 0) return [];
  const { sql: text, parameters } = pointQuery(pairs, on).compile(db.query);
  const rows = await db.run<PointRow>(text, parameters as SqlValue[]);
  return pairs.flatMap((pair, n) => {
    const ofRole = (role: PointRow["role"]): RateObservation | null => {
      const row = rows.find((each) => each.n === n && each.role === role);
      return row ? observationOf(row) : null;
    };
    const latest = ofRole("latest");
    return latest ? [{ pair, latest, previous: ofRole("previous"), peg: ofRole("peg") }] : [];
  });
};

type HistoryPlaces = { source: string; base: string; quote: string; from: string; to: string };

const historyRows = prepared<HistoryPlaces>()((query, place) =>
  query
    .selectFrom("rate_obs as x")
    .selectAll()
    .where("x.source", "=", place("source"))
    .where("x.base", "=", place("base"))
    .where("x.quote", "=", place("quote"))
    .where("x.effective_date", ">=", place("from"))
    .where("x.effective_date", "<=", place("to"))
    .where(inForce)
    .orderBy("x.effective_date")
    .orderBy("x.kind"),
);

/** One figure a day, `from` and `to` inclusive. */
export const rateHistory = async (db: Db, pair: TickerPair, from: string, to: string): Promise<RateObservation[]> => {
  const { source, base, quote } = pair;
  const rows = await historyRows(db, { source, base, quote, from, to });
  const byDay = new Map(rows.map((row) => [row.effective_date, row]));
  return [...byDay.values()].map(observationOf);
};

/** Bank by bank through the index of days; a cross join is what SQLite does not turn round into a scan of decades. */
const aroundRows = preparedText<{ from: string; day: string }, RateObsTable>(
  (place) => sql<RateObsTable>`
    select x.* from rate_source s cross join rate_obs x
    where x.source = s.id and x.effective_date between ${place("from")} and ${place("day")}
      and x.kind <> 'peg' and ${inForce}
    union all
    select x.* from rate_obs x where x.kind = 'peg' and x.effective_date <= ${place("day")} and ${standing}
    union all
    select o.* from (select distinct source, base, quote from rate_obs where kind = 'peg') p
      join rate_obs o on o.id = (
        select x.id from rate_obs x where x.source = p.source and x.base = p.base and x.quote = p.quote
          and x.effective_date < ${place("from")} and x.kind <> 'peg' and ${inForce} ${newestFirst})`,
);

/**
 * All figures in force that may stand for a day: its own, those of the days before as far as one may be carried, decrees,
 * and what banks last printed of decreed pairs, however long ago: it may have ended the decree.
 */
export const ratesAround = async (db: Db, day: Day): Promise<RateObservation[]> =>
  (await aroundRows(db, { from: daysBefore(day, CARRY_DAYS), day })).map(observationOf);
