import { parseFraction } from "../../domain/fraction.ts";
import type { Rule } from "./rule.ts";

/** Some banks print zero for a currency that they do not price. */
export const price: Rule = {
  name: "price",
  outcome: "refused",
  fault: ({ base, value, valueRaw }) =>
    parseFraction(value).above > 0n ? null : `The price of ${base} is ${valueRaw}, which is none.`,
};
