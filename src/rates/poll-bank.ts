import type { Day, Instant } from "../domain/instant.ts";
import { openDay, owedPublications } from "./poll-times.ts";
import type { RatePorts } from "./ports.ts";
import { askedText } from "./read-answer.ts";
import { type RefreshOptions, refreshBank } from "./refresh-bank.ts";
import type { RateBank, RateQuestion } from "./source.ts";
import type { RefreshResult } from "./take-answer.ts";

const DAY_MS = 86_400_000;
/** More days than this are asked for together, where the bank can. */
const MOST_SINGLE_DAYS = 3;

/** What a bank has now: its newest document, or else the one of the day that may be out. */
export const currentQuestion = ({ source, adapter }: RateBank, now: Instant): RateQuestion | null => {
  if (adapter.requests({ kind: "latest" }).length > 0) return { kind: "latest" };
  const day = openDay(source, now);
  return day === null ? null : { kind: "day", day };
};

/** Questions for the days that were published since `newestDay` and are not there, oldest first. */
const gapQuestions = async ({ storage }: RatePorts, bank: RateBank, newestDay: Day | null, now: Instant) => {
  const { source, adapter } = bank;
  const owed = owedPublications(source, newestDay, now);
  const [first, last] = [owed[0], owed.at(-1)];
  if (!first || !last) return [];
  const known = await storage.ratesBetween(source.id, first.day, last.day);
  const there = new Set(known.map(({ effectiveDate }) => effectiveDate));
  const missing = owed.filter(({ day }) => !there.has(day));
  const range: RateQuestion = { kind: "range", from: first.day, to: last.day };
  if (missing.length > MOST_SINGLE_DAYS && adapter.requests(range).length > 0) {
    return [{ question: range, settledAt: now - DAY_MS }];
  }
  // A day without a document a whole day after its hours was none of publication.
  return missing.map(({ day, closesAt }) => ({
    question: { kind: "day" as const, day },
    settledAt: closesAt + DAY_MS,
  }));
};

/**
 * Asks a bank for what is new, then for what was missed while nobody asked. `newestDay` is the newest day known before.
 */
export const pollBank = async (
  ports: RatePorts,
  bank: RateBank,
  newestDay: Day | null,
  options: Pick<RefreshOptions, "signal" | "renew">,
): Promise<RefreshResult[]> => {
  const now = ports.clock.now();
  const current = currentQuestion(bank, now);
  const results = current ? await refreshBank(ports, bank, current, options) : [];
  if (results.some(({ outcome }) => outcome === "failed")) return results;
  for (const { question, settledAt } of await gapQuestions(ports, bank, newestDay, now)) {
    if (current && askedText(current) === askedText(question)) continue;
    const answered = new Set(await ports.storage.rateAnswers(bank.source.id, askedText(question), settledAt));
    const skip = ({ url, body }: { url: string; body: string }): boolean => answered.has(`${url} ${body}`);
    results.push(...(await refreshBank(ports, bank, question, { ...options, skip })));
  }
  return results;
};
