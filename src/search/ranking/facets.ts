import type { FacetCount, SearchFacets } from "../../domain/search.ts";
import type { Columns } from "../memory/columns.ts";
import type { FiledNames } from "../memory/filed-names.ts";
import type { Filed } from "./rater.ts";

/** Longer lists help nobody to narrow a search. */
const MOST_VALUES = 100;

const larger = (a: FacetCount, b: FacetCount): number => b.count - a.count || (a.value < b.value ? -1 : 1);

/** How many of the documents stand under each label of places and authors. */
const countLabels = ({ sets, labels }: Columns, filed: Filed): Uint32Array => {
  const counts = new Uint32Array(labels.size);
  for (const filing of ["place", "authors"] as const) {
    filed[filing].forEach((count, set) => {
      if (count > 0) for (const label of sets[filing].labelsOf(set)) counts[label] = (counts[label] ?? 0) + count;
    });
  }
  return counts;
};

/** How many of the documents stand under each name, the largest first; years from the newest. */
export const countFacets = (columns: Columns, filed: Filed, names: FiledNames): SearchFacets => {
  const { labels } = columns;
  const counts = countLabels(columns, filed);
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
