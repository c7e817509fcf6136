import { expect, test } from "vitest";
import { WordsInMemory } from "../testing/words-in-memory.ts";
import { tokensOf } from "../text/tokens.ts";
import { expandQuery } from "./expand.ts";

const vocabulary = new WordsInMemory();
vocabulary.add(["tokayev", "tokaev", "minister", "ministers", "samarkand"], "en");

const ask = (query: string) =>
  expandQuery(tokensOf(query, "en"), "en", vocabulary).map(({ variants }) =>
    variants.map(({ terms, kind }) => `${terms.map((term) => vocabulary.wordOf(term))} ${kind}`),
  );

test("a word meets itself before its forms, spellings and slips", () => {
  expect(ask("Tokaev")).toEqual([["tokaev exact", "tokayev spelling"]]);
  expect(ask("Токаев")).toEqual([["tokayev form", "tokaev spelling"]]);
  expect(ask("ministers")).toEqual([["ministers exact", "minister form"]]);
  expect(ask("Samarkadn")).toEqual([["samarkand similar"]]);
});
