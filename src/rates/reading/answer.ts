import type { Day } from "../../domain/instant.ts";
import type { RateQuestion, ReadFigure } from "../source.ts";
import { daysBetween } from "./day.ts";
import { refuse } from "./refuse.ts";

/**
 * What a bank answers when asked for a day without a publication. "that day": every document is of the day asked, any
 * other is an answer to a question that nobody put. "last before": the last document before it, under its own day.
 */
export type Answering = "that day" | "last before";

/** The longest a bank's figures have stood without new ones, holidays included, with some to spare. */
const LONGEST_STAND = 20;

const refuseDay = (day: Day, question: RateQuestion, answering: Answering): void => {
  if (question.kind === "latest") return;
  if (question.kind === "range") {
    if (day < question.from || day > question.to) {
      refuse(`The answer holds ${day}, which lies outside ${question.from} to ${question.to} as asked.`);
    }
    return;
  }
  const age = daysBetween(day, question.day);
  const fits = answering === "that day" ? age === 0 : age >= 0 && age <= LONGEST_STAND;
  if (!fits) refuse(`The answer is of ${day}, not of ${question.day} as asked.`);
};

/** Priced by the ounce or the gram, and no money. */
const METALS = new Set(["XAU", "XAG", "XPT", "XPD"]);

const keyOf = ({ base, quote, kind, effectiveDate }: ReadFigure): string =>
  [base, quote, kind, effectiveDate].join(" ");

/**
 * The figures of a document without metals, each pair once a day, after it has been seen to answer the question. Two prices for the same
 * thing are a fault of the document.
 */
export const answerOf = (figures: ReadFigure[], question: RateQuestion, answering: Answering): ReadFigure[] => {
  const seen = new Map<string, ReadFigure>();
  for (const figure of figures) {
    if (METALS.has(figure.base)) continue;
    refuseDay(figure.effectiveDate, question, answering);
    const before = seen.get(keyOf(figure));
    if (before && (before.value !== figure.value || before.nominal !== figure.nominal)) {
      refuse(`${figure.base} stands twice, at ${before.valueRaw} and at ${figure.valueRaw}.`);
    }
    seen.set(keyOf(figure), before ?? figure);
  }
  return [...seen.values()];
};

/** The same for banks that always print something: a document without a figure is broken. */
export const fullAnswerOf = (figures: ReadFigure[], question: RateQuestion, answering: Answering): ReadFigure[] =>
  figures.length > 0 ? answerOf(figures, question, answering) : refuse("The document holds no rate.");
