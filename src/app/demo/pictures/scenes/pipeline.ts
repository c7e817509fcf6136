import { area, box, line, mix, type Point, spread } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, grass, sky, swells } from "../terrain.ts";

export const pipeline: Scene = (random, palette) => {
  const way = spread(12, (share): Point => [1700 - share ** 0.8 * 1500, 600 + share ** 2.1 * 330]);
  const pipe = way.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = way[index + 1] ?? [x, y];
    const wide = 8 + (index / 11) ** 2 * 110;
    const next = 8 + ((index + 1) / 11) ** 2 * 110;
    const part = (from: number, to: number, fill: string): string =>
      area(
        [
          [x + 2, y - wide * from],
          [nextX - 2, nextY - next * from],
          [nextX - 2, nextY - next * to],
          [x + 2, y - wide * to],
        ],
        fill,
      );
    const leg = box(nextX - next * 0.1, nextY - next * 0.1, next * 0.2, next * 0.75, palette.ink);
    return (
      leg +
      part(0, 1, mix(palette.near, palette.ink, 0.35)) +
      part(0.3, 1, mix(palette.haze, palette.near, 0.35)) +
      part(0.68, 0.9, palette.light) +
      line(
        [
          [nextX, nextY],
          [nextX, nextY - next],
        ],
        palette.accent,
        3 + next * 0.08,
      )
    );
  });
  return (
    sky(palette, 620, { x: 380, y: 330, radius: 80 }) +
    clouds(random, palette.light, 5, 300) +
    swells(random, {
      count: 5,
      top: 590,
      low: 960,
      height: 24,
      from: palette.haze,
      to: mix(palette.haze, palette.near, 0.7),
    }) +
    pipe.join("") +
    grass(random, palette.ink, { count: 50, low: 1000, height: 50 })
  );
};
