import { expect, it } from "vitest";
import { daysBefore } from "../domain/instant.ts";
import { PEGS } from "./data/pegs.ts";
import { RATE_SOURCES } from "./data/sources.ts";
import { pegRates } from "./peg-rates.ts";

it("the manat stood at 2.85 until the end of 2014 and stands at 3.5 since", () => {
  expect(pegRates()).toMatchObject([
    {
      source: "tm-cbt",
      base: "USD",
      quote: "TMT",
      kind: "peg",
      value: "2.85",
      effectiveDate: "2009-01-01",
      validUntil: "2014-12-31",
    },
    {
      source: "tm-cbt",
      base: "USD",
      quote: "TMT",
      kind: "peg",
      value: "3.5",
      effectiveDate: "2015-01-01",
      validUntil: null,
    },
  ]);
});

it("each peg is of a bank that is known, has a source, and ends the day before the next", () => {
  for (const [index, { source, quote, link, until }] of PEGS.entries()) {
    expect(RATE_SOURCES.find(({ id }) => id === source)?.homeCurrency).toBe(quote);
    expect(link).toMatch(/^https:\/\//);
    const next = PEGS.slice(index + 1).find((each) => each.source === source && each.quote === quote);
    expect(until).toBe(next ? daysBefore(next.since, 1) : null);
  }
});
