import { LOOK_ALIKES } from "../data/look-alikes.ts";

const MIXED = /\p{Script=Latin}.*\p{Script=Cyrillic}|\p{Script=Cyrillic}.*\p{Script=Latin}/u;

const replaced = (word: string, pairs: ReadonlyMap<string, string>): string => {
  let out = "";
  for (const letter of word) out += pairs.get(letter) ?? letter;
  return out;
};

/** How many letters of the script nobody takes for one of the other: these say what the word is written in. */
const sure = (word: string, script: RegExp, pairs: ReadonlyMap<string, string>): number => {
  let count = 0;
  for (const letter of word) if (script.test(letter) && !pairs.has(letter)) count += 1;
  return count;
};

/** A lower-cased word in one script: a Latin "a" typed into a Cyrillic word becomes Cyrillic, and the other way round. */
export const inOneScript = (word: string): string => {
  if (!MIXED.test(word)) return word;
  const latin = sure(word, /\p{Script=Latin}/u, LOOK_ALIKES.toCyrillic);
  const cyrillic = sure(word, /\p{Script=Cyrillic}/u, LOOK_ALIKES.toLatin);
  return latin > cyrillic ? replaced(word, LOOK_ALIKES.toLatin) : replaced(word, LOOK_ALIKES.toCyrillic);
};
