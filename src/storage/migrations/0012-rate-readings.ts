import type { Migration } from "./migration.ts";

/** Tells readings that figures rest on from those that may be forgotten. */
export const rateReadings: Migration = {
  number: 12,
  name: "rate readings",
  statements: () => [
    "create index rate_obs_by_fetch on rate_obs (fetch_id)",
    "create index rate_fetch_by_body on rate_fetch (sha256)",
  ],
};
