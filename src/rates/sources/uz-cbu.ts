import { fullAnswerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { readSigned } from "../reading/decimal.ts";
import { figureOf } from "../reading/figure.ts";
import { fieldOf, type Json, listOf, readJson, recordOf } from "../reading/json.ts";
import { get } from "../reading/request.ts";
import type { RateAdapter, ReadFigure } from "../source.ts";

const ARCHIVE = "https://cbu.uz/en/arkhiv-kursov-valyut/json";

/** All fields are texts; the change loses zeros at its end: "-16.5". */
const figure = (row: Json): ReadFigure => {
  const record = recordOf(row, "A rate");
  return figureOf(
    {
      base: fieldOf(record, "Ccy"),
      quote: "UZS",
      units: fieldOf(record, "Nominal"),
      price: fieldOf(record, "Rate"),
      form: "dot",
      day: readDay(fieldOf(record, "Date"), "D.M.Y"),
    },
    { ownChange: readSigned(fieldOf(record, "Diff"), "dot") },
  );
};

/** Central Bank of Uzbekistan: the current figures, and a document for each day since 1994. */
export const uzCbu: RateAdapter = {
  requests(question) {
    if (question.kind === "latest") return [get(`${ARCHIVE}/`)];
    return question.kind === "day" ? [get(`${ARCHIVE}/all/${question.day}/`)] : [];
  },
  read(document) {
    const figures = listOf(readJson(document), "The answer").map(figure);
    return fullAnswerOf(figures, document.question, "last before");
  },
};
