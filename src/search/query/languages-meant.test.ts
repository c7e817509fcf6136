import { expect, test } from "vitest";
import { Columns } from "../memory/columns.ts";
import { FiledNames } from "../memory/filed-names.ts";
import { TermTable } from "../memory/term-table.ts";
import { languageShares } from "../ranking/language-shares.ts";
import { languagesMeant } from "./languages-meant.ts";
import { planQuery } from "./plan.ts";
import { readQuery } from "./read-query.ts";

const reference = { countries: [], sections: [] } as unknown as ConstructorParameters<typeof FiledNames>[1];
const names = new FiledNames([], reference);

/** A hundred stories a language, and in how many of them a word stands. */
const columns = new Columns();
const LANGUAGES = ["en", "ru", "kk", "uz", "uz-Cyrl"];
for (let doc = 1; doc <= 100 * LANGUAGES.length; doc += 1) {
  const language = columns.labels.of("language", LANGUAGES[doc % LANGUAGES.length] ?? "");
  const year = columns.labels.of("year", String(2020 + (doc % 7)));
  columns.put({
    doc,
    story: doc,
    length: 9,
    publishedAt: doc,
    filed: { place: [language, year], authors: [], tags: [] },
  });
}
const terms = new TermTable();
const WORDS: [word: string, language: string, n: number][] = [
  ["water", "en", 40],
  ["water", "ru", 1],
  ["bridge", "en", 9],
  ["вода", "ru", 30],
  ["воды", "ru", 20],
  ["су", "kk", 30],
  ["mashina", "uz", 8],
  ["toshkent", "en", 1],
  ["toshkent", "uz", 40],
  ["almaty", "en", 20],
  ["almaty", "uz", 10],
  ["214", "uz", 10],
  ["ice", "en", 10],
  ["jaxartes", "", 50],
  ["вода", "be", 50],
];
WORDS.forEach(([word, language, n], id) => {
  terms.add({ id, word, language, n, lowered: 0 }, false);
});

const meant = (text: string, language: string | null): string[] | null =>
  languagesMeant({ text, language }, planQuery(readQuery(text, names, "UTC"), language ?? "", terms), terms, columns);

test.each([
  ["water", "en", ["en"]],
  ["вода", "ru", ["ru"]],
  ["вода", "en", ["en", "ru"]],
  ["водой", "en", ["en", "ru"]],
  ["су", "ru", ["ru", "kk"]],
  // One story in a hundred that quotes a word does not make it Russian.
  ["water", "ru", ["ru", "en"]],
  ["Toshkent", "en", ["en", "uz"]],
  ["Almaty", "en", ["en"]],
  ["water вода", "en", ["en"]],
  ["water bridge вода", "ru", ["ru", "en"]],
  ['"вода"', "en", ["en", "ru"]],
  ["-вода", "en", ["en"]],
  // Numbers are of no language, and names of tags of none that is known.
  ["214 ice", "en", ["en"]],
  ["214", "en", ["en"]],
  ["Jaxartes", "uz", ["uz"]],
  ["unheard", "kk", ["kk"]],
  ["", "kk", ["kk"]],
])("%s in the edition %s is for readers of %j", (text, edition, languages) => {
  expect(meant(text, edition)).toEqual(languages);
});

test("where no edition is asked, languages decide nothing", () => {
  expect(meant("вода", null)).toBeNull();
});

test("a story keeps its score in a reader's language, and in other letters more of it than in another language", () => {
  const shares = languageShares(["uz", "ru"], columns);
  const shareOf = (language: string): number | undefined => {
    const slot = columns.living.findIndex((_, at) => {
      const [label] = columns.sets.place.labelsOf(columns.filed.place[at] ?? 0);
      return columns.labels.nameOf(label ?? -1) === language;
    });
    return shares[columns.filed.place[slot] ?? -1];
  };
  expect([shareOf("uz"), shareOf("ru")]).toEqual([1, 1]);
  expect(shareOf("uz-Cyrl")).toBeLessThan(1);
  expect(shareOf("en")).toBeLessThan(shareOf("uz-Cyrl") ?? 0);
  expect(shareOf("en")).toBe(shareOf("kk"));
});
