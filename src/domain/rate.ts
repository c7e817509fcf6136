import type { Day, Instant } from "./instant.ts";

/** Decimal text as the bank printed it, dot as the sign, zeros kept: "87.4500". Never a JS number. */
export type Decimal = string;

export type RateKind = "official" | "market" | "peg" | "buy" | "sell";
export type RateStatus = "accepted" | "held" | "withdrawn";

/** Who publishes rates. `id` like "kz-nbk"; names per language; `homeCurrency` ISO 4217; zone IANA. */
export type RateSource = {
  id: string;
  names: Record<string, string>;
  homeCurrency: string;
  url: string;
  timeZone: string;
  /** Sentence or link that the source's terms ask for; "" when none. */
  attribution: string;
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
  fetchId: number | null;
  revision: number;
  supersedes: number | null;
  status: RateStatus;
  heldReason: string | null;
};

export type NewRateObservation = Omit<RateObservation, "id" | "revision" | "supersedes">;

/** One reading of a source: the raw body is kept once per hash. */
export type RateFetch = {
  source: string;
  url: string;
  startedAt: Instant;
  finishedAt: Instant;
  httpStatus: number | null;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  sha256: string;
  body: Uint8Array;
  outcome: "stored" | "unchanged" | "no_new_day" | "refused" | "failed";
  reason: string | null;
};

/** What the ticker needs of one pair: the newest accepted observation, and the last one before its effective day. */
export type RatePoint = { latest: RateObservation; previous: RateObservation | null };
