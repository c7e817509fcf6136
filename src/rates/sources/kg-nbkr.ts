import { daysBefore } from "../../domain/instant.ts";
import { answerOf, fullAnswerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { readUnits } from "../reading/decimal.ts";
import { documentText } from "../reading/document-text.ts";
import { figureOf } from "../reading/figure.ts";
import { refuse } from "../reading/refuse.ts";
import { dayAs, get } from "../reading/request.ts";
import { attributeOf, childrenOf, readXml, textIn } from "../reading/xml.ts";
import type { RateAdapter, RateDocument, ReadFigure } from "../source.ts";

const HOST = "https://www.nbkr.kg";

/** Five currencies daily and all others weekly, in one format; the weekly one says for how many days it stands. */
const readCurrent = (document: RateDocument): ReadFigure[] => {
  const rates = readXml(document, "CurrencyRates");
  const day = readDay(attributeOf(rates, "Date"), "D.M.Y");
  return childrenOf(rates, "Currency").map((currency) => {
    const stands = childrenOf(currency, "ValidFor").length > 0 ? readUnits(textIn(currency, "ValidFor")) : null;
    return figureOf(
      {
        base: attributeOf(currency, "ISOCode"),
        quote: "KGS",
        units: textIn(currency, "Nominal"),
        price: textIn(currency, "Value"),
        form: "comma",
        day,
      },
      { validUntil: stands === null ? null : daysBefore(day, 1 - stands) },
    );
  });
};

const CELL = /<!--(date|value)-->([^<]*)<!--(date|value)-->/g;

/** The marked cells, a day and a price in turn. A page without any is no page of rates; one that was cut off is none. */
const cellsOf = (document: RateDocument): string[] => {
  const text = documentText(document).trimEnd();
  const cells = [...text.matchAll(CELL)];
  const marks = text.match(/<!--(?:date|value)-->/g)?.length ?? 0;
  const paired = cells.every(([, open, , close], index) => open === close && open === (index % 2 ? "value" : "date"));
  const whole = text.endsWith(text.includes("<html") ? "</html>" : "</table>");
  return whole && paired && cells.length > 0 && cells.length % 2 === 0 && marks === cells.length * 2
    ? cells.map(([, , inner = ""]) => inner.trim())
    : refuse("The page of past rates is cut off, or built in another way than before.");
};

/** It names neither currency nor units, which change with the currency: it is asked for the dollar alone. */
const readHistory = (document: RateDocument): ReadFigure[] =>
  cellsOf(document).flatMap((price, index, cells) => {
    if (index % 2 === 0) return [];
    const day = readDay(cells[index - 1] ?? "", "D.M.Y");
    return [figureOf({ base: "USD", quote: "KGS", units: "1", price, form: "comma", day })];
  });

/** The bank's own number of the dollar on that page. */
const DOLLAR = 15;

const historyOf = (from: string, to: string): string =>
  `${HOST}/index1.jsp?item=1562&lang=ENG&valuta_id=${DOLLAR}` +
  `&${dayAs(from, "beg_day=D&beg_month=M&beg_year=Y")}&${dayAs(to, "end_day=D&end_month=M&end_year=Y")}`;

/** National Bank of the Kyrgyz Republic: current documents of all currencies, past days of the dollar. */
export const kgNbkr: RateAdapter = {
  requests(question) {
    if (question.kind === "latest") return [get(`${HOST}/XML/daily.xml`), get(`${HOST}/XML/weekly.xml`)];
    const [from, to] = question.kind === "day" ? [question.day, question.day] : [question.from, question.to];
    return [get(historyOf(from, to))];
  },
  read(document) {
    const { question } = document;
    return question.kind === "latest"
      ? fullAnswerOf(readCurrent(document), question, "that day")
      : answerOf(readHistory(document), question, "that day");
  },
};
