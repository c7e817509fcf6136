import { ChaparError } from "../../domain/errors.ts";
import { type Backfill, backfill, backfillQuestions } from "../../rates/backfill.ts";
import { withClaim } from "../../rates/claim.ts";
import type { RatePorts } from "../../rates/ports.ts";
import { refreshBank } from "../../rates/refresh-bank.ts";
import type { RateBank, RateQuestion } from "../../rates/source.ts";
import type { RefreshResult } from "../../rates/take-answer.ts";
import { showProgress, type Terminal } from "../terminal.ts";
import { countsOf, lineOf } from "./refresh-report.ts";

export type RefreshWork = { ports: RatePorts; terminal: Terminal; signal: AbortSignal };

/** Asks one bank one question and says what came of it; false when something failed. */
const refreshOne = async (
  { ports, terminal, signal }: RefreshWork,
  bank: RateBank,
  question: RateQuestion | null,
): Promise<boolean> => {
  const { id } = bank.source;
  const results =
    question === null
      ? []
      : await withClaim(ports, id, (renew) => refreshBank(ports, bank, question, { signal, renew }));
  if (results === null) {
    terminal.print(`${id}: another process is asking it at the moment`);
    return false;
  }
  const counts = countsOf(results);
  terminal.print(lineOf(id, counts));
  return counts.problems.length === 0;
};

/** Asks all banks at once, each its own question; true when nothing failed. */
export const refreshAll = async (
  work: RefreshWork,
  banks: readonly RateBank[],
  questionFor: (bank: RateBank) => RateQuestion | null,
): Promise<boolean> =>
  (await Promise.all(banks.map((bank) => refreshOne(work, bank, questionFor(bank))))).every(Boolean);

type Plan = { bank: RateBank; questions: RateQuestion[] };

const explain = (error: unknown): ChaparError => {
  if (error instanceof ChaparError) return error;
  throw error;
};

/** Reads past days of all banks at once, with one bar for all; true when nothing failed. */
export const backfillAll = async (
  { ports, terminal, signal }: RefreshWork,
  banks: readonly RateBank[],
  range: Backfill,
): Promise<boolean> => {
  const now = ports.clock.now();
  const plans = banks.map((bank): Plan => ({ bank, questions: backfillQuestions(bank, range, now) }));
  const total = plans.reduce((sum, { questions }) => sum + questions.length, 0);
  const progress = showProgress(terminal, "Reading past rates", total, () => ports.clock.now());
  let done = 0;
  const run = async ({ bank, questions }: Plan) => {
    const results: RefreshResult[] = [];
    const onAnswer = (question: RateQuestion, answers: readonly RefreshResult[]): void => {
      results.push(...answers);
      done += 1;
      const at = question.kind === "day" ? question.day : question.kind === "range" ? question.to : "";
      progress.update(done, `${bank.source.id} ${at}`);
    };
    const failure = (await backfill(ports, bank, { questions, signal, onAnswer }).catch(explain)) ?? null;
    return { id: bank.source.id, counts: countsOf(results), failure };
  };
  const ends = await Promise.all(plans.map(run));
  progress.end();
  for (const { id, counts, failure } of ends) {
    terminal.print(failure ? `${id}: ${failure.message} ${failure.remedy ?? ""}`.trim() : lineOf(id, counts));
  }
  return ends.every(({ counts, failure }) => failure === null && counts.problems.length === 0);
};
