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

const TABLES = [COUNTRIES, PLACES, KAZAKHSTAN, SOUTH, NEIGHBOURS, CAPITALS, NATURE, PERSONS, BODIES, WORDS];

const groupsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("=").map((name) => name.trim()));

/** Names of wire copy join the group of their country; a place and a person of one name stay two. */
const groups = (): string[][] => {
  const wire = new Map(groupsOf(EUROPE).map((names) => [names[0], names]));
  return TABLES.flatMap(groupsOf).map((names) => [...new Set([...names, ...(wire.get(names[0]) ?? [])])]);
};

let shipped: Aliases | undefined;

/** The aliases that come with Chapar; read once, when first asked for. */
export const shippedAliases = (): Aliases => {
  shipped ??= new Aliases(groups());
  return shipped;
};
