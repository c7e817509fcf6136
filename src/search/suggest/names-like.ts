import type { Columns } from "../memory/columns.ts";
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

/** Tags and authors with public stories, all of whose typed words begin a word of the name; those with most stories first. */
export const namesLike = (text: string, language: string, names: FiledNames, columns: Columns): FiledName[] => {
  const typed = foldsOf(text, language);
  if (typed.length === 0) return [];
  const words = foldedNames(names);
  const storiesOf = ({ kind, slug }: FiledName): number => {
    const label = columns.labels.find(kind, slug);
    return label < 0 ? 0 : (columns.under[label] ?? 0);
  };
  const like = names.list.filter((_, at) =>
    typed.every((beginning) => words[at]?.some((word) => word.startsWith(beginning))),
  );
  return like
    .map((name) => ({ name, stories: storiesOf(name) }))
    .filter(({ stories }) => stories > 0)
    .sort((a, b) => b.stories - a.stories || (a.name.slug < b.name.slug ? -1 : 1))
    .map(({ name }) => name);
};
