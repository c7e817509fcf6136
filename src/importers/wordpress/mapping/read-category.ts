import { compared, countryWords, wordsOf } from "./countries.ts";
import { distance } from "./distance.ts";

/** A category's name taken apart: the countries in it (ISO codes) and the words that are left, as spelt. */
export type CategoryReading = { codes: string[]; rest: string; misspelt: boolean };

const JOINING = new Set(["in", "of", "from", "and", "the", "on", "for", "в", "и", "о", "из"]);
const LONGEST_NAME = 5;

const codeOf = (word: string): { code: string; misspelt: boolean } | null => {
  const words = countryWords();
  const exact = words.get(word);
  if (exact !== undefined) return { code: exact, misspelt: false };
  // One wrong letter, in long names only: "kazakstan", not "iran" for "iraq".
  if ([...word].length < 8) return null;
  for (const [name, code] of words)
    if ([...name].length >= 8 && distance(word, name, 1) <= 1) return { code, misspelt: true };
  return null;
};

const trimmed = (parts: string[]): string[] => {
  let rest = parts;
  while (JOINING.has(rest[0] ?? "")) rest = rest.slice(1);
  while (JOINING.has(rest.at(-1) ?? "")) rest = rest.slice(0, -1);
  return rest;
};

/** Finds countries at the beginning or the end of a slug: "kazakhstan-features", "news-of-tajikistan". */
export const readCategory = (slug: string): CategoryReading => {
  let parts = trimmed(wordsOf(slug));
  const codes: string[] = [];
  let misspelt = false;
  const takeFrom = (side: "start" | "end"): boolean => {
    for (let length = Math.min(LONGEST_NAME, parts.length); length > 0; length -= 1) {
      const name = (side === "start" ? parts.slice(0, length) : parts.slice(-length)).join("-");
      const found = codeOf(compared(name));
      if (!found) continue;
      codes.push(found.code);
      misspelt ||= found.misspelt;
      parts = trimmed(side === "start" ? parts.slice(length) : parts.slice(0, -length));
      return true;
    }
    return false;
  };
  while (parts.length > 0 && (takeFrom("start") || takeFrom("end"))) {
    // Each turn takes one country off.
  }
  return { codes: [...new Set(codes)], rest: parts.join("-"), misspelt };
};
