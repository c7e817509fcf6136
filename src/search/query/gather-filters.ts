import type { FiledUnder, FilterClause, SearchFilters } from "../../domain/search.ts";
import type { Piece } from "./lex.ts";
import type { AskedFilter } from "./read-filter.ts";

const isName = (asked: AskedFilter | null | undefined): asked is FiledUnder =>
  asked !== null && asked !== undefined && "value" in asked;

const keyOf = ({ filter, value }: FiledUnder): string => `${filter}:${value}`;

/** The names that ORs join from `at` on, and at which piece they end. */
const alternativesAt = (
  pieces: readonly Piece[],
  asked: readonly (AskedFilter | null)[],
  at: number,
): { any: FiledUnder[]; last: number } => {
  const any = new Map<string, FiledUnder>();
  let last = at;
  for (let next = at; ; next += 2) {
    const name = asked[next];
    if (!isName(name) || (next > at && pieces[next]?.excluded)) break;
    any.set(keyOf(name), name);
    last = next;
    if (pieces[at]?.excluded || pieces[next + 1]?.kind !== "or") break;
  }
  return { any: [...any.values()], last };
};

const clausesOf = (pieces: readonly Piece[], asked: readonly (AskedFilter | null)[], text: string): FilterClause[] => {
  const clauses = new Map<string, FilterClause>();
  for (let at = 0; at < pieces.length; at += 1) {
    const { any, last } = alternativesAt(pieces, asked, at);
    const [first, end] = [pieces[at], pieces[last]];
    if (any.length === 0 || !first || !end) continue;
    const clause = { any, excluded: first.excluded, typed: text.slice(first.start, end.end) };
    clauses.set(`${clause.excluded} ${any.map(keyOf).sort().join(" ")}`, clause);
    at = last;
  }
  return [...clauses.values()];
};

/** A name that is asked for once and alone is what a form has a field for. */
const onlyName = ({ any: [only, ...others], excluded }: FilterClause): FiledUnder | null =>
  only === undefined || others.length > 0 || excluded ? null : only;

const bounds = (pieces: readonly Piece[], asked: readonly (AskedFilter | null)[]): SearchFilters => {
  const [after, before]: number[][] = [[], []];
  for (const [at, filter] of asked.entries()) {
    if (filter === null || isName(filter)) continue;
    // Not after a day is before it.
    const isAfter = (filter.filter === "after") !== (pieces[at]?.excluded ?? false);
    (isAfter ? after : before)?.push(filter.at);
  }
  return {
    ...(after?.length ? { after: Math.max(...after) } : {}),
    ...(before?.length ? { before: Math.min(...before) } : {}),
  };
};

/**
 * What all filters of a query say together; `asked` is what each piece asks, null for those that are no filter. All must
 * hold but those that an OR joins; an OR beside another thing joins nothing.
 */
export const gatherFilters = (
  pieces: readonly Piece[],
  asked: readonly (AskedFilter | null)[],
  text: string,
): SearchFilters => {
  const filters = bounds(pieces, asked);
  const further: FilterClause[] = [];
  const clauses = clausesOf(pieces, asked, text);
  for (const clause of clauses) {
    const name = onlyName(clause);
    const isAlone = name !== null && clauses.filter((other) => onlyName(other)?.filter === name.filter).length === 1;
    if (!isAlone) further.push(clause);
    else if (name.filter === "year") filters.year = Number(name.value);
    else filters[name.filter] = name.value;
  }
  return further.length === 0 ? filters : { ...filters, further };
};
