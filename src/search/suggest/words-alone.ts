import type { SearchFilters } from "../../domain/search.ts";
import type { FiledNames } from "../memory/filed-names.ts";
import { lex } from "../query/lex.ts";
import { readFilter } from "../query/read-filter.ts";
import { readQuery } from "../query/read-query.ts";

/** A query being typed: `text` holds spaces in place of all but the words to look for, so that these stay where they are. */
export type Typed = {
  text: string;
  filters: SearchFilters;
  /** The last word is one to leave out: it can be completed, and finds nothing. */
  leavesOut: boolean;
};

export const wordsAlone = (query: string, names: FiledNames, zone: string): Typed => {
  const pieces = lex(query);
  const last = pieces.at(-1);
  let text = query;
  for (const piece of pieces) {
    const { kind, excluded, name, start, end } = piece;
    const isFilter = kind === "filter" && readFilter(name, piece.text, names, zone) !== null;
    if (!isFilter && kind !== "or" && (!excluded || piece === last)) continue;
    text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  }
  return { text, filters: readQuery(query, names, zone).filters, leavesOut: last?.excluded ?? false };
};
