import type { Migration } from "./migration.ts";

/** How many stories print a word in lower case tells names, which are spelt in many ways, from other words. */
export const names: Migration = {
  number: 15,
  name: "names",
  statements: (t) => [`alter table search_term add column lowered ${t.whole} not null default 0`],
};
