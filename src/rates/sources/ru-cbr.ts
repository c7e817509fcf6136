import { CBR_CURRENCIES } from "../data/cbr-currencies.ts";
import { answerOf, fullAnswerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { readScientific } from "../reading/decimal.ts";
import { figureOf } from "../reading/figure.ts";
import { quoted, refuse } from "../reading/refuse.ts";
import { dayAs, get } from "../reading/request.ts";
import { attributeOf, childrenOf, readXml, textIn, type XmlElement } from "../reading/xml.ts";
import type { RateAdapter, ReadFigure } from "../source.ts";

const HOST = "https://www.cbr.ru/scripts";

/** The units of a currency change over the years, so the bank prints the price of one unit too, in few digits. */
const figure = (row: XmlElement, base: string, day: string): ReadFigure =>
  figureOf(
    {
      base,
      quote: "RUB",
      units: textIn(row, "Nominal"),
      price: textIn(row, "Value"),
      form: "comma",
      day: readDay(day, "D.M.Y"),
    },
    { ownUnitValue: readScientific(textIn(row, "VunitRate"), "comma") },
  );

const readDaily = (root: XmlElement): ReadFigure[] => {
  const day = attributeOf(root, "Date");
  return childrenOf(root, "Valute").map((row) => figure(row, textIn(row, "CharCode"), day));
};

/** Rows of one currency, named by the bank's own number alone. */
const readRange = (root: XmlElement): ReadFigure[] => {
  const id = attributeOf(root, "ID");
  const base = CBR_CURRENCIES.get(id);
  if (base === undefined) return refuse(`${quoted(id)} is no currency that was asked for.`);
  return childrenOf(root, "Record").map((row) => {
    if (attributeOf(row, "Id") !== id) refuse("The document mixes currencies.");
    return figure(row, base, attributeOf(row, "Date"));
  });
};

/** Bank of Russia: a document for each day, and one for each currency over many days. */
export const ruCbr: RateAdapter = {
  requests(question) {
    if (question.kind === "latest") return [get(`${HOST}/XML_daily.asp`)];
    if (question.kind === "day") return [get(`${HOST}/XML_daily.asp?date_req=${dayAs(question.day, "D/M/Y")}`)];
    const days = `date_req1=${dayAs(question.from, "D/M/Y")}&date_req2=${dayAs(question.to, "D/M/Y")}`;
    return [...CBR_CURRENCIES.keys()].map((id) => get(`${HOST}/XML_dynamic.asp?${days}&VAL_NM_RQ=${id}`));
  },
  read(document) {
    const { question } = document;
    const root = readXml(document, "ValCurs");
    return question.kind === "range"
      ? answerOf(readRange(root), question, "that day")
      : fullAnswerOf(readDaily(root), question, "last before");
  },
};
