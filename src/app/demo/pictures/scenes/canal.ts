import { area, box, HEIGHT, mix, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, poplars, ridges, sky } from "../terrain.ts";

export const canal: Scene = (random, palette) => {
  const side = (sign: number): string =>
    spread(12, (share) => {
      const near = share ** 2.2;
      return poplars(
        random,
        800 + sign * (60 + near * 760),
        800 + sign * (60 + near * 760) + 12 + near * 60,
        565 + near * 330,
        60 + near * 560,
        mix(palette.near, palette.ink, 0.15 + near * 0.5),
      );
    }).join("");
  return (
    sky(palette, 580, { x: 800, y: 430, radius: 66 }) +
    clouds(random, palette.light, 6, 280) +
    ridges(random, palette, { count: 2, top: 520, low: 555, height: 80 }) +
    box(0, 560, WIDTH, HEIGHT, mix(palette.near, palette.haze, 0.35)) +
    area(
      [
        [776, 560],
        [824, 560],
        [1340, HEIGHT],
        [260, HEIGHT],
      ],
      mix(palette.haze, palette.light, 0.55),
    ) +
    area(
      [
        [782, 560],
        [818, 560],
        [1200, HEIGHT],
        [400, HEIGHT],
      ],
      mix(palette.skyTop, palette.light, 0.25),
    ) +
    area(
      [
        [794, 560],
        [806, 560],
        [940, HEIGHT],
        [660, HEIGHT],
      ],
      palette.sun,
      0.35,
    ) +
    side(-1) +
    side(1)
  );
};
