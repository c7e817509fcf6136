import type { SearchFilters } from "../../domain/search.ts";
import { type Columns, filingOf } from "../memory/columns.ts";

/** Whether a living document stands under all that is asked. */
export const filterOver = (columns: Columns, filters: SearchFilters): ((slot: number) => boolean) => {
  const { country, section, tag, author, language, year, after, before } = filters;
  const asked = [
    ["country", country],
    ["section", section],
    ["tag", tag],
    ["author", author],
    ["language", language],
    ["year", year === undefined ? undefined : String(year)],
  ] as const;
  const lists = asked.flatMap(([kind, name]) => {
    if (name === undefined) return [];
    const filing = filingOf(kind);
    return [{ filed: columns.filed[filing], holds: columns.sets[filing].holding(columns.labels.find(kind, name)) }];
  });
  const { living, publishedAt } = columns;
  if (lists.length === 0 && after === undefined && before === undefined) return (slot) => living[slot] === 1;
  const [from, to] = [after ?? Number.NEGATIVE_INFINITY, before ?? Number.POSITIVE_INFINITY];
  return (slot) => {
    if (living[slot] !== 1) return false;
    const at = publishedAt[slot] ?? 0;
    if (at < from || at >= to) return false;
    for (const { filed, holds } of lists) if (holds[filed[slot] ?? 0] !== 1) return false;
    return true;
  };
};
