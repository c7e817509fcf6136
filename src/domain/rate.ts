import type { Day, Instant } from "./instant.ts";

/** Decimal text as the bank printed it, dot as the sign, zeros kept: "87.4500". Never a JS number. */
export type Decimal = string;

export type RateKind = "official" | "market" | "peg" | "buy" | "sell";
/** Held figures wait for a person; rejected ones were never in force, withdrawn ones no longer are. */
export type RateStatus = "accepted" | "held" | "rejected" | "withdrawn";

/** Set by the bank as binding, an average of trades, or fixed by decree. */
export type RateSourceKind = "official" | "market" | "peg";

/** When a source publishes, in its own zone. Times are "15:30"; holidays that move are not known and read as a day missed. */
export type PublishingSchedule = {
  /** Days of publication: 1 is Monday, 7 Sunday. */
  weekdays: readonly number[];
  /** Month and day, "03-21", of days on which it may rest: it is asked, and nothing is expected of it. */
  holidays?: readonly string[];
  /** When the day's figure is there at the latest. */
  by: string;
  /** The day that a figure is valid for, seen from its publication; "next working" is the next of `weekdays`. */
  effective: "same" | "next" | "next working";
  /** When asking is worth it. */
  poll: { from: string; to: string; everyMinutes: number };
};

/** Who publishes rates. `id` like "kz-nbk"; names per language; `homeCurrency` ISO 4217; zone IANA. */
export type RateSource = {
  id: string;
  names: Record<string, string>;
  kind: RateSourceKind;
  homeCurrency: string;
  /** The page that readers are sent to. */
  url: string;
  timeZone: string;
  /** Null for a source that publishes nothing new: its figures are never due and never late. */
  schedule: PublishingSchedule | null;
  /** Sentence or link that the source's terms ask for; "" when none. */
  attribution: string;
  /** Link to the terms of use; "" when none are published. */
  terms: string;
  /** First day for which it can be asked. */
  since: Day;
  enabled: boolean;
};

/**
 * One published figure: `nominal` units of `base` cost `value` units of `quote` on `effectiveDate`. Append-only: a changed
 * figure is a new row with the next revision.
 */
export type RateObservation = {
  id: number;
  source: string;
  base: string;
  quote: string;
  nominal: number;
  value: Decimal;
  /** Exactly as it stood in the source. */
  valueRaw: string;
  kind: RateKind;
  effectiveDate: Day;
  publishedAt: Instant | null;
  /** Last day of validity where the source says one. */
  validUntil: Day | null;
  fetchId: number | null;
  /** Where it is written down; only of what was read from no bank, such as a decree. */
  link?: string;
  revision: number;
  supersedes: number | null;
  status: RateStatus;
  heldReason: string | null;
  /** Who decided on a figure by hand, when and why; null where the rules alone did. */
  decision: RateDecision | null;
};

export type RateDecision = { by: string; at: Instant; reason: string };

export type NewRateObservation = Omit<RateObservation, "id" | "revision" | "supersedes" | "decision">;

/** What became of a reading: "no_new_day" is an answer without a day that was not there before. */
export type RateFetchOutcome = "stored" | "unchanged" | "no_new_day" | "refused" | "failed";

/** One reading of a source: the raw body is kept once per hash. */
export type RateFetch = {
  source: string;
  /** What was asked: "latest", a day, or "from..to". */
  asked: string;
  url: string;
  /** The body that was posted; "" for none. */
  sent: string;
  startedAt: Instant;
  finishedAt: Instant;
  httpStatus: number | null;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  sha256: string;
  /** Null when nothing came that was not kept before under this hash. */
  body: Uint8Array | null;
  outcome: RateFetchOutcome;
  reason: string | null;
};

/** The newest figure of a line, and its newest decree, which may be the same row; null where it was never pegged. */
export type LastRate = { latest: RateObservation; peg: RateObservation | null };

/** What the ticker needs of one pair: the same, and the last figure of its kind before its effective day. */
export type RatePoint = LastRate & { previous: RateObservation | null };
