import { mix } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, grass, ridges, sky, swells } from "../terrain.ts";
import { yurt } from "./yurt.ts";

export const yurtCamp: Scene = (random, palette) =>
  sky(palette, 700, { x: 1180, y: 300, radius: 62 }) +
  clouds(random, palette.light, 9, 380) +
  ridges(random, palette, { count: 3, top: 560, low: 690, height: 230 }) +
  swells(random, {
    count: 3,
    top: 740,
    low: 900,
    height: 26,
    from: mix(palette.near, palette.haze, 0.45),
    to: palette.near,
  }) +
  yurt(430, 820, 0.8, palette.light, palette.haze, palette.accent) +
  yurt(690, 800, 0.5, palette.light, palette.haze, palette.accent) +
  yurt(980, 880, 1.25, palette.light, palette.haze, palette.accent) +
  grass(random, palette.ink, { count: 150, low: 960, height: 60 });
