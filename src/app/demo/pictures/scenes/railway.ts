import { area, fade, HEIGHT, line, mix, type Point, spread } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, grass, ridges, sky } from "../terrain.ts";

export const railway: Scene = (random, palette) => {
  const horizon = 640;
  const far = 980;
  const at = (near: number, offset: number): Point => [
    far + (offset - (far - 800) * 0.9) * near - near ** 2 * 120,
    horizon + near * (HEIGHT - horizon + 60),
  ];
  const sleepers = spread(34, (share) => {
    const near = 0.02 + share ** 2.6;
    return line([at(near, -330), at(near, 330)], mix(palette.near, palette.ink, 0.6), 2 + near * 26);
  });
  const rail = (offset: number): string => {
    const inner = spread(14, (share) => at(share ** 2, offset - 16));
    const outer = spread(14, (share) => at(share ** 2, offset + 16)).reverse();
    return area([...inner, ...outer], palette.light);
  };
  const masts = spread(7, (share) => {
    const near = 0.03 + share ** 2.4 * 0.8;
    const [x, y] = at(near, 560);
    const tall = 40 + near * 720;
    return (
      line(
        [
          [x, y],
          [x, y - tall],
        ],
        palette.ink,
        2 + near * 12,
      ) +
      line(
        [
          [x, y - tall * 0.92],
          [x - tall * 0.36, y - tall * 0.92],
        ],
        palette.ink,
        1.6 + near * 6,
      ) +
      line(
        [
          [x, y - tall * 0.78],
          [x - tall * 0.34, y - tall * 0.92],
        ],
        palette.ink,
        1.2 + near * 4,
      )
    );
  });
  return (
    sky(palette, horizon, { x: 980, y: 560, radius: 84 }) +
    clouds(random, palette.light, 13, 470) +
    ridges(random, palette, { count: 2, top: 610, low: 640, height: 90 }) +
    fade("field", horizon, HEIGHT - horizon, mix(palette.near, palette.haze, 0.5), palette.near) +
    area([at(0, -20), at(0, 20), at(1.1, 470), at(1.1, -470)], mix(palette.haze, palette.near, 0.3)) +
    sleepers.join("") +
    rail(-230) +
    rail(230) +
    masts.join("") +
    grass(random, palette.ink, { count: 90, low: 990, height: 70 })
  );
};
