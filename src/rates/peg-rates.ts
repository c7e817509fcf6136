import type { NewRateObservation } from "../domain/rate.ts";
import { PEGS } from "./data/pegs.ts";

/** The declared pegs as figures of their banks: they hold where a bank's own documents cannot be reached. */
export const pegRates = (): NewRateObservation[] =>
  PEGS.map(({ source, base, quote, value, since, until }) => ({
    source,
    base,
    quote,
    nominal: 1,
    value,
    valueRaw: value,
    kind: "peg",
    effectiveDate: since,
    publishedAt: null,
    validUntil: until,
    fetchId: null,
    status: "accepted",
    heldReason: null,
  }));
