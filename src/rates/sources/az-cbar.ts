import { fullAnswerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { figureOf } from "../reading/figure.ts";
import { dayAs, get } from "../reading/request.ts";
import { attributeOf, childrenOf, readXml, textIn } from "../reading/xml.ts";
import type { RateAdapter } from "../source.ts";

/** The group of currencies; metals, priced by the ounce in words, are another. */
const CURRENCIES = "Xarici valyutalar";

/** Central Bank of Azerbaijan: a document for each day; that of a Sunday is Friday's, under Friday's date. */
export const azCbar: RateAdapter = {
  requests(question) {
    return question.kind === "day" ? [get(`https://www.cbar.az/currencies/${dayAs(question.day, "D.M.Y")}.xml`)] : [];
  },
  read(document) {
    const root = readXml(document, "ValCurs");
    const day = readDay(attributeOf(root, "Date"), "D.M.Y");
    const groups = childrenOf(root, "ValType").filter((group) => attributeOf(group, "Type") === CURRENCIES);
    const figures = groups
      .flatMap((group) => childrenOf(group, "Valute"))
      .map((row) =>
        figureOf({
          base: attributeOf(row, "Code"),
          quote: "AZN",
          units: textIn(row, "Nominal"),
          price: textIn(row, "Value"),
          form: "dot",
          day,
        }),
      );
    return fullAnswerOf(figures, document.question, "last before");
  },
};
