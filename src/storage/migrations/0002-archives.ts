import type { Migration } from "./migration.ts";

/**
 * Archives and their entries. Entries are kept by (archive, at, story), their natural order; `seq` is that order's
 * number, which pages are ranges of.
 */
export const archives: Migration = {
  number: 2,
  name: "archives",
  statements: (t) => [
    `create table archive (
      id ${t.id} primary key, key ${t.key} not null unique, edition ${t.key} not null, name ${t.key} not null,
      count ${t.whole} not null, newest_at ${t.instant} not null, newest_story ${t.id} not null,
      needs_order ${t.whole} not null
    )`,
    "create index archive_by_name on archive (name, edition)",
    "create index archive_without_order on archive (id) where needs_order = 1",
    `create table archive_entry (
      archive ${t.id} not null, at ${t.instant} not null, story ${t.id} not null, seq ${t.whole} not null,
      primary key (archive, at, story)
    ) ${t.clustered}`,
    "create index archive_entry_by_seq on archive_entry (archive, seq)",
    "create index archive_entry_by_story on archive_entry (story, archive)",
  ],
};
