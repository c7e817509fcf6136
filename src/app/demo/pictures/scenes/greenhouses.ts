import { box, disc, HEIGHT, line, mix, path, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, ridges, sky, stars } from "../terrain.ts";

export const greenhouses: Scene = (random, palette) => {
  const house = (x: number, y: number, wide: number, tall: number, glow: string): string => {
    const arch = `M${x} ${y}V${y - tall * 0.62}Q${x + wide / 2} ${y - tall * 1.3} ${x + wide} ${y - tall * 0.62}V${y}Z`;
    const ribs = spread(5, (share) =>
      line(
        [
          [x + wide * (0.1 + share * 0.8), y],
          [x + wide * (0.1 + share * 0.8), y - tall * (0.62 + Math.sin(share * Math.PI) * 0.32)],
        ],
        palette.ink,
        2 + wide * 0.004,
        0.45,
      ),
    );
    const plants = spread(12, () =>
      disc(
        x + random.between(0.08, 0.92) * wide,
        y - random.between(0, 0.26) * tall,
        tall * random.between(0.05, 0.12),
        mix(palette.near, palette.ink, 0.2),
        0.85,
      ),
    );
    return (
      path(arch, glow) +
      plants.join("") +
      ribs.join("") +
      line(
        [
          [x, y - tall * 0.42],
          [x + wide, y - tall * 0.42],
        ],
        palette.ink,
        2 + wide * 0.004,
        0.4,
      )
    );
  };
  return (
    sky(palette, 620) +
    stars(random, palette.light, 60, 300) +
    clouds(random, palette.skyLow, 8, 430) +
    ridges(random, palette, { count: 3, top: 500, low: 610, height: 200 }) +
    box(0, 610, WIDTH, HEIGHT, mix(palette.near, palette.ink, 0.35)) +
    spread(4, (share) => {
      const wide = 190 + share * 330;
      return spread(Math.ceil(1900 / wide), (_, index) =>
        house(
          -120 - share * 60 + index * wide,
          700 + share ** 1.4 * 400,
          wide * 0.985,
          90 + share * 190,
          mix(palette.haze, mix(palette.accent, palette.light, 0.4), 0.35 + share * 0.6),
        ),
      ).join("");
    }).join("")
  );
};
