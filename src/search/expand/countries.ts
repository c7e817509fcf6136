import { COUNTRY_ADJECTIVES } from "../data/country-adjectives.ts";
import { stemOf } from "../text/stem.ts";

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Numbers and cases are of no importance: Kazakhs, казахстанской. */
const keyOf = (word: string): string => stemOf(word, CYRILLIC.test(word) ? "ru" : "en");

let countries: ReadonlyMap<string, string> | undefined;

const read = (): ReadonlyMap<string, string> => {
  const lines = COUNTRY_ADJECTIVES.trim().split("\n");
  const names = lines.map((line) => line.split("=").map((name) => name.trim().toLowerCase()));
  return new Map(names.flatMap(([country = "", ...adjectives]) => adjectives.map((each) => [keyOf(each), country])));
};

/** The country of which a word says that something is; null when it says so of none. */
export const countryOf = (word: string): string | null => {
  countries ??= read();
  return countries.get(keyOf(word)) ?? null;
};
