import { ChaparError } from "../domain/errors.ts";
import type { Fetched } from "../domain/fetcher.ts";
import { isDecimal } from "../domain/fraction.ts";
import { isDay } from "../domain/instant.ts";
import type { RateFetchOutcome } from "../domain/rate.ts";
import type { RateAdapter, RateQuestion, ReadFigure } from "./source.ts";

/** The figures of an answer, or what became of it without any. `fault` is set when the reader itself failed. */
export type ReadAnswer =
  | { figures: ReadFigure[] }
  | { figures: null; outcome: RateFetchOutcome; reason: string; fault?: unknown };

const FORBIDDEN = [401, 403, 407, 451];
const MISSING = [404, 410];

/** "latest", a day, or "from..to": how a question is written down. */
export const askedText = (question: RateQuestion): string => {
  if (question.kind === "latest") return "latest";
  return question.kind === "day" ? question.day : `${question.from}..${question.to}`;
};

const withoutFigures = (outcome: RateFetchOutcome, reason: string): ReadAnswer => ({ figures: null, outcome, reason });

const byStatus = ({ status }: Fetched, question: RateQuestion): ReadAnswer | null => {
  if (status === 200) return null;
  if (status === 304) return withoutFigures("unchanged", "Not changed since it was last read.");
  // Some banks have no document for days without a publication; the newest one they always have.
  if (MISSING.includes(status) && question.kind !== "latest") {
    return withoutFigures("no_new_day", `There is no document for ${askedText(question)}.`);
  }
  if (FORBIDDEN.includes(status)) return withoutFigures("refused", `The host refuses to answer (status ${status}).`);
  return withoutFigures("failed", `The host answered with status ${status}.`);
};

/** Zero may stand there: some banks print it for a currency that they do not price, and the rules know what to do. */
const isWhole = (figure: ReadFigure): boolean =>
  isDecimal(figure.value) && Number.isSafeInteger(figure.nominal) && figure.nominal > 0 && isDay(figure.effectiveDate);

/** Reads an answer by its status first. Readers that throw another error than "invalid" have a fault of their own. */
export const readAnswer = (adapter: RateAdapter, answer: Fetched, question: RateQuestion): ReadAnswer => {
  const known = byStatus(answer, question);
  if (known) return known;
  try {
    const figures = adapter.read({ bytes: answer.bytes, contentType: answer.contentType, question });
    const broken = figures.find((figure) => !isWhole(figure));
    if (broken) return withoutFigures("refused", `"${broken.value}" for ${broken.nominal} ${broken.base} is no rate.`);
    if (figures.length === 0) return withoutFigures("no_new_day", "The answer holds no rate.");
    return { figures };
  } catch (error) {
    if (error instanceof ChaparError) return withoutFigures("refused", error.message);
    return { figures: null, outcome: "refused", reason: "The answer could not be read.", fault: error };
  }
};
