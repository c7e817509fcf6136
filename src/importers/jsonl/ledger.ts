import { ChaparError } from "../../domain/errors.ts";
import { MOST_LISTED, type StoryFate } from "../report/fate.ts";
import { addTo } from "../report/tally.ts";
import { type Place, placeOf } from "./lines.ts";
import type { JsonlReport } from "./report.ts";

/** Takes down what happens in a run. */
export type Ledger = Pick<JsonlReport, "totals" | "failures" | "redirects" | "oldest" | "newest"> & {
  lossCounts: Map<string, number>;
  losses: JsonlReport["losses"]["listed"];
};

export const openLedger = (): Ledger => ({
  totals: { created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 },
  failures: [],
  redirects: 0,
  oldest: null,
  newest: null,
  lossCounts: new Map(),
  losses: [],
});

export const noteFate = (ledger: Ledger, fate: StoryFate): void => {
  ledger.totals[fate] += 1;
};

export const noteLoss = (ledger: Ledger, line: Place, kind: string, detail: string): void => {
  addTo(ledger.lossCounts, kind);
  if (ledger.losses.length < MOST_LISTED)
    ledger.losses.push({ place: placeOf(line), kind, detail: detail.slice(0, 300) });
};

const sayings = (error: unknown): { field: string; reason: string; remedy: string } => {
  if (!(error instanceof ChaparError)) return { field: "", reason: String(error), remedy: "" };
  // A line's own place is said beside it.
  const field = error.field?.includes(":") ? "" : (error.field ?? "");
  return { field, reason: error.message, remedy: error.remedy ?? "" };
};

export const noteFailure = (ledger: Ledger, line: Place, error: unknown): void => {
  noteFate(ledger, "failed");
  if (ledger.failures.length >= MOST_LISTED) return;
  const { field, reason, remedy } = sayings(error);
  ledger.failures.push({ place: placeOf(line), field, reason: reason.slice(0, 500), remedy: remedy.slice(0, 300) });
};
