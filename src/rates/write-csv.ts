import { rfc3339 } from "../domain/instant.ts";
import type { NewRateObservation } from "../domain/rate.ts";
import { RATE_COLUMNS, type RateColumn } from "./csv.ts";

const CELLS: Record<RateColumn, (rate: NewRateObservation) => string> = {
  date: ({ effectiveDate }) => effectiveDate,
  source: ({ source }) => source,
  base: ({ base }) => base,
  quote: ({ quote }) => quote,
  value: ({ value }) => value,
  nominal: ({ nominal }) => String(nominal),
  kind: ({ kind }) => kind,
  published_at: ({ publishedAt }) => (publishedAt === null ? "" : rfc3339(publishedAt)),
  valid_until: ({ validUntil }) => validUntil ?? "",
  value_raw: ({ valueRaw }) => valueRaw,
};

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The file that `readRatesCsv` reads back to the same figures. */
export const writeRatesCsv = (rates: readonly NewRateObservation[]): string => {
  const lines = rates.map((rate) => RATE_COLUMNS.map((column) => quoted(CELLS[column](rate))).join(","));
  return `${[RATE_COLUMNS.join(","), ...lines].join("\n")}\n`;
};
