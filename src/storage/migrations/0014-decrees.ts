import type { Migration } from "./migration.ts";

/** Where a figure is written down that was read from no bank. */
export const decrees: Migration = {
  number: 14,
  name: "decrees",
  statements: () => ["alter table rate_obs add column link text"],
};
