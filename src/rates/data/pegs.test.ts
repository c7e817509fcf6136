import { expect, it } from "vitest";
import { daysBefore } from "../../domain/instant.ts";
import { PEGS } from "./pegs.ts";
import { RATE_SOURCES } from "./sources.ts";

it("the manat stood at 2.85 until the end of 2014 and stands at 3.5 since", () => {
  const manat = PEGS.filter(({ quote }) => quote === "TMT").map(({ value, since, until }) => [value, since, until]);
  expect(manat).toEqual([
    ["2.85", "2009-01-01", "2014-12-31"],
    ["3.5", "2015-01-01", null],
  ]);
});

it.each(PEGS)("$source, $value since $since: of a known bank, with a source, until the day before the next", (peg) => {
  expect(RATE_SOURCES.find(({ id }) => id === peg.source)?.homeCurrency).toBe(peg.quote);
  expect(peg.link).toMatch(/^https:\/\//);
  const next = PEGS.find(
    ({ source, quote, since }) => source === peg.source && quote === peg.quote && since > peg.since,
  );
  expect(peg.until).toBe(next ? daysBefore(next.since, 1) : null);
});
