import { expect, test } from "vitest";
import { ANALYSIS_VERSION, keysOf } from "./keys.ts";
import { tokensOf } from "./tokens.ts";

test("the words of this version; whoever changes what is stored raises it", () => {
  const text = "Oʻzbekiston’s Qasym-Jomart: $5 billion, 1,200 km, U.S., Кaзан, كابُل";
  expect([ANALYSIS_VERSION, tokensOf(text, "en").map(({ word }) => word)]).toEqual([
    7,
    [
      "o'zbekiston",
      "qasym",
      "qasymjomart",
      "jomart",
      "usd",
      "5",
      "5000000000",
      "billion",
      "1200",
      "km",
      "u",
      "us",
      "s",
      "казан",
      "کابل",
    ],
  ]);
});

test("the name of a tag, in a language nobody states, has the endings that are usual in its letters", () => {
  expect(keysOf("railways", "").stem).toBe(keysOf("railway", "en").stem);
  expect(keysOf("железная", "").stem).toBe(keysOf("железной", "ru").stem);
});

test.each([
  ["tokayev", { stem: "tokayev", fold: "tokayev", skeleton: "toKaev", consonants: "tKv" }],
  ["токаев", { stem: "tokayev", fold: "tokayev", skeleton: "toKaev", consonants: "tKv" }],
  ["toqaev", { stem: "tokaev", fold: "tokaev", skeleton: "toKaev", consonants: "tKv" }],
  ["ministers", { stem: "minist", fold: "ministers", skeleton: "menesters", consonants: "mnstrs" }],
])("the keys of %s", (word, keys) => {
  expect(keysOf(word, "en")).toEqual(keys);
});
