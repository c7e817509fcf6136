import type { Columns } from "../memory/columns.ts";
import type { FiledName, FiledNames } from "../memory/filed-names.ts";
import { namesWith } from "../query/names-meant.ts";

/** Tags and authors with public stories, all of whose typed words begin a word of the name; those with most stories first. */
export const namesLike = (text: string, language: string, names: FiledNames, columns: Columns): FiledName[] => {
  const storiesOf = ({ kind, slug }: FiledName): number => {
    const label = columns.labels.find(kind, slug);
    return label < 0 ? 0 : (columns.under[label] ?? 0);
  };
  return namesWith(text, language, names, true)
    .map((name) => ({ name, stories: storiesOf(name) }))
    .filter(({ stories }) => stories > 0)
    .sort((a, b) => b.stories - a.stories || (a.name.slug < b.name.slug ? -1 : 1))
    .map(({ name }) => name);
};
