import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { ChaparError } from "../domain/errors.ts";
import { readRatesCsv } from "./csv.ts";
import { readCsvRows } from "./csv-rows.ts";

const HEAD = "date,source,base,quote,value,nominal,kind,published_at";
const read = (...lines: string[]) => readRatesCsv([HEAD, ...lines].join("\n"), "rates.csv");

const failure = (text: string): ChaparError => {
  try {
    readRatesCsv(text, "rates.csv");
  } catch (error) {
    if (error instanceof ChaparError) return error;
    throw error;
  }
  throw new Error("the file was accepted");
};

describe("a rates file", () => {
  it("keeps figures as printed", () => {
    expect(read("2026-01-31,kg-nbkr,USD,KGS,87.4500,,,2026-01-30T09:30:00Z")).toEqual([
      {
        source: "kg-nbkr",
        base: "USD",
        quote: "KGS",
        nominal: 1,
        value: "87.4500",
        valueRaw: "87.4500",
        kind: "official",
        effectiveDate: "2026-01-31",
        publishedAt: Date.UTC(2026, 0, 30, 9, 30),
        validUntil: null,
        fetchId: null,
        status: "accepted",
        heldReason: null,
      },
    ]);
  });

  it("takes columns in any order, a byte order mark, CRLF, quotes and empty lines", () => {
    const text = '\uFEFFvalue,quote,base,source,date\r\n"3.5",TMT,USD,tm-cbt,2026-01-31\r\n\r\n';
    expect(readRatesCsv(text, "a.csv")).toMatchObject([{ value: "3.5", nominal: 1, effectiveDate: "2026-01-31" }]);
  });

  it.each([
    ["2026-02-30,uz-cbu,USD,UZS,1.5,,,", "is no day"],
    ["31.01.2026,uz-cbu,USD,UZS,1.5,,,", "is no day"],
    ["2026-01-31,uz-cbb,USD,UZS,1.5,,,", 'source "uz-cbb" is not known'],
    ["2026-01-31,uz-cbu,usd,UZS,1.5,,,", '"usd" is no currency code'],
    ["2026-01-31,uz-cbu,UZS,UZS,1.5,,,", "priced in itself"],
    ["2026-01-31,uz-cbu,USD,UZS,0.00,,,", "is no rate"],
    ["2026-01-31,uz-cbu,USD,UZS,-1,,,", "is no rate"],
    ['2026-01-31,uz-cbu,USD,UZS,"12,87",,,', "is no rate"],
    ["2026-01-31,uz-cbu,USD,UZS,1e3,,,", "is no rate"],
    ["2026-01-31,uz-cbu,USD,UZS,1.5,50,,", 'nominal "50"'],
    ["2026-01-31,uz-cbu,USD,UZS,1.5,,street,", 'kind "street"'],
    ["2026-01-31,uz-cbu,USD,UZS,1.5,,,yesterday", "is no instant"],
    ["2026-01-31,uz-cbu,USD,UZS,1.5", "5 fields for 8 columns"],
    ['2026-01-31,uz-cbu,USD,UZS,1"5,,,', "quotation mark"],
  ])("refuses %j with its line", (line, message) => {
    const good = "2026-01-30,uz-cbu,USD,UZS,12143.57,,,";
    const error = failure([HEAD, good, line].join("\n"));
    expect(error.message).toContain(message);
    expect(error.message).toMatch(/^rates\.csv, line 3: /);
    expect(error).toMatchObject({ code: "invalid", field: "rates.csv:3" });
    expect(error.remedy).toBeTruthy();
  });

  it.each([
    ["", "the file is empty"],
    ["date,source,base,quote", '"value" is missing'],
    ["date,source,base,quote,value,rate", '"rate" is not known'],
    ["date,source,base,quote,value,date", "stands twice"],
  ])("refuses the head %j", (head, message) => {
    expect(failure(head).message).toContain(message);
  });

  it("refuses a rate that stands twice, naming both lines", () => {
    const line = "2026-01-31,uz-cbu,USD,UZS,12143.57,,,";
    expect(failure([HEAD, line, "", line].join("\n")).message).toBe(
      "rates.csv, line 4: the same rate stands in line 2 already.",
    );
  });
});

describe("CSV rows", () => {
  it("gives back any fields that were quoted", () => {
    const fields = array(string(), { minLength: 2, maxLength: 5 });
    assert(
      property(array(fields, { minLength: 1, maxLength: 5 }), constantFrom("\n", "\r\n"), (rows, end) => {
        const quoted = rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(",")).join(end);
        expect(readCsvRows(quoted, "a.csv").map((row) => row.fields)).toEqual(rows);
      }),
    );
  });

  it("counts lines inside quoted fields", () => {
    expect(readCsvRows('"a\nb",c\nd,e', "a.csv").map((row) => row.line)).toEqual([1, 3]);
  });
});
