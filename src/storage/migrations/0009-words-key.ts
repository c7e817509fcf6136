import type { Migration } from "./migration.ts";

/** Words of stories stand in the search index; the column that was looked through before goes. */
export const wordsKey: Migration = {
  number: 9,
  name: "words key",
  statements: () => ["alter table story drop column words_key"],
};
