import { fullAnswerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { figureOf } from "../reading/figure.ts";
import { dayAs, get } from "../reading/request.ts";
import { attributeOf, childrenOf, readXml, textIn } from "../reading/xml.ts";
import type { RateAdapter } from "../source.ts";

/** Central Bank of Turkmenistan: a file for each day of validity since April 2020, none for Sundays. */
export const tmCbt: RateAdapter = {
  requests(question) {
    return question.kind === "day"
      ? [get(`https://www.cbt.tm/kurs/${dayAs(question.day, "Y/")}${dayAs(question.day, "DMY")}.xml`)]
      : [];
  },
  read(document) {
    const root = readXml(document, "cbt_currency_rate");
    // Until 2023 the files wrote 2022-01-31.
    const day = readDay(textIn(root, "date"), "D.M.Y", "Y-M-D");
    const figures = childrenOf(root, "rate").map((row) =>
      figureOf({
        base: attributeOf(row, "code"),
        quote: "TMT",
        units: textIn(row, "multiplier"),
        price: textIn(row, "rate_tmt"),
        form: "dot",
        day,
      }),
    );
    return fullAnswerOf(figures, document.question, "that day");
  },
};
