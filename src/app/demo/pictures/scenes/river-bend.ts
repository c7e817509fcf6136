import { curve, disc, HEIGHT, line, mix, type Point, path, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, ridges, sky, swells } from "../terrain.ts";

/** A river winding from the hills to the reader, wider as it comes. */
export const riverBend: Scene = (random, palette) => {
  const bank = (side: number, extra = 0): Point[] =>
    spread(15, (share): Point => {
      const wide = 5 + share ** 1.9 * 250 + extra * share;
      return [800 + Math.sin(share * 8.4 + 0.5) * (70 + share * 330) + side * wide, 560 + share ** 1.5 * 540];
    });
  const water = (extra: number, fill: string): string =>
    path(`${curve(bank(-1, extra))}L${curve(bank(1, extra).reverse()).slice(1)}Z`, fill);
  return (
    sky(palette, 600, { x: 1130, y: 300, radius: 56 }) +
    clouds(random, palette.light, 7, 330) +
    ridges(random, palette, { count: 4, top: 480, low: 585, height: 170 }) +
    swells(random, {
      count: 4,
      top: 600,
      low: 900,
      height: 12,
      from: mix(palette.near, palette.haze, 0.6),
      to: palette.near,
    }) +
    water(46, mix(palette.haze, palette.light, 0.5)) +
    water(0, mix(palette.skyTop, palette.light, 0.3)) +
    spread(26, (share) => {
      const y = 640 + share * 400;
      const x = random.between(250, 1350);
      return line(
        [
          [x, y],
          [x + 40 + share * 90, y],
        ],
        palette.light,
        2 + share * 2,
        0.25,
      );
    }).join("") +
    spread(70, () => {
      const [x, y] = [
        random.next() < 0.5 ? random.between(0, 330) : random.between(1280, WIDTH),
        random.between(780, HEIGHT),
      ];
      return disc(x, y, random.between(8, 30), mix(palette.near, palette.ink, random.between(0.15, 0.7)));
    }).join("")
  );
};
