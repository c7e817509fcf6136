import type { Rule } from "./rule.ts";

const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Banks price 1, 10, 100 units and so on; anything else was read from another column. */
export const units: Rule = {
  name: "units",
  outcome: "refused",
  fault: ({ base, nominal }) => (POWERS.includes(nominal) ? null : `${nominal} units of ${base} are priced by nobody.`),
};
