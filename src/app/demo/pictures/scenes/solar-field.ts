import { area, box, fade, HEIGHT, line, mix, type Point, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, ridges, sky } from "../terrain.ts";

export const solarField: Scene = (random, palette) => {
  const rows = spread(7, (share) => {
    const near = share ** 1.7;
    const [y, tall] = [640 + near * 350, 16 + near * 150];
    const count = 13 - Math.round(share * 8);
    const wide = (WIDTH + 260) / count;
    return spread(count, (_, index) => {
      const x = -150 + index * wide + share * 50;
      const panel: Point[] = [
        [x, y],
        [x + wide * 0.86, y],
        [x + wide * 0.98, y - tall],
        [x + wide * 0.12, y - tall],
      ];
      const cells = [0.25, 0.5, 0.75].map((part) =>
        line(
          [
            [x + wide * (0.86 * part), y],
            [x + wide * (0.12 + 0.86 * part), y - tall],
          ],
          palette.haze,
          1 + near * 2,
          0.5,
        ),
      );
      const middle = line(
        [
          [x + wide * 0.06, y - tall / 2],
          [x + wide * 0.92, y - tall / 2],
        ],
        palette.haze,
        1 + near * 2,
        0.5,
      );
      const glint = area(
        [
          [x + wide * 0.5, y],
          [x + wide * 0.66, y],
          [x + wide * 0.78, y - tall],
          [x + wide * 0.62, y - tall],
        ],
        palette.sun,
        0.16,
      );
      return (
        box(x + wide * 0.4, y - 4, 5 + near * 12, 14 + near * 44, palette.ink) +
        area(panel, mix(palette.near, palette.skyTop, 0.22)) +
        cells.join("") +
        middle +
        glint
      );
    }).join("");
  });
  return (
    sky(palette, 600, { x: 1150, y: 250, radius: 88 }) +
    clouds(random, palette.light, 5, 340) +
    ridges(random, palette, { count: 3, top: 520, low: 590, height: 130 }) +
    fade("plain", 590, HEIGHT - 590, mix(palette.haze, palette.light, 0.4), mix(palette.haze, palette.near, 0.35)) +
    rows.join("")
  );
};
