import { expect, test } from "vitest";
import { WordsInMemory } from "../testing/words-in-memory.ts";
import { tokensOf } from "../text/tokens.ts";
import { type Concept, expandQuery } from "./expand.ts";

const vocabulary = new WordsInMemory();
vocabulary.add(["tokayev", "tokaev", "minister", "ministers", "samarkand"], "en");

const ask = (query: string) =>
  expandQuery(tokensOf(query, "en"), "en", vocabulary, "kept").map(({ variants }) =>
    variants.map(({ terms, kind }) => `${terms.map((term) => vocabulary.wordOf(term))} ${kind}`),
  );

const meets = (query: string, language: string, ...terms: string[]) => {
  const own = new WordsInMemory();
  own.add(terms, language);
  const wordsOf = ({ variants, parts }: Concept): string[] => [
    ...variants.map((variant) => variant.terms.map((term) => own.wordOf(term)).join(" ")),
    ...parts.flatMap(wordsOf),
  ];
  return [...new Set(expandQuery(tokensOf(query, "en"), "en", own, "left out").flatMap(wordsOf))];
};

test.each([
  ["Касымжомарт", "kk", ["касым", "жомарт"], "касым жомарт"],
  ["Qasym Jomart", "en", ["kassymjomart"], "kassymjomart"],
  ["Qasym-Jomart", "en", ["kassymjomart"], "kassymjomart"],
  ["نور پور", "en", ["nurpur"], "nurpur"],
  ["Yangi Bazar", "en", ["yanghibazaar"], "yanghibazaar"],
  ["Shohdengiz", "en", ["shoh", "dengiz"], "shoh dengiz"],
  ["Xohdenqiz", "en", ["khoh", "dengiz"], "khoh dengiz"],
  ["AigulnSerik", "en", ["aigul", "serik"], "aigul serik"],
  ["ТемирьСерик", "en", ["temir", "serik"], "temir serik"],
  ["Aigu lSerik", "en", ["aigul", "serik"], "aigul serik"],
  ["Frunze", "ru", ["бишкеке"], "бишкеке"],
  ["Toqaev", "ru", ["токаев"], "токаев"],
  ["Tokayev", "ru", ["токаевым"], "токаевым"],
  ["Токаевым", "en", ["tokayev"], "tokayev"],
  ["توکایف", "en", ["tokayev"], "tokayev"],
  ["Жаныбековдун", "en", ["janybekov"], "janybekov"],
  ["Namanganning", "en", ["namangan"], "namangan"],
  ["Dschanibekow", "en", ["janibekov"], "janibekov"],
  ["Алматыдан", "en", ["alma", "ata"], "alma ata"],
  ["Ош", "en", ["osh"], "osh"],
  ["Xəlilzadə", "en", ["khelilzade"], "khelilzade"],
  ["Kazakh wheat", "en", ["kazakhstan"], "kazakhstan"],
  ["Uzbeks", "ru", ["узбекистан"], "узбекистан"],
  ["казахстанской пшеницы", "en", ["kazakhstan"], "kazakhstan"],
  ["Moscow", "ru", ["moscow", "москве"], "москве"],
  ["Germany", "ru", ["germany", "германией"], "германией"],
  ["5bn", "ru", ["5000000000"], "5000000000"],
  ["Нур-Султан", "en", ["astana"], "astana"],
])("%s, asked where %s stories print %j, meets %j", (query, language, words, met) => {
  expect(meets(query, language, ...words)).toContain(met);
});

test.each([
  ["ЕС", ["yes"]],
  ["bank", ["bank", "bang", "punk", "band"]],
  ["the summit", ["the", "summit", "tea"]],
  ["wat irrigation", ["irrigation", "what", "with"]],
  ["Токаев", ["took", "take", "tuck", "токты"]],
  ["Montgat", ["muscat", "monaca"]],
  ["Akureyri", ["kerry", "okara"]],
  ["AigulkSerik", ["aigul", "serik"]],
  ["steel mill", ["steel", "mill", "stalmul"]],
  ["Kazakhstan", ["kazakh"]],
  ["Georgia", ["груз"]],
  ["gold", ["could"]],
  ["мост", ["most"]],
  ["2025", ["2026", "20250", "205"]],
  ["$5 billion", ["billion", "500000000", "50000000000"]],
])("%s meets nothing but itself among %j", (query, words) => {
  expect(
    words.filter((word) => !query.includes(word)).filter((word) => meets(query, "en", ...words).includes(word)),
  ).toEqual([]);
});

