import { readCsvRows } from "../csv-rows.ts";
import { answerOf, fullAnswerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { documentText, refuseWebPage } from "../reading/document-text.ts";
import { figureOf } from "../reading/figure.ts";
import { refuse } from "../reading/refuse.ts";
import { get } from "../reading/request.ts";
import { attributeOf, childOf, childrenOf, readXml } from "../reading/xml.ts";
import type { RateAdapter, RateDocument, ReadFigure } from "../source.ts";

/** The one bank here that prices its own currency in others: one euro costs so many of each. */
const figure = (quote: string, price: string, day: string): ReadFigure =>
  figureOf({ base: "EUR", quote, units: "1", price, form: "dot", day: readDay(day, "Y-M-D") });

/** One day, ninety or all: the same boxes in boxes. */
const readXmlDays = (document: RateDocument): ReadFigure[] =>
  childrenOf(childOf(readXml(document, "Envelope"), "Cube"), "Cube").flatMap((day) =>
    childrenOf(day, "Cube").map((rate) =>
      figure(attributeOf(rate, "currency"), attributeOf(rate, "rate"), attributeOf(day, "time")),
    ),
  );

const COLUMNS = ["FREQ", "CURRENCY", "CURRENCY_DENOM", "EXR_TYPE", "TIME_PERIOD", "OBS_VALUE"] as const;

/** A table of daily reference rates; it must end with a line break, or its last figure may be cut short. */
const readTable = (document: RateDocument): ReadFigure[] => {
  const text = documentText(document);
  refuseWebPage(text);
  if (!text.endsWith("\n")) refuse("The table is cut off.");
  const [head, ...rows] = readCsvRows(text, "table");
  const places = COLUMNS.map((name) => head?.fields.indexOf(name) ?? -1);
  if (places.includes(-1)) refuse(`The table does not begin with the columns ${COLUMNS.join(", ")}.`);
  return rows.flatMap(({ fields }) => {
    const [frequency, currency = "", denominator, type, day = "", price = ""] = places.map((place) => fields[place]);
    if (fields.length !== head?.fields.length) refuse("A row of the table has too few fields or too many.");
    if (frequency !== "D" || denominator !== "EUR" || type !== "SP00") refuse("The table holds more than was asked.");
    // A day on which a currency was not quoted stands with an empty field.
    return price === "" ? [] : [figure(currency, price, day)];
  });
};

const SERIES = "https://data-api.ecb.europa.eu/service/data/EXR/D..EUR.SP00.A?format=csvdata&detail=dataonly";

/** European Central Bank: the current day as XML, any others from the statistics service. */
export const euEcb: RateAdapter = {
  requests(question) {
    if (question.kind === "latest") return [get("https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml")];
    const [from, to] = question.kind === "day" ? [question.day, question.day] : [question.from, question.to];
    return [get(`${SERIES}&startPeriod=${from}&endPeriod=${to}`)];
  },
  read(document) {
    const { question } = document;
    return question.kind === "latest"
      ? fullAnswerOf(readXmlDays(document), question, "that day")
      : answerOf(readTable(document), question, "that day");
  },
};
