import { expect, test } from "vitest";
import { otherSpellings } from "./english-spellings.ts";

test.each([
  ["labour", "labor"],
  ["favourable", "favorable"],
  ["neighbours", "neighbors"],
  ["organisations", "organizations"],
  ["privatised", "privatized"],
  ["analysing", "analyzing"],
  ["centre", "center"],
  ["theatres", "theaters"],
  ["defence", "defense"],
  ["licences", "licenses"],
  ["cancelled", "canceled"],
  ["travellers", "travelers"],
  ["catalogue", "catalog"],
  ["programmes", "programs"],
  ["aluminium", "aluminum"],
  ["ploughed", "plowed"],
])("%s is %s in America, and the other way round", (british, american) => {
  expect(otherSpellings(british)).toContain(american);
  expect(otherSpellings(american)).toContain(british);
});

test.each(["tokayev", "river", "gas", "кабул", "hour", "wise", ""])("%s has one spelling", (word) => {
  expect(otherSpellings(word)).toEqual([]);
});
