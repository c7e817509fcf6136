import type { Migration } from "./migration.ts";

/** What editors say beside rates, in words; never part of a series. */
export const rateNotes: Migration = {
  number: 8,
  name: "rate notes",
  statements: (t) => [
    `create table rate_note (
      id ${t.id} primary key, currency ${t.key} not null, language ${t.key} not null, note_text text not null,
      source text not null, url text not null, day ${t.key} not null, until_day ${t.key} not null,
      said_by text not null, said_at ${t.instant} not null
    )`,
    "create index rate_note_by_currency on rate_note (currency, language, id)",
  ],
};
