import { fullAnswerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { figureOf } from "../reading/figure.ts";
import { refuse } from "../reading/refuse.ts";
import { dayAs, get } from "../reading/request.ts";
import { attributeOf, childrenOf, readXml, textIn, type XmlElement } from "../reading/xml.ts";
import type { RateAdapter, ReadFigure } from "../source.ts";

const HOST = "https://www.tcmb.gov.tr/kurlar";

/** Two attributes, each in the order of another country. They must name one day, or one of them was misread. */
const dayOf = (root: XmlElement): string => {
  const [turkish, american] = [attributeOf(root, "Tarih"), attributeOf(root, "Date")];
  const day = readDay(turkish, "D.M.Y");
  return day === readDay(american, "M/D/Y") ? day : refuse(`The document has two dates, ${turkish} and ${american}.`);
};

/**
 * The bank prints what it would buy and sell for. Turkish law values foreign money at the price of buying without notes,
 * so that is the official figure here; the price of selling goes beside it. Some currencies have the one alone.
 */
const figuresOf = (row: XmlElement, day: string): ReadFigure[] => {
  const prices = [
    { kind: "official", price: textIn(row, "ForexBuying") },
    { kind: "sell", price: textIn(row, "ForexSelling") },
  ] as const;
  const [base, units] = [attributeOf(row, "CurrencyCode"), textIn(row, "Unit")];
  return prices.flatMap(({ kind, price }) =>
    price === "" ? [] : [figureOf({ base, quote: "TRY", units, price, form: "dot", day }, { kind })],
  );
};

/** Central Bank of the Republic of Türkiye: the current day, and a file for each day that had a bulletin. */
export const trTcmb: RateAdapter = {
  requests(question) {
    if (question.kind === "latest") return [get(`${HOST}/today.xml`)];
    return question.kind === "day"
      ? [get(`${HOST}/${dayAs(question.day, "YM")}/${dayAs(question.day, "DMY")}.xml`)]
      : [];
  },
  read(document) {
    const root = readXml(document, "Tarih_Date");
    const day = dayOf(root);
    const figures = childrenOf(root, "Currency").flatMap((row) => figuresOf(row, day));
    return fullAnswerOf(figures, document.question, "that day");
  },
};
