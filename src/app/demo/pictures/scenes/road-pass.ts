import { area, box, disc, line, mix, type Point, placed, spread } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, ridges, sky, swells } from "../terrain.ts";

export const roadPass: Scene = (random, palette) => {
  const bend = (share: number): number => 860 + Math.sin(share * 5 + 1) * (30 + 220 * share);
  const edge = (sign: number): Point[] =>
    spread(16, (share): Point => [bend(share) + sign * (5 + share ** 1.8 * 330), 600 + share ** 1.3 * 500]);
  const truck = (share: number, colour: string): string => {
    const [x, y] = [bend(share) + 3 + share ** 1.8 * 130, 600 + share ** 1.3 * 500];
    return placed(
      x,
      y,
      0.12 + share * 1.35,
      box(-70, -200, 140, 170, colour) +
        box(-70, -200, 140, 16, palette.ink, 0.25) +
        box(-60, -30, 120, 18, palette.ink) +
        disc(-44, -8, 15, palette.ink) +
        disc(44, -8, 15, palette.ink) +
        box(-64, -44, 20, 10, palette.accent) +
        box(44, -44, 20, 10, palette.accent) +
        box(-4, -186, 8, 150, palette.ink, 0.3),
    );
  };
  const trucks = [0.1, 0.17, 0.25, 0.35, 0.47, 0.62].map((share, index) =>
    truck(share, [palette.light, palette.haze, mix(palette.accent, palette.light, 0.2)][index % 3] ?? palette.light),
  );
  return (
    sky(palette, 620) +
    clouds(random, palette.light, 7, 250) +
    ridges(random, palette, { count: 5, top: 380, low: 640, height: 300 }) +
    swells(random, {
      count: 3,
      top: 650,
      low: 900,
      height: 26,
      from: mix(palette.near, palette.haze, 0.4),
      to: palette.near,
    }) +
    area([...edge(-1), ...edge(1).reverse()], mix(palette.ink, palette.haze, 0.35)) +
    spread(11, (share) =>
      line(
        [
          [bend(share * 0.95) - share ** 1.8 * 30, 604 + (share * 0.95) ** 1.3 * 500],
          [bend(share * 0.95 + 0.02) - share ** 1.8 * 30, 604 + (share * 0.95 + 0.025) ** 1.3 * 500],
        ],
        palette.light,
        1 + share * 10,
        0.85,
      ),
    ).join("") +
    trucks.join("")
  );
};
