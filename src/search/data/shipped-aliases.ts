import { Aliases } from "../expand/aliases.ts";
import { BODIES } from "./aliases-bodies.ts";
import { COUNTRIES } from "./aliases-countries.ts";
import { NATURE } from "./aliases-nature.ts";
import { PLACES } from "./aliases-places.ts";
import { WORDS } from "./aliases-words.ts";

const groupsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("=").map((name) => name.trim()));

let shipped: Aliases | undefined;

/** The aliases that come with Chapar; read once, when first asked for. */
export const shippedAliases = (): Aliases => {
  shipped ??= new Aliases([COUNTRIES, PLACES, NATURE, BODIES, WORDS].flatMap(groupsOf));
  return shipped;
};
