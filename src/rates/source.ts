import type { Day, Instant } from "../domain/instant.ts";
import type { Decimal, RateKind, RateObservation, RateSource } from "../domain/rate.ts";

/** What the pipeline wants of a bank. "latest" is whatever the bank now shows; a range is a calendar year at most. */
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
 * figures of one document or throws ChaparError "invalid" with a sentence that says what is wrong with it. A bank that has
 * no address for "latest" answers [] to it and is asked for the day that is due.
 */
export type RateAdapter = {
  requests(question: RateQuestion): RateRequest[];
  read(document: RateDocument): ReadFigure[];
  /** The longest answer to expect, in megabytes, where 2 do not hold it. */
  megabytes?: number;
};

/** Every language of the site: a bank is named in each. */
type SiteLanguage = "en" | "ru" | "kk" | "ky" | "uz" | "uz-Cyrl" | "tg" | "tk" | "tr";

/** What the registry holds of a bank, under its id. */
export type BankEntry = Omit<RateSource, "id" | "names" | "enabled"> & {
  names: Record<SiteLanguage, string>;
  adapter: RateAdapter;
};

/** A source that can be asked: its entry in the registry with its reader. */
export type RateBank = { source: RateSource; adapter: RateAdapter };

/** What a judge may compare figures with; all of it accepted and in force. */
export type JudgeContext = {
  source: RateSource;
  now: Instant;
  /** The last figure of the same pair and kind before the figure's day. */
  earlier(figure: ReadFigure): RateObservation | null;
  /** The newest figures of the other sources, of the last week. */
  others: readonly RateObservation[];
};

/** The rules that figures are judged by; `src/rates/rules` holds one file for each. */
export type RuleName =
  | "currency"
  | "price"
  | "units"
  | "day"
  | "unit-value"
  | "own-change"
  | "peg"
  | "move"
  | "other-banks"
  | "buy-and-sell";

/**
 * What the rules say of a figure, in sentences. A refused one is no rate at all and is not kept; a held one waits for a
 * person. Notes tell of what is legal and yet worth knowing, such as another number of units.
 */
export type Verdict =
  | { outcome: "accepted"; notes: string[] }
  | { outcome: "held" | "refused"; rule: RuleName; reason: string };

/** Judges figures of one source; a verdict for each, in order. */
export type Judge = (figures: readonly ReadFigure[], context: JudgeContext) => Verdict[];
