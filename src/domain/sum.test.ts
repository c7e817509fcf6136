import { describe, expect, test } from "vitest";
import { type Block, bodyOf, type Money } from "./body.ts";
import { validateBody } from "./body-validate.ts";
import { rateBook } from "./derived-rate.ts";
import type { RateObservation } from "./rate.ts";
import { freezeSum, readersCurrencies, type Sum, sumsOf } from "./sum.ts";

const money = (more: Partial<Sum> = {}): Money => ({
  type: "money",
  attrs: { amount: "162400000", currency: "USD", basis: "2026-01-27", ...more },
  content: [{ type: "text", text: "$162.4 million" }],
});

const paragraph = (...content: Money[]): Block => ({ type: "paragraph", content });

const observation = (id: number, source: string, quote: string, day: string, value: string): RateObservation => ({
  id,
  source,
  base: "USD",
  quote,
  nominal: 1,
  value,
  valueRaw: value,
  kind: "official",
  effectiveDate: day,
  publishedAt: null,
  validUntil: null,
  fetchId: null,
  revision: 1,
  supersedes: null,
  status: "accepted",
  heldReason: null,
  decision: null,
});

const BOOK = rateBook(
  [observation(1, "kz-nbk", "KZT", "2026-01-27", "503.12"), observation(2, "kg-nbkr", "KGS", "2026-01-24", "87.4500")],
  [
    { id: "kz-nbk", homeCurrency: "KZT" },
    { id: "kg-nbkr", homeCurrency: "KGS" },
  ],
);

describe("the sums of a text", () => {
  test("are found wherever they may stand, each once, and not without a day", () => {
    const other = money({ amount: "5.5", currency: "KZT" });
    const body = bodyOf([
      paragraph(money(), money(), money({ amount: "7", basis: "" })),
      { type: "bullet_list", content: [{ type: "list_item", content: [{ type: "paragraph", content: [other] }] }] },
      { type: "note", attrs: { title: "" }, content: [paragraph(money({ amount: "1" }))] },
      {
        type: "table",
        attrs: { caption: "" },
        content: [
          {
            type: "table_row",
            content: [
              {
                type: "table_cell",
                attrs: { colspan: 1, rowspan: 1 },
                content: [{ type: "paragraph", content: [money({ amount: "2" })] }],
              },
            ],
          },
        ],
      },
      {
        type: "blockquote",
        attrs: { source: "" },
        content: [{ type: "paragraph", content: [money({ amount: "3" })] }],
      },
    ]);
    expect(sumsOf(validateBody(body)).map(({ amount }) => amount)).toEqual(["162400000", "5.5", "1", "2", "3"]);
  });

  test.each([
    ["amount", "0"],
    ["amount", "0.00"],
    ["amount", "-5"],
    ["amount", "1e9"],
    ["amount", "1,000"],
    ["amount", "1".repeat(25)],
    ["currency", "usd"],
    ["currency", "US$"],
    ["basis", "2026-02-30"],
    ["basis", "27.01.2026"],
  ])("are refused with the %s %j", (name, value) => {
    const body = bodyOf([paragraph(money({ [name]: value }))]);
    expect(() => validateBody(body)).toThrow(`"${name}" must be`);
  });
});

describe("the worth of a sum", () => {
  test("is exact to six digits, and names what it rests on", () => {
    expect(freezeSum(money().attrs, ["KZT"], BOOK)).toEqual([
      {
        ...money().attrs,
        target: "KZT",
        result: "81706688000",
        method: "published",
        rateDay: "2026-01-27",
        observations: [1],
      },
    ]);
  });

  test("rests on the last rate of the week before where the day has none, and on none older", () => {
    const [worth] = freezeSum(money().attrs, ["KGS"], BOOK);
    expect(worth).toMatchObject({ rateDay: "2026-01-24", observations: [2], result: "14201880000" });
    expect(freezeSum(money({ basis: "2026-02-01" }).attrs, ["KGS"], BOOK)).toEqual([]);
  });

  test("goes through the dollar where no bank prints the pair, and leaves the sum's own currency out", () => {
    const worths = freezeSum(money({ amount: "87450", currency: "KGS" }).attrs, ["KGS", "USD", "KZT"], BOOK);
    expect(worths.map(({ target, result, method }) => [target, result, method])).toEqual([
      ["USD", "1000.00", "inverse"],
      ["KZT", "503120", "cross"],
    ]);
  });

  test("is told in the currencies of the ticker and the dollar", () => {
    const pairs = [
      { base: "USD", quote: "KZT" },
      { base: "EUR", quote: "UZS" },
    ];
    expect(readersCurrencies(pairs)).toEqual(["USD", "KZT", "UZS", "EUR"]);
  });
});
