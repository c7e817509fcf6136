import { instantOf } from "../../domain/rate-state.ts";
import { fullAnswerOf } from "../reading/answer.ts";
import { readDay } from "../reading/day.ts";
import { figureOf } from "../reading/figure.ts";
import { fieldOf, listOf, readJson, recordOf } from "../reading/json.ts";
import { quoted, refuse } from "../reading/refuse.ts";
import { get } from "../reading/request.ts";
import type { RateAdapter, ReadFigure } from "../source.ts";

/** The pair is its own explanation: "USD/CNY", "100JPY/CNY", and "CNY/MOP" the other way round. */
const PAIR = /^(?<units>[1-9]\d*)?(?<base>[A-Z]{3})\/(?<quote>[A-Z]{3})$/;

const figure = (pair: string, price: string, day: string, publishedAt: number): ReadFigure => {
  const { base = "", quote = "", units = "1" } = PAIR.exec(pair)?.groups ?? {};
  if ((base === "CNY") === (quote === "CNY")) refuse(`${quoted(pair)} is no pair with the yuan.`);
  return figureOf({ base, quote, units, price, form: "dot", day }, { publishedAt });
};

/** People's Bank of China: the parities of the morning, as its trading centre shows them; Beijing time. */
export const cnPboc: RateAdapter = {
  requests(question) {
    return question.kind === "latest"
      ? [get("https://www.chinamoney.com.cn/r/cms/www/chinamoney/data/fx/ccpr.json")]
      : [];
  },
  read(document) {
    const answer = recordOf(readJson(document), "The answer");
    const shown = fieldOf(recordOf(answer.data, "The data"), "lastDate");
    const [, date = "", time = ""] = /^(\S+) ((?:[01]?\d|2[0-3]):[0-5]\d)$/.exec(shown) ?? [];
    const day = readDay(date, "Y-M-D");
    const publishedAt = instantOf(day, time, "Asia/Shanghai");
    const figures = listOf(answer.records, "The records").map((row) => {
      const record = recordOf(row, "A record");
      return figure(fieldOf(record, "vrtEName"), fieldOf(record, "price"), day, publishedAt);
    });
    return fullAnswerOf(figures, document.question, "that day");
  },
};
