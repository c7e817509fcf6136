import type { RateChart } from "../../domain/rate-chart.ts";
import type { RateLine } from "../../domain/rate-line.ts";
import { unitFigure } from "../../domain/rate-price.ts";
import { type Names, nameIn } from "../../domain/reference.ts";
import type { SiteContext } from "../context.ts";
import { currencyName, formatDay, formatDecimal } from "../formats.ts";
import { rateHref } from "../links.ts";
import { say } from "../messages/messages.ts";
import { Change } from "./change-cells.tsx";
import { decreeText, movedText, stateText, type Words, wordsOf } from "./rate-words.ts";
import { Sparkline } from "./sparkline.tsx";

/** A line with the bank's name and the curve of its last 30 days. */
export type RateRow = { line: RateLine; bank: { names: Names; url: string }; spark: RateChart | null };

export const bankName = (context: SiteContext, names: Names): string =>
  nameIn(names, context.language, context.reference.settings.languages[0] ?? "en");

const rangeText = ({ low, high }: RateChart, { messages, language }: Words): string => {
  const [least, most] = [low, high].map((rate) => formatDecimal(unitFigure(rate), language));
  return say(messages, "rateRange", { low: least ?? "", high: most ?? "" });
};

const Row = ({ context, row, words }: { context: SiteContext; row: RateRow; words: Words }) => {
  const { line, bank, spark } = row;
  const { base, quote } = line.pair;
  const { day, month, year } = line.changes;
  const { effectiveDate } = line.rate;
  const state = stateText(line.state, effectiveDate, words);
  const other = line.currency === base ? quote : base;
  const { messages, language } = words;
  return (
    <tr>
      <th scope="row">
        <a href={rateHref(context, line.currency, other === "USD" ? null : other)}>
          {base}/{quote}
        </a>{" "}
        <small>{currencyName(line.currency, language)}</small>
      </th>
      <td class="n fg">{formatDecimal(line.figure, language)}</td>
      <td class="bk">
        <a href={bank.url}>{bankName(context, bank.names)}</a>,{" "}
        <time dateTime={effectiveDate}>{formatDay(effectiveDate, language)}</time>
        {decreeText(line, words).map((text) => (
          <small>{text}</small>
        ))}
        {state.length > 0 && <small class="st">{state.join(", ")}</small>}
      </td>
      <td class="n" data-l={messages.rateChangeDay}>
        <Change change={day} words={words} meaning={movedText(line.currency, line.moved, words)} />
      </td>
      <td class="n" data-l={messages.rateChangeMonth}>
        <Change change={month} words={words} />
      </td>
      <td class="n" data-l={messages.rateChangeYear}>
        <Change change={year} words={words} />
      </td>
      <td class="sk">
        {spark && <small>{rangeText(spark, words)}</small>}
        {spark && <Sparkline chart={spark} />}
      </td>
    </tr>
  );
};

/** Lines of banks, each with its source, day and changes. */
export const RateTable = ({ context, rows, caption }: { context: SiteContext; rows: RateRow[]; caption: string }) => {
  const words = wordsOf(context);
  const { messages } = words;
  return (
    <table class="rt">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.ratePair}</th>
          <th scope="col" class="n">
            {messages.rateFigure}
          </th>
          <th scope="col" class="bk">
            {messages.rateBankColumn}
          </th>
          <th scope="col" class="n">
            {messages.rateChangeDay}
          </th>
          <th scope="col" class="n">
            {messages.rateChangeMonth}
          </th>
          <th scope="col" class="n">
            {messages.rateChangeYear}
          </th>
          <th scope="col" class="sk">
            {messages.rateChangeMonth}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.line.pair.source} context={context} row={row} words={words} />
        ))}
      </tbody>
    </table>
  );
};
