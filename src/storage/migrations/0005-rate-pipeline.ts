import type { Migration } from "./migration.ts";

/** When sources publish, what was asked of them, who decided on figures by hand, and who polls now. */
export const ratePipeline: Migration = {
  number: 5,
  name: "rate pipeline",
  statements: (t) => [
    "alter table rate_source add column kind text not null default 'official'",
    "alter table rate_source add column schedule text not null default 'null'",
    "alter table rate_source add column terms text not null default ''",
    "alter table rate_source add column since text not null default '1990-01-01'",
    "alter table rate_fetch add column asked text not null default 'latest'",
    "alter table rate_fetch add column sent text not null default ''",
    "alter table rate_obs add column valid_until text",
    "alter table rate_obs add column decided_by text",
    `alter table rate_obs add column decided_at ${t.instant}`,
    "alter table rate_obs add column decision_reason text",
    `create table rate_claim (
      source ${t.key} primary key references rate_source, holder text not null, until ${t.instant} not null
    )`,
    `create table rate_alarm (
      source ${t.key} not null references rate_source, day ${t.key} not null, raised_at ${t.instant} not null,
      primary key (source, day)
    )`,
    "create index rate_fetch_by_url on rate_fetch (source, url, id)",
    "create index rate_fetch_by_question on rate_fetch (source, asked)",
    "create index rate_fetch_by_time on rate_fetch (source, started_at)",
    "create index rate_obs_by_source on rate_obs (source, effective_date)",
    "create index rate_obs_held on rate_obs (id) where status = 'held'",
    "create index rate_obs_revised on rate_obs (id) where revision > 1",
  ],
};
