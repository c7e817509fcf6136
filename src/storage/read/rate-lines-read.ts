import { type RawBuilder, sql } from "kysely";
import type { LastRate } from "../../domain/rate.ts";
import type { RateNote } from "../../domain/rate-note.ts";
import type { RateSpan, SourcedRate } from "../../domain/rate-record.ts";
import type { TickerPair } from "../../domain/reference.ts";
import type { Db, SqlValue } from "../engine.ts";
import { type NoValues, prepared, preparedText } from "../prepared.ts";
import type { RateObsTable } from "../tables.ts";
import { inForce, newestFirst, observationOf, standing } from "./rate-read.ts";

type Run = <Row>(query: RawBuilder<Row>) => Promise<Row[]>;

const runOn =
  (db: Db): Run =>
  <Row>(query: RawBuilder<Row>) => {
    const { sql: text, parameters } = query.compile(db.query);
    return db.run<Row>(text, parameters as SqlValue[]);
  };

type LastRow = { role: "latest" | "peg" } & RateObsTable;

/** Steps from pair to pair through the index, however many days each has. */
const latestOfSource = preparedText<{ source: string }, LastRow>(
  (place) => sql<LastRow>`
    with recursive pair (code) as (
      select (select o.base || '/' || o.quote from rate_obs o where o.source = ${place("source")}
        order by o.base, o.quote limit 1)
      union all
      select (select o.base || '/' || o.quote from rate_obs o where o.source = ${place("source")}
        and (o.base, o.quote) > (substr(p.code, 1, 3), substr(p.code, 5, 3)) order by o.base, o.quote limit 1)
      from pair p where p.code is not null
    )
    select 'latest' as role, o.* from pair p join rate_obs o on o.id = (
      select x.id from rate_obs x where x.source = ${place("source")} and x.base = substr(p.code, 1, 3)
        and x.quote = substr(p.code, 5, 3) and ${inForce} ${newestFirst})
    where p.code is not null
    union all
    select 'peg' as role, o.* from pair p join rate_obs o on o.id = (
      select x.id from rate_obs x where x.source = ${place("source")} and x.base = substr(p.code, 1, 3)
        and x.quote = substr(p.code, 5, 3) and x.kind = 'peg' and ${standing}
      order by x.effective_date desc, x.revision desc limit 1)
    where p.code is not null
    order by base, quote`,
);

/** The newest figure in force of each line of a source with its newest decree, by pair. */
export const ratesOfSource = async (db: Db, source: string): Promise<LastRate[]> => {
  const rows = await latestOfSource(db, { source });
  const pegs = new Map(rows.flatMap((row) => (row.role === "peg" ? [[`${row.base}/${row.quote}`, row]] : [])));
  return rows.flatMap((row) => {
    if (row.role === "peg") return [];
    const peg = pegs.get(`${row.base}/${row.quote}`);
    return [{ latest: observationOf(row), peg: peg ? observationOf(peg) : null }];
  });
};

type OriginColumns = {
  fetch_url: string | null;
  fetch_sent: string | null;
  fetch_sha256: string | null;
  fetch_type: string | null;
  fetched_at: number | null;
};

const originColumns = sql`f.url as fetch_url, f.sent as fetch_sent, f.sha256 as fetch_sha256,
  f.content_type as fetch_type, f.finished_at as fetched_at`;

const originOf = (row: OriginColumns): SourcedRate["origin"] => {
  const {
    fetch_url: url,
    fetch_sent: sent,
    fetch_sha256: sha256,
    fetch_type: contentType,
    fetched_at: finishedAt,
  } = row;
  if (url === null || sent === null || sha256 === null || finishedAt === null) return null;
  return { url, sent, sha256, contentType, finishedAt };
};

const sourcedOf = (row: RateObsTable & OriginColumns): SourcedRate => ({
  ...observationOf(row),
  origin: originOf(row),
});

/** Figures in force of several lines, one a day and line, oldest first; spans of one line must not overlap. */
export const rateSpans = async (db: Db, spans: readonly RateSpan[]): Promise<SourcedRate[]> => {
  if (spans.length === 0) return [];
  const wanted = spans.map(
    ({ pair, from, to }) =>
      sql`(cast(${pair.source} as text), cast(${pair.base} as text), cast(${pair.quote} as text), cast(${from} as text), cast(${to} as text))`,
  );
  const rows = await runOn(db)(sql<RateObsTable & OriginColumns>`
    with wanted (source, base, quote, first_day, last_day) as (values ${sql.join(wanted)})
    select x.*, ${originColumns} from wanted w
      join rate_obs x on x.source = w.source and x.base = w.base and x.quote = w.quote
        and x.effective_date between w.first_day and w.last_day
      left join rate_fetch f on f.id = x.fetch_id
    where ${inForce} order by x.effective_date, x.source, x.base, x.quote, x.kind`);
  const days = new Map(rows.map((row) => [`${row.source} ${row.base} ${row.quote} ${row.effective_date}`, row]));
  return [...days.values()].map(sourcedOf);
};

/** All revisions of the days that have more than one, newest first, and the figure with an id; of all lines where `pair` is null. */
export const rateRecord = async (
  db: Db,
  pair: TickerPair | null,
  id: number,
  limit: number,
): Promise<SourcedRate[]> => {
  const ofLine = (alias: string) =>
    pair === null
      ? sql`1 = 1`
      : sql`${sql.ref(`${alias}.source`)} = ${pair.source} and ${sql.ref(`${alias}.base`)} = ${pair.base}
          and ${sql.ref(`${alias}.quote`)} = ${pair.quote}`;
  const rows = await runOn(db)(sql<RateObsTable & OriginColumns>`
    select x.*, ${originColumns} from rate_obs x left join rate_fetch f on f.id = x.fetch_id
    where x.id = ${id} or (${ofLine("x")} and (x.source, x.base, x.quote, x.kind, x.effective_date) in (
      select r.source, r.base, r.quote, r.kind, r.effective_date from rate_obs r
      where r.revision > 1 and ${ofLine("r")} order by r.id desc limit ${limit}))
    order by x.effective_date desc, x.revision desc`);
  return rows.map(sourcedOf);
};

const noteRows = prepared<NoValues>()((query) =>
  query
    .selectFrom("rate_note as x")
    .selectAll()
    .where(sql<boolean>`not exists (select 1 from rate_note n
      where n.currency = x.currency and n.language = x.language and n.id > x.id)`)
    .orderBy("id"),
);

/** Only the last word of each currency and language; earlier ones are kept and no longer said. */
export const rateNotes = async (db: Db): Promise<RateNote[]> =>
  (await noteRows(db, {})).map(({ id: _id, note_text, until_day, said_by, said_at, ...row }) => ({
    ...row,
    text: note_text,
    expires: until_day,
    by: said_by,
    at: said_at,
  }));
