import type { FiledName, FiledNames } from "../memory/filed-names.ts";
import { keysOf } from "../text/keys.ts";
import { tokensOf } from "../text/tokens.ts";

const foldsOf = (text: string, language: string): string[] =>
  tokensOf(text, language).map(({ word }) => keysOf(word, language).fold);

const folded = new WeakMap<FiledNames, string[][]>();

/** The words of all names, folded once for as long as the names stand. */
const foldedNames = (names: FiledNames): string[][] => {
  const known = folded.get(names);
  if (known) return known;
  const made = names.list.map(({ name, others }) => foldsOf([name, ...others].join(" "), ""));
  folded.set(names, made);
  return made;
};

/** Tags and authors of whose names each typed word is one, or with `beginning` begins one. */
export const namesWith = (text: string, language: string, names: FiledNames, beginning: boolean): FiledName[] => {
  const typed = foldsOf(text, language);
  if (typed.length === 0) return [];
  const words = foldedNames(names);
  const holds = (word: string, fold: string): boolean => (beginning ? word.startsWith(fold) : word === fold);
  return names.list.filter((_, at) => typed.every((fold) => words[at]?.some((word) => holds(word, fold))));
};

/** The slug of the tag or author that is meant by a name, or by a part of it that no other has; null when none is. */
export const slugMeant = (kind: "tag" | "author", text: string, names: FiledNames): string | null => {
  const slug = names.slugOf(kind, text);
  if (slug !== null) return slug;
  const [one, ...others] = namesWith(text, "", names, false).filter((name) => name.kind === kind);
  return one && others.length === 0 ? one.slug : null;
};
