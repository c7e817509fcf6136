import { ChaparError } from "../../../domain/errors.ts";
import { MOST_LISTED, type StoryFate } from "../../report/fate.ts";
import { addTo } from "../../report/tally.ts";
import type { WpBodyResult } from "../body/types.ts";
import { ownText } from "../wxr/own-text.ts";
import type { WpPost } from "../wxr/records.ts";
import { type ImportReport, type ReportedLoss, WORDS_KEPT } from "./report.ts";

/** Takes down what happens in a run; `report/write-report.ts` makes the report of it. */
export type Ledger = {
  fates: Map<string, number>;
  totals: Record<StoryFate, number>;
  lossCounts: Map<string, number>;
  losses: ReportedLoss[];
  shortcodes: Map<string, number>;
  words: ImportReport["words"];
  failures: ImportReport["failures"];
  media: ImportReport["media"];
  redirects: number;
};

export const openLedger = (): Ledger => ({
  fates: new Map(),
  totals: { created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 },
  lossCounts: new Map(),
  losses: [],
  shortcodes: new Map(),
  words: { stories: 0, before: 0, after: 0, below: 0, listed: [] },
  failures: [],
  media: { used: 0, stored: 0, missing: 0, problems: [] },
  redirects: 0,
});

const addressOf = (post: WpPost): string => post.link || post.guid || `?p=${post.id}`;

export const noteFate = (ledger: Ledger, post: WpPost, fate: StoryFate, became: string): void => {
  ledger.totals[fate] += 1;
  addTo(ledger.fates, JSON.stringify([post.type || "(none)", post.status || "(none)", fate, became]));
};

export const noteLoss = (ledger: Ledger, post: WpPost, kind: string, detail: string): void => {
  addTo(ledger.lossCounts, kind);
  if (ledger.losses.length < MOST_LISTED) {
    ledger.losses.push({
      title: post.title.slice(0, 200),
      address: addressOf(post),
      kind,
      detail: ownText(detail.slice(0, 300)),
    });
  }
};

export const noteFailure = (ledger: Ledger, post: WpPost, error: unknown): void => {
  noteFate(ledger, post, "failed", "nothing");
  const reason = error instanceof ChaparError || error instanceof Error ? error.message : String(error);
  if (ledger.failures.length < MOST_LISTED) {
    ledger.failures.push({ title: post.title.slice(0, 200), address: addressOf(post), reason: reason.slice(0, 500) });
  }
};

/** Short codes, losses and the count of words of one body. */
export const noteBody = (ledger: Ledger, post: WpPost, result: WpBodyResult): void => {
  for (const loss of result.lossy) noteLoss(ledger, post, loss.kind, loss.detail);
  for (const [code, count] of Object.entries(result.unknownShortcodes)) addTo(ledger.shortcodes, code, count);
  const { words } = ledger;
  const [before, after, lost] = [result.oldWords, result.newWords, result.lostWords];
  words.stories += 1;
  words.before += before;
  words.after += after;
  if (after >= before * WORDS_KEPT && (lost.length === 0 || lost.length <= before * (1 - WORDS_KEPT))) return;
  words.below += 1;
  if (words.listed.length < MOST_LISTED) {
    words.listed.push({
      title: post.title.slice(0, 200),
      address: addressOf(post),
      before,
      after,
      lost: lost.map(ownText),
    });
  }
};

export const noteMediaProblem = (ledger: Ledger, url: string, reason: string): void => {
  if (ledger.media.problems.length < MOST_LISTED) ledger.media.problems.push({ url: url.slice(0, 500), reason });
};
