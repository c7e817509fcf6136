import type { Random } from "../random.ts";
import type { Palette } from "./palettes.ts";

/** Draws the content of one picture, `WIDTH` by `HEIGHT`, as SVG elements. */
export type Scene = (random: Random, palette: Palette) => string;
