import { expect, test } from "vitest";
import { ANALYSIS_VERSION, keysOf } from "./keys.ts";

test("stored keys of this version; whoever changes one raises the version", () => {
  const rows = ["Tokayev", "Токаев", "Toqaev", "Ministers"].map((word) => keysOf(word.toLowerCase(), "en"));
  expect([ANALYSIS_VERSION, rows]).toEqual([
    3,
    [
      { stem: "tokayev", fold: "tokayev", skeleton: "toKaev", consonants: "tKv" },
      { stem: "tokayev", fold: "tokayev", skeleton: "toKaev", consonants: "tKv" },
      { stem: "tokaev", fold: "tokaev", skeleton: "toKaev", consonants: "tKv" },
      { stem: "minist", fold: "ministers", skeleton: "menesters", consonants: "mnstrs" },
    ],
  ]);
});
