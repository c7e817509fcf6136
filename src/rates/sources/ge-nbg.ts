import { answerOf } from "../reading/answer.ts";
import { readDay, readInstant } from "../reading/day.ts";
import { readDecimal, readSigned } from "../reading/decimal.ts";
import { figureOf } from "../reading/figure.ts";
import { fieldOf, type Json, listOf, readJsonNumbers, recordOf } from "../reading/json.ts";
import { get } from "../reading/request.ts";
import type { RateAdapter, ReadFigure } from "../source.ts";

const URL = "https://nbg.gov.ge/gw/api/ct/monetarypolicy/currencies/";

/** Prices stand as a number and as text; the text has the bank's digits. What changed has its sign in the number alone. */
const figure = (row: Json): ReadFigure => {
  const record = recordOf(row, "A rate");
  const sign = fieldOf(record, "diff").startsWith("-") ? "-" : "";
  return figureOf(
    {
      base: fieldOf(record, "code"),
      quote: "GEL",
      units: fieldOf(record, "quantity"),
      price: fieldOf(record, "rateFormated"),
      form: "dot",
      day: readDay(fieldOf(record, "validFromDate"), "midnight"),
    },
    {
      publishedAt: readInstant(fieldOf(record, "date")),
      ownChange: readSigned(`${sign}${readDecimal(fieldOf(record, "diffFormated"), "dot")}`, "dot"),
    },
  );
};

/** National Bank of Georgia: the current table, and that of each day since 1995; an empty list for days before. */
export const geNbg: RateAdapter = {
  requests(question) {
    if (question.kind === "latest") return [get(URL)];
    return question.kind === "day" ? [get(`${URL}?date=${question.day}`)] : [];
  },
  read(document) {
    const tables = listOf(readJsonNumbers(document), "The answer");
    const rows = tables.flatMap((table) => listOf(recordOf(table, "A table").currencies, "The currencies"));
    return answerOf(rows.map(figure), document.question, "last before");
  },
};
