import { daysBefore } from "../../domain/instant.ts";
import type { Rule } from "./rule.ts";

/** Friday evening's figure may be Monday's. A day further off would freeze the series until it came. */
const FURTHEST = 3;

/** Not before the bank began, not further ahead than a weekend. */
export const day: Rule = {
  name: "day",
  outcome: "refused",
  fault({ effectiveDate }, { today, source }) {
    if (effectiveDate > daysBefore(today, -FURTHEST)) return `${effectiveDate} lies more than ${FURTHEST} days ahead.`;
    return effectiveDate < source.since ? `${effectiveDate} lies before the bank's first day, ${source.since}.` : null;
  },
};
