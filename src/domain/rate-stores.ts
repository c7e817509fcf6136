import type { Day, Instant } from "./instant.ts";
import type {
  Decimal,
  RateDecision,
  RateFetch,
  RateFetchOutcome,
  RateKind,
  RateObservation,
  RateStatus,
} from "./rate.ts";
import type { LinkedStory } from "./story.ts";

/** One pair of a source on a day. */
export type RatePlace = { source: string; base: string; quote: string; kind: RateKind; day: Day };

/** How a source stands: the newest day in force (pegs apart), the last time it was asked, and figures that are held. */
export type RateStanding = { source: string; newestDay: Day | null; askedAt: Instant | null; held: number };

/** A figure that waits for a person, with the one that stays in force on its day, or else on the last day before. */
export type HeldRate = { held: RateObservation; inForce: RateObservation | null };

/**
 * A day's figure that took the place of another one. `after` is withdrawn where nothing took its place; `notedAt` is null
 * where it came from a file.
 */
export type RateCorrection = { before: RateObservation; after: RateObservation; notedAt: Instant | null };

/** What a conditional request needs of the last reading of an address. */
export type RememberedFetch = { etag: string; lastModified: string; sha256: string };

/** Where a figure came from. */
export type RateOrigin = Pick<RateFetch, "url" | "sent" | "finishedAt" | "sha256" | "contentType">;

export type RateReads = {
  rateStandings(): Promise<RateStanding[]>; // [1]
  /** For each place, in order, the last figure in force before its day; null where there is none. [1] */
  ratesBefore(places: readonly RatePlace[]): Promise<(RateObservation | null)[]>;
  /** Figures in force of one source between two days, both counted, by day. [1] */
  ratesBetween(source: string, from: Day, to: Day): Promise<RateObservation[]>;
  /** The newest figure in force of each pair of the other sources, none before `from`. [1] */
  ratesOfOthers(source: string, from: Day): Promise<RateObservation[]>;
  /** The last answer of an address that was not refused; null when there was none. [1] */
  rememberedFetch(source: string, url: string): Promise<RememberedFetch | null>;
  /** Which readings of a question, begun at `since` or later, came to an end: as "url body". [1] */
  rateAnswers(source: string, asked: string, since: Instant): Promise<string[]>;
  /** Held figures that nothing took the place of yet, oldest first. [2] */
  heldRates(): Promise<HeldRate[]>;
  /** Corrected figures, newest first; page 1 is the newest. [3] */
  rateCorrections(limit: number, page: number): Promise<{ total: number; items: RateCorrection[] }>;
  rateObservation(id: number): Promise<RateObservation | null>;
  /** All that was ever said of one day's figure, by revision. [1] */
  rateRevisions(place: RatePlace): Promise<RateObservation[]>;
  rateOrigin(fetchId: number): Promise<RateOrigin | null>;
  /** A body as it came. */
  rateBody(sha256: string): Promise<Uint8Array | null>;
  /** Public stories that tell the worth of a sum by one of these observations, newest first. [1] */
  storiesOnRates(observations: readonly number[]): Promise<LinkedStory[]>;
};

export type AddedRates = {
  added: number;
  revised: number;
  unchanged: number;
  /** The new rows. */
  rows: RateObservation[];
};

export type RateWrites = {
  /** Says what became of a reading after its figures were compared: in the transaction that saved it. */
  concludeRateFetch(id: number, outcome: RateFetchOutcome, reason: string | null): Promise<void>;
  /**
   * Decides by hand: a new row with the figure of row `id`, which must be the last one of its day ("conflict" otherwise,
   * "not_found" when there is no such row). Held and rejected figures may be accepted or rejected, accepted ones withdrawn.
   */
  decideRate(id: number, status: Exclude<RateStatus, "held">, decision: RateDecision): Promise<RateObservation>;
  /** True when `holder` may poll the source until `until`; others are refused until then, or until it is released. */
  claimRates(source: string, holder: string, now: Instant, until: Instant): Promise<boolean>;
  releaseRates(source: string, holder: string): Promise<void>;
  /**
   * Removes at most `most` readings that ended before an instant and that no figure rests on, the last of each source apart,
   * with bodies that no reading names any more. Returns how many readings.
   */
  forgetRateReadings(before: Instant, most: number): Promise<number>;
  /** True the first time that a missed publication is told. */
  raiseRateAlarm(source: string, day: Day, now: Instant): Promise<boolean>;
};

/** "87.4500" and "87.45" are one figure. */
export const sameFigure = (a: Decimal, b: Decimal): boolean => canonical(a) === canonical(b);

const canonical = (value: Decimal): Decimal => (value.includes(".") ? value.replace(/\.?0+$/, "") : value);
