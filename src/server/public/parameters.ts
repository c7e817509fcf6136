import type { Address } from "../../domain/address.ts";
import { OWN_PARAMETERS, RATE_PARAMETERS, type Target } from "./target.ts";

const OF_LISTS: ReadonlySet<string> = new Set(["view", "currency", "q", ...RATE_PARAMETERS]);
const OF_STORIES: ReadonlySet<string> = new Set(["currency"]);

/**
 * The parameters that an address knows; null stands for a story. A search may name a tag, an author and a page, as
 * WordPress did everywhere.
 */
export const parametersOf = (address: Address | null): ReadonlySet<string> => {
  if (address === null) return OF_STORIES;
  return address.kind === "search" || address.kind === "search-feed" ? OWN_PARAMETERS : OF_LISTS;
};

/** What a page was asked for goes along to its own address: the words of a search above all. */
export const withParameters = ({ query }: Target, address: Address | null, path: string): string => {
  const kept = [...query].filter(([name]) => parametersOf(address).has(name));
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`;
};
