import type { Scene } from "../scene.ts";
import { clouds, peak, ridges, sky } from "../terrain.ts";

export const highPeaks: Scene = (random, palette) =>
  sky(palette, 760) +
  clouds(random, palette.light, 10, 330) +
  peak(random, 250, 330, 900, 900, palette, 0.15) +
  peak(random, 1370, 290, 900, 1000, palette, 0.25) +
  peak(random, 830, 170, 940, 1150, palette, 0.45) +
  ridges(random, palette, { count: 3, top: 850, low: 985, height: 120 });
