import type { RateObservation } from "../../domain/rate.ts";
import type { PeriodRow } from "../../domain/rate-period.ts";
import { unitFigure } from "../../domain/rate-price.ts";
import { formatDay, formatDecimal } from "../formats.ts";
import { Change } from "./change-cells.tsx";
import type { Words } from "./rate-words.ts";

const spanName = (key: string, language: string): string =>
  key.length === 4 ? key : formatDay(`${key}-01`, language, "month");

const Figure = ({ rate, words }: { rate: RateObservation; words: Words }) => (
  <td class="n">{formatDecimal(unitFigure(rate), words.language)}</td>
);

const Row = ({ row, words }: { row: PeriodRow; words: Words }) => {
  if (row.kind === "day") {
    const { effectiveDate } = row.rate;
    return (
      <tr>
        <th scope="row">
          <time dateTime={effectiveDate}>{formatDay(effectiveDate, words.language)}</time>
        </th>
        <Figure rate={row.rate} words={words} />
        <td class="n">
          <Change change={row.change} words={words} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">
        <time dateTime={row.key}>{spanName(row.key, words.language)}</time>
      </th>
      <Figure rate={row.low} words={words} />
      <Figure rate={row.high} words={words} />
      <Figure rate={row.last} words={words} />
    </tr>
  );
};

const columnsOf = ([first]: readonly PeriodRow[], { messages }: Words): string[] => {
  if (first?.kind !== "span") return [messages.rateDayColumn, messages.rateFigure, messages.rateChange];
  const span = first.key.length === 4 ? messages.rateYearColumn : messages.rateMonthColumn;
  return [span, messages.rateLow, messages.rateHigh, messages.rateLast];
};

/** The figures of the curve as a table, for those who do not see it and those who want digits. */
export const PeriodTable = ({ rows, words }: { rows: PeriodRow[]; words: Words }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section class="tb" tabIndex={0} aria-label={words.messages.rateTable}>
    <table class="pt">
      <caption>{words.messages.rateTable}</caption>
      <thead>
        <tr>
          {columnsOf(rows, words).map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row row={row} words={words} />
        ))}
      </tbody>
    </table>
  </section>
);
