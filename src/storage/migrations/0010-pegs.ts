import type { Migration } from "./migration.ts";

/** Finds the few decrees among figures of decades. */
export const pegs: Migration = {
  number: 10,
  name: "pegs",
  statements: () => ["create index rate_obs_pegs on rate_obs (source, base, quote) where kind = 'peg'"],
};
