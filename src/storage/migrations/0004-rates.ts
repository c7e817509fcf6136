import type { Migration } from "./migration.ts";

/** Rates with their sources. Figures are text, exactly as printed; observations are only ever added. */
export const rates: Migration = {
  number: 4,
  name: "rates",
  statements: (t) => [
    `create table rate_source (
      id ${t.key} primary key, names text not null, home_currency text not null, url text not null,
      time_zone text not null, attribution text not null, enabled ${t.whole} not null
    )`,
    `create table rate_body (sha256 ${t.key} primary key, body ${t.blob} not null)`,
    `create table rate_fetch (
      id ${t.id} primary key, source ${t.key} not null references rate_source, url text not null,
      started_at ${t.instant} not null, finished_at ${t.instant} not null, http_status ${t.whole},
      content_type text, etag text, last_modified text, bytes ${t.id} not null,
      sha256 ${t.key} not null references rate_body, outcome text not null, reason text
    )`,
    `create table rate_obs (
      id ${t.id} primary key, source ${t.key} not null references rate_source, base ${t.key} not null,
      quote ${t.key} not null, nominal ${t.whole} not null, value text not null, value_raw text not null,
      kind ${t.key} not null, effective_date ${t.key} not null, published_at ${t.instant},
      fetch_id ${t.id} references rate_fetch, revision ${t.whole} not null, supersedes ${t.id} references rate_obs,
      status ${t.key} not null, held_reason text,
      unique (source, base, quote, kind, effective_date, revision)
    )`,
    "create index rate_obs_by_day on rate_obs (source, base, quote, effective_date)",
  ],
};
