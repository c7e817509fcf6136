import { ChaparError } from "../domain/errors.ts";
import { isDecimal, parseFraction } from "../domain/fraction.ts";
import { type Day, type Instant, isDay } from "../domain/instant.ts";
import type { NewRateObservation, RateKind } from "../domain/rate.ts";
import { type CsvRow, readCsvRows } from "./csv-rows.ts";
import { RATE_SOURCES } from "./data/sources.ts";

const NEEDED = ["date", "source", "base", "quote", "value"] as const;
const OPTIONAL = ["nominal", "kind", "published_at", "valid_until", "value_raw"] as const;
/** The columns of a file of rates, in the order in which they are written. */
export const RATE_COLUMNS = [...NEEDED, ...OPTIONAL] as const;
export type RateColumn = (typeof RATE_COLUMNS)[number];

const KINDS: readonly RateKind[] = ["official", "market", "peg", "buy", "sell"];
const NOMINALS = /^10{0,6}$/;
const CURRENCY = /^[A-Z]{3}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

type Cells = { file: string; line: number; read(column: RateColumn): string };

const refuse = (file: string, line: number, message: string, remedy: string): never => {
  throw new ChaparError("invalid", `${file}, line ${line}: ${message}`, { field: `${file}:${line}`, remedy });
};

const columnsOf = ({ fields, line }: CsvRow, file: string): RateColumn[] => {
  const known: readonly string[] = RATE_COLUMNS;
  const names = fields.map((field) => field.trim().toLowerCase());
  const remedy = `Name the columns in the first line: ${NEEDED.join(",")} and, where needed, ${OPTIONAL.join(", ")}.`;
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) refuse(file, line, `the column "${strange}" is not known.`, remedy);
  const missing = NEEDED.find((name) => !names.includes(name));
  if (missing !== undefined) refuse(file, line, `the column "${missing}" is missing.`, remedy);
  if (new Set(names).size < names.length) refuse(file, line, "a column stands twice.", remedy);
  return names as RateColumn[];
};

const checkDay = ({ file, line }: Cells, text: string): Day => {
  if (!isDay(text)) refuse(file, line, `"${text}" is no day.`, "Write days as 2026-01-31.");
  return text;
};

const dayOf = (cells: Cells): Day => checkDay(cells, cells.read("date"));

const validUntilOf = (cells: Cells): Day | null => {
  const text = cells.read("valid_until");
  return text === "" ? null : checkDay(cells, text);
};

const currencyOf = ({ file, line, read }: Cells, column: "base" | "quote"): string => {
  const code = read(column);
  if (!CURRENCY.test(code)) {
    refuse(file, line, `"${code}" is no currency code.`, "Use ISO 4217 in capitals, such as USD.");
  }
  return code;
};

const figureOf = ({ file, line, read }: Cells): string => {
  const value = read("value");
  if (!isDecimal(value) || parseFraction(value).above <= 0n) {
    refuse(file, line, `"${value}" is no rate.`, "Write a number over zero with a dot and no grouping: 12143.57.");
  }
  return value;
};

const sourceOf = ({ file, line, read }: Cells): string => {
  const id = read("source");
  const ids = RATE_SOURCES.map((source) => source.id);
  if (!ids.includes(id)) refuse(file, line, `the source "${id}" is not known.`, `Use one of ${ids.join(", ")}.`);
  return id;
};

const nominalOf = ({ file, line, read }: Cells): number => {
  const text = read("nominal") || "1";
  if (!NOMINALS.test(text)) {
    refuse(file, line, `the nominal "${text}" is none that banks use.`, "Use 1, 10, 100 and so on up to 1000000.");
  }
  return Number(text);
};

const kindOf = ({ file, line, read }: Cells): RateKind => {
  const text = read("kind") || "official";
  const kind = KINDS.find((each) => each === text);
  return kind ?? refuse(file, line, `the kind "${text}" is not known.`, `Use one of ${KINDS.join(", ")}.`);
};

const publishedOf = ({ file, line, read }: Cells): Instant | null => {
  const text = read("published_at");
  if (text === "") return null;
  const instant = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    refuse(file, line, `"${text}" is no instant.`, "Write instants as 2026-01-30T11:00:00Z.");
  }
  return instant;
};

const observationOf = (cells: Cells): NewRateObservation => {
  const [base, quote] = [currencyOf(cells, "base"), currencyOf(cells, "quote")];
  if (base === quote) {
    refuse(cells.file, cells.line, `${base} is priced in itself.`, "Give two different currencies.");
  }
  const value = figureOf(cells);
  return {
    source: sourceOf(cells),
    base,
    quote,
    nominal: nominalOf(cells),
    value,
    valueRaw: cells.read("value_raw") || value,
    kind: kindOf(cells),
    effectiveDate: dayOf(cells),
    publishedAt: publishedOf(cells),
    validUntil: validUntilOf(cells),
    fetchId: null,
    status: "accepted",
    heldReason: null,
  };
};

const identity = (rate: NewRateObservation): string =>
  [rate.source, rate.base, rate.quote, rate.kind, rate.effectiveDate].join(" ");

/**
 * The observations of a CSV file, columns as the room's README lists them, in the file's order. The first fault throws
 * "invalid" with file and line; nothing of a faulty file is returned. `file` is its name for the messages.
 */
export const readRatesCsv = (text: string, file: string): NewRateObservation[] => {
  const [head, ...rows] = readCsvRows(text, file);
  if (!head) return refuse(file, 1, "the file is empty.", `Begin with the line ${NEEDED.join(",")}.`);
  const columns = columnsOf(head, file);
  const seen = new Map<string, number>();
  return rows.map(({ fields, line }) => {
    if (fields.length !== columns.length) {
      refuse(file, line, `there are ${fields.length} fields for ${columns.length} columns.`, "Check the commas.");
    }
    const read = (column: RateColumn): string => fields[columns.indexOf(column)]?.trim() ?? "";
    const observation = observationOf({ file, line, read });
    const before = seen.get(identity(observation));
    if (before !== undefined) {
      refuse(file, line, `the same rate stands in line ${before} already.`, "Keep one line for each day and pair.");
    }
    seen.set(identity(observation), line);
    return observation;
  });
};
