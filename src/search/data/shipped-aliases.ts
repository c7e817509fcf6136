import { Aliases } from "../expand/aliases.ts";
import { BODIES } from "./aliases-bodies.ts";
import { CAPITALS } from "./aliases-capitals.ts";
import { COUNTRIES } from "./aliases-countries.ts";
import { EUROPE } from "./aliases-europe.ts";
import { KAZAKHSTAN } from "./aliases-kazakhstan.ts";
import { NATURE } from "./aliases-nature.ts";
import { NEIGHBOURS } from "./aliases-neighbours.ts";
import { PERSONS } from "./aliases-persons.ts";
import { PLACES } from "./aliases-places.ts";
import { SOUTH } from "./aliases-south.ts";
import { WORDS } from "./aliases-words.ts";

const TABLES = [COUNTRIES, PLACES, KAZAKHSTAN, SOUTH, NEIGHBOURS, CAPITALS, NATURE, PERSONS, BODIES, WORDS, EUROPE];

/** Lines that begin with one name are one group, whatever tables they stand in. */
const groups = (): Iterable<string[]> => {
  const byName = new Map<string, Set<string>>();
  for (const line of TABLES.flatMap((table) => table.trim().split("\n"))) {
    const names = line.split("=").map((name) => name.trim());
    const [first = ""] = names;
    byName.set(first, new Set([...(byName.get(first) ?? []), ...names]));
  }
  return [...byName.values()].map((names) => [...names]);
};

let shipped: Aliases | undefined;

/** The aliases that come with Chapar; read once, when first asked for. */
export const shippedAliases = (): Aliases => {
  shipped ??= new Aliases(groups());
  return shipped;
};
