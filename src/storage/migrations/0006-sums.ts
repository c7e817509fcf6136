import type { Migration } from "./migration.ts";

/** What sums in stories were worth when they were published, and the figures that rests on. */
export const sums: Migration = {
  number: 6,
  name: "sums",
  statements: (t) => [
    `create table story_sum (
      story ${t.id} not null references story, amount ${t.key} not null, currency ${t.key} not null,
      basis ${t.key} not null, target ${t.key} not null, result text not null, method text not null,
      rate_day ${t.key} not null, observations text not null,
      primary key (story, amount, currency, basis, target)
    ) ${t.clustered}`,
    `create table story_sum_rate (
      observation ${t.id} not null references rate_obs, story ${t.id} not null references story,
      primary key (observation, story)
    ) ${t.clustered}`,
  ],
};
