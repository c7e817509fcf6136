import { expect, test } from "vitest";
import { tokensOf } from "./tokens.ts";

const words = (text: string, language = "en") =>
  tokensOf(text, language)
    .map(({ word, position }) => `${position}:${word}`)
    .join(" ");

test("words are lower-cased, with their offsets", () => {
  expect(tokensOf("The Ministry’s plan", "en")).toEqual([
    { word: "the", start: 0, end: 3, position: 0 },
    { word: "ministry", start: 4, end: 12, position: 1 },
    { word: "plan", start: 15, end: 19, position: 2 },
  ]);
});

test.each([
  ["Qasym-Jomart came", "en", "0:qasym 0:qasymjomart 1:jomart 2:came"],
  ["O‘zbekiston Oʻzbekiston O'zbekiston O`zbekiston", "uz", "0:o'zbekiston 1:o'zbekiston 2:o'zbekiston 3:o'zbekiston"],
  ["Ankara’nın nüfusu IĞDIR", "tr", "0:ankara 1:nüfusu 2:ığdır"],
  ["İstanbul", "en", "0:istanbul"],
  ["Ка\u00ADзах\u200Bстан", "ru", "0:казахстан"],
  ["Кaзaхстан", "ru", "0:казахстан"],
  ["كابُـل", "fa", "0:کابل"],
  ["U.S. and A.B.C", "en", "0:u 0:us 1:s 2:and 3:a 3:abc 4:b 5:c"],
  ["$5 billion", "en", "0:usd 1:5 1:5000000000 2:billion"],
  ["5 млрд долларов", "ru", "0:5 0:5000000000 1:млрд 2:долларов"],
  ["5bn 2.5 mln", "en", "0:5 0:5000000000 1:bn 2:2.5 2:2500000 3:mln"],
  ["1,200 people on 31.01.2026", "en", "0:1200 1:people 2:on 3:31 4:01 5:2026"],
  ["1 200 чел. 1.200,50", "ru", "0:1200 1:чел 2:1200.5"],
  ["20th of 5G", "en", "0:20th 1:of 2:5g"],
  ["ＡＢＣ １２", "en", "0:abc 1:12"],
  ["۱۲۳", "fa", "0:123"],
])("%j in %s", (text, language, expected) => {
  expect(words(text, language)).toBe(expected);
});
