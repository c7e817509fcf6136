import { answerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { figureOf } from "../reading/figure.ts";
import { fieldOf, type Json, listOf, readJson, recordOf } from "../reading/json.ts";
import { refuse } from "../reading/refuse.ts";
import { post } from "../reading/request.ts";
import type { RateAdapter, RateQuestion, ReadFigure } from "../source.ts";

const URL = "https://www.mongolbank.mn/en/currency-rate-movement/data";

/** Whatever is asked, all days since 2001 come back. */
const MEGABYTES = 16;

const daysOf = (question: RateQuestion): { from: string; to: string } | null => {
  if (question.kind === "latest") return null;
  return question.kind === "day" ? { from: question.day, to: question.day } : { from: question.from, to: question.to };
};

/** A row holds a day and a price for each currency, with commas between thousands; an empty one was not quoted. */
const figuresOf = (row: Json, from: string, to: string): ReadFigure[] => {
  const { RATE_DATE, ...prices } = recordOf(row, "A day");
  const day = readDay(fieldOf({ RATE_DATE: RATE_DATE ?? null }, "RATE_DATE"), "Y-M-D");
  if (day < from || day > to) return [];
  return Object.entries(prices).flatMap(([base, price]) => {
    if (price === null || price === "") return [];
    if (typeof price !== "string") return refuse(`The price of ${base} is no text.`);
    return [figureOf({ base, quote: "MNT", units: "1", price, form: "thousands", day })];
  });
};

/** Bank of Mongolia: one address, asked by POST. */
export const mnMongolbank: RateAdapter = {
  megabytes: MEGABYTES,
  requests(question) {
    const days = daysOf(question);
    if (days === null) return [];
    return [post(URL, "application/json", JSON.stringify({ startDate: days.from, endDate: days.to }))];
  },
  read(document) {
    const { question } = document;
    const days = daysOf(question) ?? refuse("This bank answers with all its days: it must be asked for some.");
    const answer = recordOf(readJson(document, MEGABYTES), "The answer");
    if (answer.success !== true) refuse("The bank says that it could not answer.");
    const rows = listOf(answer.data, "The data");
    return answerOf(
      rows.flatMap((row) => figuresOf(row, days.from, days.to)),
      question,
      "that day",
    );
  },
};
