import { ChaparError } from "../domain/errors.ts";
import { type Day, dayIn, daysBefore, type Instant } from "../domain/instant.ts";
import { withClaim } from "./claim.ts";
import type { RatePorts } from "./ports.ts";
import { askedText } from "./read-answer.ts";
import { refreshBank } from "./refresh-bank.ts";
import type { RateBank, RateQuestion, RateRequest } from "./source.ts";
import type { RefreshResult } from "./take-answer.ts";

export type Backfill = { from: Day; to: Day };

/** After so many failures in a row the bank is left alone; what was read stays, and the next run goes on from there. */
const MOST_FAILURES = 5;
const REST_MS = 1_000;
/** A day's answer is final once two more have passed: before that it may have been asked too early. */
const SETTLING_DAYS = 2;

const daysFrom = ({ from, to }: Backfill): Day[] => {
  const days: Day[] = [];
  for (let day = from; day <= to; day = daysBefore(day, -1)) days.push(day);
  return days;
};

const yearsFrom = ({ from, to }: Backfill): Backfill[] => {
  const years = new Set(daysFrom({ from, to }).map((day) => day.slice(0, 4)));
  return [...years].map((year) => ({
    from: `${year}-01-01` > from ? `${year}-01-01` : from,
    to: `${year}-12-31` < to ? `${year}-12-31` : to,
  }));
};

/** What to ask of a bank, oldest first: years where it answers ranges, else days; none before it began. */
export const backfillQuestions = ({ source, adapter }: RateBank, asked: Backfill, now: Instant): RateQuestion[] => {
  const tomorrow = daysBefore(dayIn(now, source.timeZone), -1);
  const from = asked.from > source.since ? asked.from : source.since;
  const to = asked.to < tomorrow ? asked.to : tomorrow;
  if (from > to) return [];
  const byYear = yearsFrom({ from, to }).map((year) => ({ kind: "range" as const, ...year }));
  const [first] = byYear;
  if (first && adapter.requests(first).length > 0) return byYear;
  return daysFrom({ from, to }).map((day) => ({ kind: "day" as const, day }));
};

const lastDayOf = (question: RateQuestion): Day =>
  question.kind === "range" ? question.to : question.kind === "day" ? question.day : "";

/** Leaves out what an earlier run asked and had answered when the answer was final. */
const answeredBefore = async ({ storage }: RatePorts, { source }: RateBank, question: RateQuestion) => {
  const settled = Date.parse(`${daysBefore(lastDayOf(question), -SETTLING_DAYS)}T00:00:00Z`);
  const answered = new Set(await storage.rateAnswers(source.id, askedText(question), settled));
  return ({ url, body }: RateRequest): boolean => answered.has(`${url} ${body}`);
};

export type BackfillOptions = {
  questions: readonly RateQuestion[];
  signal: AbortSignal;
  /** Called after each question with what it came to; nothing when it was answered before. */
  onAnswer(question: RateQuestion, results: readonly RefreshResult[]): void;
};

const failed = ({ outcome }: RefreshResult): boolean => outcome === "failed" || outcome === "refused";

/** Asks the questions one after another, as slowly as manners want. Throws "unavailable" when the bank keeps failing. */
export const backfill = async (ports: RatePorts, bank: RateBank, options: BackfillOptions): Promise<void> => {
  const { id } = bank.source;
  const done = await withClaim(ports, id, async (renew) => {
    let failures = 0;
    for (const question of options.questions) {
      const skip = await answeredBefore(ports, bank, question);
      const toAsk = bank.adapter.requests(question).some((request) => !skip(request));
      const results = toAsk ? await refreshBank(ports, bank, question, { signal: options.signal, skip, renew }) : [];
      options.onAnswer(question, results);
      failures = results.some(failed) ? failures + 1 : 0;
      if (failures >= MOST_FAILURES) {
        const reason = results.find(failed)?.reason ?? "";
        throw new ChaparError("unavailable", `${id} failed ${failures} times in a row. ${reason}`, {
          remedy: "Run the same command again later: it goes on where this one stopped.",
        });
      }
      if (toAsk) await ports.sleep(REST_MS * (1 + ports.random()), options.signal);
    }
    return true;
  });
  if (done === null) {
    throw new ChaparError("conflict", `Another process is asking ${id} at the moment.`, { remedy: "Try again later." });
  }
};
