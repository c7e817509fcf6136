import { fullAnswerOf } from "../../reading/answer.ts";
import { readDay } from "../../reading/day.ts";
import { figureOf } from "../../reading/figure.ts";
import { dayAs, get } from "../../reading/request.ts";
import { attributeOf, childrenOf, readXml, textIn } from "../../reading/xml.ts";
import type { RateAdapter } from "../../source.ts";

/** Bank of Example: a document for each day; that of a Sunday is Friday's, under Friday's date. */
export const xxExample: RateAdapter = {
  requests(question) {
    return question.kind === "day" ? [get(`https://bank.example/rates/${dayAs(question.day, "D-M-Y")}.xml`)] : [];
  },
  read(document) {
    const root = readXml(document, "rates");
    const day = readDay(attributeOf(root, "date"), "D.M.Y");
    const figures = childrenOf(root, "rate").map((row) =>
      figureOf({
        base: attributeOf(row, "code"),
        quote: "XTS",
        units: textIn(row, "units"),
        price: textIn(row, "price"),
        form: "comma",
        day,
      }),
    );
    return fullAnswerOf(figures, document.question, "last before");
  },
};
