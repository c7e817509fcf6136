import type { Migration } from "./migration.ts";

/** What stories are filed under, what stands beside them, and where old addresses lead. */
export const reference: Migration = {
  number: 3,
  name: "reference",
  statements: (t) => [
    `create table author (
      slug ${t.key} primary key, name text not null, role text not null, bio text not null, email text
    )`,
    `create table tag (slug ${t.key} primary key, name text not null, synonyms text not null)`,
    `create table tag_merge (slug ${t.key} primary key, into_slug ${t.key} not null)`,
    `create table country (
      slug ${t.key} primary key, code text not null, names text not null, position ${t.whole} not null
    )`,
    `create table section (
      slug ${t.key} primary key, parent ${t.key}, names text not null, position ${t.whole} not null
    )`,
    `create table setting (key ${t.key} primary key, value text not null)`,
    `create table page (
      id ${t.id} primary key, language ${t.key} not null, slug ${t.key} not null, title text not null,
      body text not null, updated_at ${t.instant} not null, unique (language, slug)
    )`,
    `create table redirect (path_key ${t.key} primary key, target text, story ${t.id} references story)`,
    `create table front_pin (
      edition ${t.key} not null, slot ${t.key} not null, position ${t.whole} not null,
      story ${t.id} not null references story, primary key (edition, slot, position)
    )`,
    `create table outbox (id ${t.id} primary key, kind text not null, payload text not null)`,
    `create table import_record (
      site ${t.key} not null, kind ${t.key} not null, id ${t.key} not null, hash text not null,
      story_id ${t.id}, raw text not null, primary key (site, kind, id)
    )`,
  ],
};
