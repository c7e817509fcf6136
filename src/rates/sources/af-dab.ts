import { answerOf } from "../reading/answer.ts";
import { figureOf } from "../reading/figure.ts";
import { firstTable, pageText } from "../reading/html.ts";
import { quoted, refuse } from "../reading/refuse.ts";
import { get } from "../reading/request.ts";
import type { RateAdapter, ReadFigure } from "../source.ts";

/** What the rows are named, the currency's sign taken off, and how many units the price is for: a toman is ten rials. */
const ROWS: ReadonlyMap<string, { base: string; units: string }> = new Map([
  ["USD", { base: "USD", units: "1" }],
  ["EURO", { base: "EUR", units: "1" }],
  ["POUND", { base: "GBP", units: "1" }],
  ["SWISS", { base: "CHF", units: "1" }],
  ["INDIAN RS.", { base: "INR", units: "1" }],
  ["PAKISTAN RS.", { base: "PKR", units: "1" }],
  ["IRAN TOMAN", { base: "IRR", units: "10" }],
  ["CNY", { base: "CNY", units: "1" }],
  ["UAE DIRHAM", { base: "AED", units: "1" }],
  ["SAUDI RIYAL", { base: "SAR", units: "1" }],
]);

const HEAD = "Currency|Cash (Sell)|Cash (Buy)|Transfer (Sell)|Transfer (Buy)";
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The page is known to name its day only in words, if at all; where it does, it must be the day that was asked for. */
const refuseOtherDay = (text: string, day: string): void => {
  const [, date, month = "", year] = /Last updated:\s{0,9}(\d{1,2}) (\w{1,9}) (\d{4})/.exec(text) ?? [];
  if (date === undefined) return;
  const named = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
  if (named !== day) refuse(`The page is of ${date} ${month} ${year}, not of ${day} as asked.`);
};

/** Cash goes unread: banks settle by transfer. As for the lira, buying is the official figure and selling goes beside it. */
const figuresOf = (cells: readonly string[], day: string): ReadFigure[] => {
  const [label = "", , , sell = "", buy = "", ...others] = cells;
  const row = ROWS.get(
    label
      .replace(/[$€£₣¥]/g, "")
      .trim()
      .toUpperCase(),
  );
  if (row === undefined || others.length > 0) return refuse(`${quoted(cells.join(" "))} is no row of rates.`);
  const printed = { ...row, quote: "AFN", form: "dot", day } as const;
  return [figureOf({ ...printed, price: buy }), figureOf({ ...printed, price: sell }, { kind: "sell" })];
};

/** Da Afghanistan Bank: a web page for each day since March 2019; the day is that of the question. */
export const afDab: RateAdapter = {
  requests(question) {
    return question.kind === "day"
      ? [get(`https://www.dab.gov.af/exchange-rates?field_date_value=${question.day}`)]
      : [];
  },
  read(document) {
    const { question } = document;
    if (question.kind !== "day") return refuse("The page of this bank names no day: it can be asked for one day only.");
    const page = pageText(document);
    // Below the day's table stands one of the month's averages, with the same head.
    const [text = ""] = page.split("Average Rates");
    refuseOtherDay(text, question.day);
    const [head, ...rows] = firstTable(text) ?? [];
    if (head === undefined && text.includes("There were no results")) return [];
    if (head?.join("|") !== HEAD) return refuse("The page holds no table of rates.");
    const figures = rows.flatMap((cells) => figuresOf(cells, question.day));
    return answerOf(figures, question, "that day");
  },
};
