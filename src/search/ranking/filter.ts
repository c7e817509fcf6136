import type { FiledUnder, SearchFilters } from "../../domain/search.ts";
import { type Columns, FILINGS, type Filing, filingOf, type Numbers } from "../memory/columns.ts";

/** Of each list that stories are filed under, whether it passes. */
type Passing = { filed: Numbers; passes: Uint8Array };

/** Names of which one at least must stand, or none where `excluded`. */
type Among = { any: readonly FiledUnder[]; excluded: boolean };

const SINGLE = ["country", "section", "tag", "author", "language", "year"] as const;

const amongOf = (filters: SearchFilters): Among[] => {
  const single = SINGLE.flatMap((filter) => {
    const value = filters[filter];
    return value === undefined ? [] : [{ any: [{ filter, value: String(value) }], excluded: false }];
  });
  const { further = [] } = filters;
  // What is left out is left out together: one look at the lists, however many names there are.
  const out = further.filter(({ excluded }) => excluded).flatMap(({ any }) => any);
  return [
    ...single,
    ...further.filter(({ excluded }) => !excluded),
    ...(out.length === 0 ? [] : [{ any: out, excluded: true }]),
  ];
};

/** Reads filters into what is asked of the lists of each filing; names in lists of different filings stand apart. */
const passingOf = (columns: Columns, filters: SearchFilters): { every: Passing[]; either: Passing[][] } => {
  const made = new Map<Filing, Uint8Array>();
  const passesOf = (filing: Filing): Uint8Array => {
    const known = made.get(filing) ?? new Uint8Array(columns.sets[filing].size).fill(1);
    made.set(filing, known);
    return known;
  };
  const either: Passing[][] = [];
  for (const { any, excluded } of amongOf(filters)) {
    const parts = FILINGS.map((filing) => ({
      filing,
      labels: any
        .filter(({ filter }) => filingOf(filter) === filing)
        .map(({ filter, value }) => columns.labels.find(filter, value)),
    })).filter(({ labels }) => labels.length > 0);
    const isOneOf = !excluded && parts.length > 1;
    const passing = parts.map(({ filing, labels }): Passing => {
      const passes = isOneOf ? new Uint8Array(columns.sets[filing].size).fill(1) : passesOf(filing);
      columns.sets[filing].narrow(passes, labels, excluded);
      return { filed: columns.filed[filing], passes };
    });
    if (isOneOf) either.push(passing);
  }
  return { every: [...made].map(([filing, passes]) => ({ filed: columns.filed[filing], passes })), either };
};

const passesOne = (parts: readonly Passing[], slot: number): boolean => {
  for (const { filed, passes } of parts) if (passes[filed[slot] ?? 0] === 1) return true;
  return false;
};

/** Whether a living document stands under all that is asked. */
export const filterOver = (columns: Columns, filters: SearchFilters): ((slot: number) => boolean) => {
  const { after, before } = filters;
  const { living, publishedAt } = columns;
  const { every, either } = passingOf(columns, filters);
  if (every.length + either.length === 0 && after === undefined && before === undefined) {
    return (slot) => living[slot] === 1;
  }
  const [from, to] = [after ?? Number.NEGATIVE_INFINITY, before ?? Number.POSITIVE_INFINITY];
  return (slot) => {
    if (living[slot] !== 1) return false;
    const at = publishedAt[slot] ?? 0;
    if (at < from || at >= to) return false;
    for (const { filed, passes } of every) if (passes[filed[slot] ?? 0] !== 1) return false;
    for (const parts of either) if (!passesOne(parts, slot)) return false;
    return true;
  };
};
