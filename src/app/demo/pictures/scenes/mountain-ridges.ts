import type { Scene } from "../scene.ts";
import { clouds, ridges, sky } from "../terrain.ts";

export const mountainRidges: Scene = (random, palette) =>
  sky(palette, 640, { x: 520, y: 330, radius: 78 }) +
  clouds(random, palette.light, 6, 300) +
  ridges(random, palette, { count: 7, top: 470, low: 960, height: 250, roughness: 0.52 });
