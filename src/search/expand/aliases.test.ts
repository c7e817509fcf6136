import { expect, test } from "vitest";
import { shippedAliases } from "../data/shipped-aliases.ts";
import { tokensOf } from "../text/tokens.ts";
import { Aliases } from "./aliases.ts";

const names = (aliases: Aliases, query: string) => {
  const words = tokensOf(query, "").filter(({ position }, n, all) => position !== all[n - 1]?.position);
  const match = aliases.match(
    words.map(({ word }) => word),
    true,
  );
  return match?.names.map((name) => name.join(" ")) ?? [];
};

const own = new Aliases([
  ["Old Town", "Новый Город", "NT"],
  ["Riverton", "Ривертон"],
]);

test("a name meets the others of its group, in its own letters or as they sound, in any case of Russian", () => {
  expect(names(own, "old town")).toEqual(["новый город", "nt"]);
  expect(names(own, "OldTown")).toEqual(["old town", "новый город", "nt"]);
  expect(names(own, "Нового города")).toEqual(["old town", "новый город", "nt"]);
  expect(names(own, "Rivverton")).toEqual(["riverton", "ривертон"]);
  expect(names(own, "town")).toEqual([]);
  expect(names(own, "old town hall")).toEqual([]);
});

test("an ending of any language of the region may follow where that is asked for", () => {
  expect(names(own, "Old Townda")).toContain("новый город");
  expect(names(own, "Ривертонның")).toContain("riverton");
  expect(own.match(["old", "townda"], false)).toBeNull();
});

test("a name that is but heard is said to be", () => {
  expect(own.match(["old", "town"], false)?.heard).toBe(false);
  expect(own.match(["rivverton"], false)?.heard).toBe(true);
});

test("a name in a script without short vowels is met by its consonants", () => {
  const old = new Aliases([["Newtown", "Kurghan-Darband"]]);
  expect(names(old, "قرغان دربند")).toContain("newtown");
  expect(names(old, "قرغان‌دربند")).toContain("newtown");
  expect(names(old, "کابل")).toEqual([]);
  expect(names(old, "Karghon Dorbond")).toEqual([]);
});

test("a short name meets itself only", () => {
  expect(names(own, "NT")).toContain("old town");
  expect(names(own, "нт")).toEqual([]);
});

test.each([
  ["Верный", "almaty"],
  ["Нур-Султан", "astana"],
  ["Almanya", "germany"],
  ["Мысыр", "egypt"],
  ["Oxus", "amu darya"],
  ["ЕБРР", "ebrd"],
  ["ООН", "united nations"],
  ["Соединенные Штаты", "usa"],
  ["Соединённых Штатов", "usa"],
])("%s is %s", (query, name) => {
  expect(names(shippedAliases(), query)).toContain(name);
});
