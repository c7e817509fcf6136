import type { FacetCount, SearchFacets } from "../../domain/search.ts";
import type { Columns } from "../memory/columns.ts";
import type { FiledNames } from "../memory/filed-names.ts";

/** Longer lists help nobody to narrow a search. */
const MOST_VALUES = 100;

const larger = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.value < b.value ? -1 : 1);

/** How many of the documents stand under each name, the largest first; years from the newest. */
export const countFacets = (columns: Columns, slots: Int32Array, names: FiledNames): SearchFacets => {
  const { labels, filed, pool } = columns;
  const counts = new Uint32Array(labels.size);
  for (const slot of slots) {
    const at = filed[slot] ?? 0;
    const end = at + (pool[at] ?? 0);
    for (let next = at + 1; next <= end; next += 1) {
      const label = pool[next] ?? 0;
      counts[label] = (counts[label] ?? 0) + 1;
    }
  }
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
