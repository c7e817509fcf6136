import { answerOf, fullAnswerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { figureOf } from "../reading/figure.ts";
import { get } from "../reading/request.ts";
import { attributeOf, childrenOf, readXml, textIn, type XmlElement } from "../reading/xml.ts";
import type { RateAdapter, ReadFigure } from "../source.ts";

const HOST = "https://www.nbt.tj/en/kurs";

/** The code is trusted, the numeric ID beside it is not: the ruble has that of its predecessor. */
const figure = (row: XmlElement, day: string): ReadFigure =>
  figureOf({
    base: textIn(row, "CharCode"),
    quote: "TJS",
    units: textIn(row, "Nominal"),
    price: textIn(row, "Value"),
    form: "dot",
    day,
  });

const readDaily = (root: XmlElement): ReadFigure[] => {
  const day = readDay(attributeOf(root, "Date"), "Y-M-D");
  return childrenOf(root, "Valute").map((row) => figure(row, day));
};

/** Another encoding and another form of dates than the document of one day. */
const readRange = (root: XmlElement): ReadFigure[] =>
  childrenOf(root, "Record").map((row) => figure(row, readDay(attributeOf(row, "Date"), "D.M.Y")));

/**
 * National Bank of Tajikistan: a document for each day since 2001, and the dollar over many days. Days that it does not
 * have it answers, without a word, with today; days without publication repeat the last figures under their own date.
 */
export const tjNbt: RateAdapter = {
  requests(question) {
    if (question.kind === "latest") return [];
    if (question.kind === "day") return [get(`${HOST}/export_xml.php?date=${question.day}&export=xmlout`)];
    const days = `d1=${question.from}&d2=${question.to}`;
    return [get(`${HOST}/export_xml_dynamic.php?${days}&cn=840&cs=USD&export=xml`)];
  },
  read(document) {
    const { question } = document;
    const root = readXml(document, "ValCurs");
    return question.kind === "range"
      ? answerOf(readRange(root), question, "that day")
      : fullAnswerOf(readDaily(root), question, "that day");
  },
};
