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

test("lines that begin with one name are one group", () => {
  const names = shippedAliases()
    .match(["niemcy"], false)
    ?.names.map((name) => name.join(" "));
  expect(names).toEqual(expect.arrayContaining(["germany", "германия", "allemagne"]));
});
