import type { FacetCount, SearchFacets } from "../../domain/search.ts";
import type { Columns, Filing } from "../memory/columns.ts";
import type { FiledNames } from "../memory/filed-names.ts";

/** Longer lists help nobody to narrow a search. */
const MOST_VALUES = 100;

const larger = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.value < b.value ? -1 : 1);

/** How many of the documents stand under each list of a filing, in one look at each; then under each label. */
const countFiling = ({ sets, filed }: Columns, filing: Filing, slots: Int32Array, counts: Uint32Array): void => {
  const [lists, of] = [sets[filing], filed[filing]];
  const times = new Uint32Array(lists.size);
  for (let at = 0; at < slots.length; at += 1) {
    const set = of[slots[at] ?? 0] ?? 0;
    times[set] = (times[set] ?? 0) + 1;
  }
  times.forEach((count, set) => {
    if (count > 0) for (const label of lists.labelsOf(set)) counts[label] = (counts[label] ?? 0) + count;
  });
};

/** How many of the documents stand under each name, the largest first; years from the newest. */
export const countFacets = (columns: Columns, slots: Int32Array, names: FiledNames): SearchFacets => {
  const { labels } = columns;
  const counts = new Uint32Array(labels.size);
  countFiling(columns, "place", slots, counts);
  countFiling(columns, "authors", slots, counts);
  const facets: SearchFacets = { country: [], section: [], language: [], author: [], year: [] };
  counts.forEach((count, label) => {
    const kind = labels.kindOf(label);
    if (count > 0 && kind !== "tag") facets[kind].push({ value: labels.nameOf(label), count });
  });
  for (const kind of ["country", "section", "language", "author"] as const) {
    facets[kind] = facets[kind].sort(larger).slice(0, MOST_VALUES);
  }
  facets.author = facets.author.map((author) => ({ ...author, name: names.authorName(author.value) }));
  facets.year.sort((a, b) => Number(b.value) - Number(a.value));
  return facets;
};
