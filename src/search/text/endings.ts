import { NAME_ENDINGS } from "../data/name-endings.ts";

/** What is left of a name without its endings is at least so long. */
const SHORTEST = 4;

/** A name without the endings that a language of its script may have put behind it; empty when it has none. */
export const withoutNameEndings = (word: string): string[] => {
  const found = new Set<string>();
  for (const { script, cases, before } of NAME_ENDINGS) {
    if (!script.test(word)) continue;
    const bare = word.replace(cases, "");
    for (const stem of [bare, bare.replace(before, ""), word.replace(before, "")]) found.add(stem);
  }
  found.delete(word);
  return [...found].filter((stem) => stem.length >= SHORTEST);
};