const meetsEveryday = (query: string, ...terms: string[]): string[] => {
  const own = new WordsInMemory();
  own.addEveryday(terms, "en");
  return expandQuery(tokensOf(query, "en"), "en", own, "kept").flatMap(({ variants }) =>
    variants.map((variant) => `${variant.terms.map((term) => own.wordOf(term)).join(" ")} ${variant.kind}`),
  );
};

test.each([
  ["goverment", "government similar"],
  ["acommodatoin", "accommodation similar"],
  ["labour", "labor form"],
  ["organizations", "organisation form"],
  ["экспорт", "export similar"],
  ["университет", "university spelling"],
  ["shareholder", "share holder spelling", "share", "holder"],
])("%s, which no story prints, meets the everyday word: %s", (query, met, ...terms) => {
  expect(meetsEveryday(query, ...(terms.length > 0 ? terms : [met.split(" ")[0] ?? ""]))).toContain(met);
});

test.each([
  ["zinc", "sink"],
  ["peru", "per"],
  ["drought", "brought"],
  ["нефть", "net"],
  ["equity", "quite"],
  ["debtor", "debt", "or"],
  ["creditors", "credit", "hours"],
])("%s meets no everyday word that but sounds like it: %s", (query, ...terms) => {
  expect(meetsEveryday(query, ...terms)).toEqual([]);
});

test("an everyday word that stories print has no spelling but its own, a name has", () => {
  const own = new WordsInMemory();
  own.addEveryday(["rice"], "en");
  own.add(["ryce", "tokayev", "tokaev"], "en");
  const met = (query: string) =>
    expandQuery(tokensOf(query, "en"), "en", own, "kept").map(({ variants }) =>
      variants.map(({ terms: [term = 0] }) => own.wordOf(term)),
    );
  expect(met("rice")).toEqual([["rice"]]);
  expect(met("Tokayev")).toEqual([["tokayev", "tokaev"]]);
});

test("variants fall in weight and are bounded, however many words sound alike", () => {
  const own = new WordsInMemory();
  const vowels = ["a", "e", "i", "o", "u", "y"];
  own.add(
    vowels.flatMap((a) => vowels.flatMap((b) => vowels.map((c) => `s${a}m${b}rk${c}nd`))),
    "en",
  );
  const [concept] = expandQuery(tokensOf("samarkand", "en"), "en", own, "kept");
  const weights = concept?.variants.map(({ weight }) => weight) ?? [];
  expect(weights.length).toBeLessThanOrEqual(32);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  expect(concept?.variants[0]?.kind).toBe("exact");
});

test("the alias of a whole word comes before what shares its stem in another alphabet, and after it in its own", () => {
  const own = new WordsInMemory();
  own.add(["germany", "german"], "en");
  own.add(["германией"], "ru");
  const [concept] = expandQuery(tokensOf("Германия", "en"), "en", own, "kept");
  expect(concept?.variants.map(({ terms: [term = 0] }) => own.wordOf(term))).toEqual([
    "германией",
    "germany",
    "german",
  ]);
});

test("an adjective is met as it stands before the country that it is of, and by forms of it", () => {
  const own = new WordsInMemory();
  own.add(["polish", "polished", "poland"], "en");
  const [concept] = expandQuery(tokensOf("Polish", "en"), "en", own, "kept");
  expect(concept?.variants.map(({ terms: [term = 0], kind }) => `${own.wordOf(term)} ${kind}`)).toEqual([
    "polish exact",
    "polished form",
    "poland alias",
  ]);
});

test("another alphabet excuses what one's own does not", () => {
  expect(meets("Монтгат", "en", "muscat")).toEqual(["muscat"]);
  expect(meets("Montgat", "en", "muscat")).toEqual([]);
});

test("a word meets itself before its forms, spellings and slips", () => {
  expect(ask("Tokaev")).toEqual([["tokaev exact", "tokayev spelling"]]);
  expect(ask("Токаев")).toEqual([["tokayev form", "tokaev spelling"]]);
  expect(ask("ministers")).toEqual([["ministers exact", "minister form"]]);
  expect(ask("Samarkadn")).toEqual([["samarkand similar"]]);
});
