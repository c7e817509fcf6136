import type { Day, Instant } from "../domain/instant.ts";
import type { Decimal, RateKind } from "../domain/rate.ts";

/** What the pipeline wants of a bank. "latest" is whatever the bank now shows. */
export type RateQuestion = { kind: "latest" } | { kind: "day"; day: Day } | { kind: "range"; from: Day; to: Day };

export type RateRequest = { url: string; method: "GET" | "POST"; headers: Record<string, string>; body: string };

/** A body as it came, undecoded, with what was asked. */
export type RateDocument = { bytes: Uint8Array; contentType: string; question: RateQuestion };

/**
 * One figure as the document prints it: `nominal` units of `base` cost `value` units of `quote`, in the bank's own
 * direction, never divided or inverted. Dates are the document's, never the question's (unless the document has none).
 */
export type ReadFigure = {
  base: string;
  quote: string;
  nominal: number;
  /** Canonical decimal, dot, zeros kept as printed. */
  value: Decimal;
  /** As it stood: "87,4500". */
  valueRaw: string;
  kind: RateKind;
  effectiveDate: Day;
  publishedAt: Instant | null;
  /** Last day of validity where the document says so. */
  validUntil: Day | null;
  /** The bank's own figure of change (signed, per nominal) and of one unit, where it prints them: for the checks. */
  ownChange: Decimal | null;
  ownUnitValue: Decimal | null;
};

/**
 * A bank: pure. `requests` says what to fetch for a question, in order, [] when the bank cannot answer it; `read` gives the
 * figures of one document or throws ChaparError "invalid" with a sentence that says what is wrong with it.
 */
export type RateAdapter = {
  requests(question: RateQuestion): RateRequest[];
  read(document: RateDocument): ReadFigure[];
};
