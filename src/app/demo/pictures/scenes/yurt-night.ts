import { disc, mix } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { ridges, sky, stars, swells } from "../terrain.ts";
import { yurt } from "./yurt.ts";

export const yurtNight: Scene = (random, palette) =>
  sky(palette, 820, { x: 320, y: 230, radius: 46 }) +
  stars(random, palette.light, 190, 640) +
  ridges(random, palette, { count: 3, top: 650, low: 780, height: 260 }) +
  swells(random, { count: 2, top: 850, low: 930, height: 18, from: palette.near, to: palette.ink }) +
  disc(1040, 860, 260, palette.accent, 0.09) +
  disc(1040, 860, 150, palette.accent, 0.12) +
  yurt(1040, 900, 1.1, mix(palette.accent, palette.light, 0.35), palette.near, mix(palette.ink, palette.accent, 0.25)) +
  yurt(700, 880, 0.6, mix(palette.haze, palette.light, 0.25), palette.near, palette.accent);
