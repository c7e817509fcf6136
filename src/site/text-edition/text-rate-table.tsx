import type { SiteContext } from "../context.ts";
import { currencyName, formatDay, formatDecimal } from "../formats.ts";
import { rateHref } from "../links.ts";
import { Change } from "../rates/change-cells.tsx";
import { bankName, type RateRow } from "../rates/rate-table.tsx";
import { decreeText, movedText, stateText, type Words, wordsOf } from "../rates/rate-words.ts";

type RowProps = { context: SiteContext; row: RateRow; words: Words };

const Row = ({ context, row: { line, bank }, words }: RowProps) => {
  const { base, quote } = line.pair;
  const { day, month, year } = line.changes;
  const { effectiveDate } = line.rate;
  const other = line.currency === base ? quote : base;
  const remarks = [...decreeText(line, words), ...stateText(line.state, effectiveDate, words)];
  return (
    <tr>
      <th scope="row">
        <a href={rateHref(context, line.currency, other === "USD" ? null : other)}>
          {base}/{quote}
        </a>{" "}
        {currencyName(line.currency, words.language)}
      </th>
      <td>{formatDecimal(line.figure, words.language)}</td>
      <td>
        <Change change={day} words={words} meaning={movedText(line.currency, line.moved, words)} />
      </td>
      <td>
        <Change change={month} words={words} />
      </td>
      <td>
        <Change change={year} words={words} />
      </td>
      <td class="bk">
        <a href={bank.url}>{bankName(context, bank.names)}</a>,{" "}
        {[formatDay(effectiveDate, words.language), ...remarks].join(", ")}
      </td>
    </tr>
  );
};

/** Lines of banks without curves; what matters most stands where a narrow screen begins. */
export const TextRateTable = ({
  context,
  rows,
  caption,
}: {
  context: SiteContext;
  rows: RateRow[];
  caption: string;
}) => {
  const words = wordsOf(context);
  const { ratePair, rateFigure, rateChangeDay, rateChangeMonth, rateChangeYear, rateBankColumn } = words.messages;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the keyboard's focus
    <section class="tb" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[ratePair, rateFigure, rateChangeDay, rateChangeMonth, rateChangeYear, rateBankColumn].map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.line.pair.source} context={context} row={row} words={words} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
