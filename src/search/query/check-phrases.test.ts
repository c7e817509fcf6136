import { expect, test } from "vitest";
import { ChaparError } from "../../domain/errors.ts";
import { FiledNames } from "../memory/filed-names.ts";
import { TermTable } from "../memory/term-table.ts";
import { checkPhrases } from "./check-phrases.ts";
import { planQuery } from "./plan.ts";
import { readQuery } from "./read-query.ts";

const reference = { countries: [], sections: [] } as unknown as ConstructorParameters<typeof FiledNames>[1];
const names = new FiledNames([], reference);
const terms = new TermTable();
const COUNTS = { common: 200_000, usual: 150_000, plain: 140_000, rare: 10 };
Object.entries(COUNTS).forEach(([word, n], id) => {
  terms.add({ id, word, language: "en", n, lowered: n }, false);
});

const check = (query: string): void => checkPhrases(planQuery(readQuery(query, names, "UTC"), "en", terms), terms);

test.each([
  '"common usual"',
  '"common usual" OR "usual plain"',
  `"common rare" ${'OR "rare usual" '.repeat(20)}`,
  "common usual plain rare",
])("%s is looked for", (query) => {
  expect(() => check(query)).not.toThrow();
});

test("phrases of common words are too many together", () => {
  expect(() => check('"common usual" OR "usual plain" OR "plain common"')).toThrow(ChaparError);
});
