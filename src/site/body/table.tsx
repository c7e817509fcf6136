import type { Table, TableCell } from "../../domain/body.ts";
import { inlineText } from "../../domain/body-text.ts";
import { inline, type Notes } from "./inline.tsx";
import type { PageNotes } from "./notes.tsx";

/** A figure with its unit and sign, or the dash that stands for none: such cells are set to the end of the column. */
const FIGURE = /^\s*[—–-]\s*$|^[\s(]*[+−–-]?[$€£¥₸₽]?\s*\d[\d\s., {2}]*\s*(%|[\p{L}$€£¥₸₽]{1,4}\.?)?[\s)]*$/u;

const isFigure = (cell: TableCell): boolean =>
  cell.type === "table_cell" && FIGURE.test(cell.content.map((each) => inlineText(each.content)).join(" "));

const spans = ({ attrs }: TableCell): { colSpan?: number; rowSpan?: number } => ({
  ...(attrs.colspan > 1 ? { colSpan: attrs.colspan } : {}),
  ...(attrs.rowspan > 1 ? { rowSpan: attrs.rowspan } : {}),
});

const cellContent = (cell: TableCell, notes: Notes) =>
  cell.content.map((paragraph, at) => (
    <>
      {at > 0 && <br />}
      {inline(paragraph.content, notes)}
    </>
  ));

const cellView = (cell: TableCell, row: number, notes: Notes) =>
  cell.type === "table_header" ? (
    <th scope={row === 0 ? "col" : "row"} {...spans(cell)}>
      {cellContent(cell, notes)}
    </th>
  ) : (
    <td class={isFigure(cell) ? "n" : undefined} {...spans(cell)}>
      {cellContent(cell, notes)}
    </td>
  );

const isHead = (table: Table): boolean =>
  table.content.length > 1 && (table.content[0]?.content.every((cell) => cell.type === "table_header") ?? false);

/** A table in a region of its own that scrolls sideways and takes the keyboard's focus. */
export const tableView = (table: Table, notes: PageNotes) => {
  const { caption } = table.attrs;
  const rows = table.content.map((row, at) => <tr>{row.content.map((cell) => cellView(cell, at, notes))}</tr>);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the keyboard's focus
    <section class="tb" aria-label={caption || notes.messages.tableScroll} tabIndex={0}>
      <table>
        {caption !== "" && <caption>{caption}</caption>}
        {isHead(table) ? (
          <>
            <thead>{rows[0]}</thead>
            <tbody>{rows.slice(1)}</tbody>
          </>
        ) : (
          <tbody>{rows}</tbody>
        )}
      </table>
    </section>
  );
};
