import { answerOf, fullAnswerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { readSigned } from "../reading/decimal.ts";
import { figureOf } from "../reading/figure.ts";
import { post } from "../reading/request.ts";
import { childOf, childrenOf, readXml, textIn, type XmlElement } from "../reading/xml.ts";
import type { RateAdapter, RateQuestion, RateRequest, ReadFigure } from "../source.ts";

const URL = "https://api.cba.am/exchangerates.asmx";
const NAMESPACE = "http://www.cba.am/";

/** The operations of the service, and what each wants to be told. */
const OPERATIONS = {
  latest: "ExchangeRatesLatest",
  day: "ExchangeRatesByDate",
  range: "ExchangeRatesByDateRangeByISO",
} as const;

/** The range wants its currencies named. */
const CURRENCIES = "USD,EUR,CNY,RUB,GEL,KZT,KGS,TJS,UZS,TRY";

const detailsOf = (question: RateQuestion): string => {
  if (question.kind === "latest") return "";
  if (question.kind === "day") return `<date>${question.day}T00:00:00</date>`;
  const { from, to } = question;
  return `<ISOCodes>${CURRENCIES}</ISOCodes><DateFrom>${from}T00:00:00</DateFrom><DateTo>${to}T00:00:00</DateTo>`;
};

const requestOf = (question: RateQuestion): RateRequest => {
  const operation = OPERATIONS[question.kind];
  const body =
    '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>' +
    `<${operation} xmlns="${NAMESPACE}">${detailsOf(question)}</${operation}></soap:Body></soap:Envelope>`;
  return post(URL, "text/xml; charset=utf-8", body, { soapaction: `"${NAMESPACE}${operation}"` });
};

const figure = (row: XmlElement, day: string, change: string): ReadFigure =>
  figureOf(
    {
      base: textIn(row, "ISO"),
      quote: "AMD",
      units: textIn(row, "Amount"),
      price: textIn(row, "Rate"),
      form: "dot",
      day: readDay(day, "midnight"),
    },
    { ownChange: readSigned(change, "dot") },
  );

/** Rows of a data set; without any, the set has no element at all. */
const readRange = (result: XmlElement): ReadFigure[] =>
  childrenOf(childOf(result, "diffgram"), "DocumentElement")
    .flatMap((set) => childrenOf(set, "ExchangeRatesByRange"))
    .map((row) => figure(row, textIn(row, "RateDate"), textIn(row, "Diff")));

const readTable = (result: XmlElement): ReadFigure[] => {
  const day = textIn(result, "CurrentDate");
  const rows = childrenOf(childOf(result, "Rates"), "ExchangeRate");
  return rows.map((row) => figure(row, day, textIn(row, "Difference")));
};

/** Central Bank of Armenia: a SOAP service with an operation for each kind of question. */
export const amCba: RateAdapter = {
  requests: (question) => [requestOf(question)],
  read(document) {
    const { question } = document;
    const operation = OPERATIONS[question.kind];
    const result = childOf(readXml(document, "Envelope"), "Body", `${operation}Response`, `${operation}Result`);
    return question.kind === "range"
      ? answerOf(readRange(result), question, "that day")
      : fullAnswerOf(readTable(result), question, "last before");
  },
};
