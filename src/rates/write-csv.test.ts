import { array, assert, constantFrom, date, integer, option, property, record, string, uniqueArray } from "fast-check";
import { expect, it } from "vitest";
import { figureOf } from "../../checks/support/rates.ts";
import { readRatesCsv } from "./csv.ts";
import { writeRatesCsv } from "./write-csv.ts";

const day = date({ min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }).map((each) =>
  each.toISOString().slice(0, 10),
);
const decimal = record({
  whole: integer({ min: 1, max: 99_999 }),
  places: array(integer({ min: 0, max: 9 }), { maxLength: 6 }),
}).map(({ whole, places }) => (places.length > 0 ? `${whole}.${places.join("")}` : String(whole)));
const rate = record({
  effectiveDate: day,
  source: constantFrom("uz-cbu", "kz-nbk"),
  base: constantFrom("USD", "EUR", "JPY"),
  nominal: constantFrom(1, 10, 100, 1000, 10_000),
  value: decimal,
  valueRaw: string().map((text) => `${text.replaceAll("\r", "").trim()}5`),
  kind: constantFrom("official" as const, "market" as const, "peg" as const, "buy" as const, "sell" as const),
  publishedAt: option(integer({ min: 0, max: 2_000_000_000_000 })),
  validUntil: option(day),
});

it("gives a file that reads back to the same figures, digit by digit", () => {
  const place = (each: { source: string; base: string; kind: string; effectiveDate: string }): string =>
    [each.source, each.base, each.kind, each.effectiveDate].join(" ");
  assert(
    property(uniqueArray(rate, { selector: place, maxLength: 20 }), (rates) => {
      const figures = rates.map((each) => ({ ...figureOf(each.effectiveDate, each.value), ...each }));
      expect(readRatesCsv(writeRatesCsv(figures), "rates.csv")).toEqual(figures);
    }),
  );
});

it("names every column, and quotes what needs it", () => {
  const figure = figureOf("2026-01-31", "87.4500", { valueRaw: "87,4500", validUntil: "2026-02-06" });
  expect(writeRatesCsv([figure])).toBe(
    "date,source,base,quote,value,nominal,kind,published_at,valid_until,value_raw\n" +
      '2026-01-31,uz-cbu,USD,UZS,87.4500,1,official,,2026-02-06,"87,4500"\n',
  );
});
