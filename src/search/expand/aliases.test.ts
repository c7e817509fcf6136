import { expect, test } from "vitest";
import { shippedAliases } from "../data/shipped-aliases.ts";
import { tokensOf } from "../text/tokens.ts";
import { Aliases } from "./aliases.ts";

const names = (aliases: Aliases, query: string) => {
  const words = tokensOf(query, "").filter(({ position }, n, all) => position !== all[n - 1]?.position);
  const match = aliases.match(words.map(({ word }) => word));
  return match && { span: match.span, names: match.names.map((name) => name.join(" ")) };
};

const own = new Aliases([
  ["Old Town", "Новый Город", "NT"],
  ["Riverton", "Ривертон"],
]);

test("a name meets the others of its group, in its own letters or as they sound, in any case of Russian", () => {
  expect(names(own, "old town hall")).toEqual({ span: 2, names: ["новый город", "nt"] });
  expect(names(own, "OldTown")).toEqual({ span: 1, names: ["old town", "новый город", "nt"] });
  expect(names(own, "Нового города")).toEqual({ span: 2, names: ["old town", "новый город", "nt"] });
  expect(names(own, "Rivverton")).toMatchObject({ span: 1, names: ["riverton", "ривертон"] });
  expect(names(own, "town")).toBeNull();
});

test("an ending of any language of the region may follow, and a name that is but heard is said to be", () => {
  expect(names(own, "Old Townda")?.names).toContain("новый город");
  expect(names(own, "Ривертонның")).toMatchObject({ span: 1 });
  expect(own.match(["old", "town"])?.heard).toBe(false);
  expect(own.match(["rivverton"])?.heard).toBe(true);
});

test("a name in a script without short vowels is met by its consonants", () => {
  const old = new Aliases([["Newtown", "Kurghan-Darband"]]);
  expect(names(old, "قرغان دربند")?.names).toContain("newtown");
  expect(names(old, "قرغان‌دربند")?.names).toContain("newtown");
  expect(names(old, "کابل")).toBeNull();
  expect(names(old, "Karghon Dorbond")).toBeNull();
});

test("a short name meets itself only", () => {
  expect(names(own, "NT")?.span).toBe(1);
  expect(names(own, "нт")).toBeNull();
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
  expect(names(shippedAliases(), query)?.names).toContain(name);
});
