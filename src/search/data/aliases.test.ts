import { describe, expect, test } from "vitest";
import { BODIES } from "./aliases-bodies.ts";
import { CAPITALS } from "./aliases-capitals.ts";
import { COUNTRIES } from "./aliases-countries.ts";
import { EUROPE } from "./aliases-europe.ts";
import { KAZAKHSTAN } from "./aliases-kazakhstan.ts";
import { NATURE } from "./aliases-nature.ts";
import { NEIGHBOURS } from "./aliases-neighbours.ts";
import { PERSONS } from "./aliases-persons.ts";
import { PLACES } from "./aliases-places.ts";
import { SOUTH } from "./aliases-south.ts";
import { WORDS } from "./aliases-words.ts";
import { COUNTRY_ADJECTIVES } from "./country-adjectives.ts";
import { shippedAliases } from "./shipped-aliases.ts";

const TABLES = { BODIES, CAPITALS, COUNTRIES, EUROPE, KAZAKHSTAN, NATURE, NEIGHBOURS, PERSONS, PLACES, SOUTH, WORDS };

describe.each(Object.entries(TABLES))("aliases of %s", (_, table) => {
  const groups = table
    .trim()
    .split("\n")
    .map((line) => line.split("=").map((name) => name.trim()));

  test("are lines of two names or more, of letters", () => {
    expect(groups.filter((names) => new Set(names).size < 2)).toEqual([]);
    expect(groups.flat().filter((name) => !/^[\p{L}\p{M}\p{N} .,'’ʻʼ\u200c-]+$/u.test(name))).toEqual([]);
  });
});

const othersOf = (name: string) =>
  shippedAliases()
    .match([name], false)
    ?.names.map((words) => words.join(" "));

test("names of wire copy join the group of their country", () => {
  expect(othersOf("niemcy")).toEqual(expect.arrayContaining(["germany", "германия", "allemagne"]));
  const lost = EUROPE.trim()
    .split("\n")
    .map((line) => line.split(" = ")[1] ?? "")
    .filter((name) => shippedAliases().match(name.toLowerCase().split(/[ -]/), false) === null);
  expect(lost).toEqual([]);
});

test("an adjective is of one country, which has other names", () => {
  const lines = COUNTRY_ADJECTIVES.trim()
    .split("\n")
    .map((line) => line.toLowerCase().split(" = "));
  expect(lines.filter(([country = "", ...adjectives]) => !othersOf(country) || adjectives.length === 0)).toEqual([]);
  const adjectives = lines.flatMap(([, ...each]) => each);
  expect(new Set(adjectives).size).toBe(adjectives.length);
});

test("a sum in words meets one with a sign", () => {
  expect(["dollars", "roubles", "euros"].map((word) => othersOf(word)?.includes("usd"))).toEqual([true, false, false]);
  expect(othersOf("roubles")).toContain("rub");
  expect(othersOf("euros")).toContain("eur");
});

test("a town that bears the name of a man is not he", () => {
  expect(othersOf("krasnovodsk")).toContain("turkmenbashi");
  expect(othersOf("krasnovodsk")).not.toContain("niyazov");
});
