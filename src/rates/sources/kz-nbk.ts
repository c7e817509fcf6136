import { answerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { readSigned } from "../reading/decimal.ts";
import { figureOf } from "../reading/figure.ts";
import { dayAs, get } from "../reading/request.ts";
import { childOf, childrenOf, readXml, textIn, type XmlElement } from "../reading/xml.ts";
import type { RateAdapter, RateDocument, ReadFigure } from "../source.ts";

const HOST = "https://nationalbank.kz/rss";

/** Zeros at the end are dropped: "6.6", "3". What changed is printed per the same units, signed. */
const figure = (item: XmlElement, day: string): ReadFigure =>
  figureOf(
    {
      base: textIn(item, "title"),
      quote: "KZT",
      units: textIn(item, "quant"),
      price: textIn(item, "description"),
      form: "dot",
      day: readDay(day, "D.M.Y"),
    },
    { ownChange: readSigned(textIn(item, "change"), "dot") },
  );

const readOfDay = (document: RateDocument): ReadFigure[] => {
  const rates = readXml(document, "rates");
  return childrenOf(rates, "item").map((item) => figure(item, textIn(rates, "date")));
};

/** The dates look like no date of RSS: DD.MM.YYYY, the day of validity. */
const readRss = (document: RateDocument): ReadFigure[] => {
  const channel = childOf(readXml(document, "rss"), "channel");
  return childrenOf(channel, "item").map((item) => figure(item, textIn(item, "pubDate")));
};

/** National Bank of Kazakhstan: a news feed of the current day, and a document for each day since 2000. */
export const kzNbk: RateAdapter = {
  requests(question) {
    if (question.kind === "latest") return [get(`${HOST}/rates_all.xml`)];
    return question.kind === "day" ? [get(`${HOST}/get_rates.cfm?fdate=${dayAs(question.day, "D.M.Y")}`)] : [];
  },
  read(document) {
    const { question } = document;
    const figures = question.kind === "latest" ? readRss(document) : readOfDay(document);
    return answerOf(figures, question, "last before");
  },
};
