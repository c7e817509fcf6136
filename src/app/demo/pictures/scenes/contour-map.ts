import { box, disc, HEIGHT, line, mix, type Point, path, ring, spread, stroke, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";

export const contourMap: Scene = (random, palette) => {
  const summit = (x: number, y: number, count: number, reach: number): string =>
    spread(count, (share, index) => {
      const points = spread(25, (turn): Point => {
        const angle = turn * Math.PI * 2;
        const radius =
          reach *
          (0.08 + share * 0.92) *
          (1 + 0.16 * Math.sin(angle * 2 + 1 + share) + 0.1 * Math.sin(angle * 5 + share * 4));
        return [x + Math.cos(angle) * radius * 1.35, y + Math.sin(angle) * radius];
      });
      return stroke(points, mix(palette.near, palette.haze, share * 0.6), index % 4 === 0 ? 4.5 : 2.2, 0.9);
    }).join("");
  const river = spread(10, (share): Point => [-40 + share * 1720, 900 - share * 640 + Math.sin(share * 9) * 110]);
  const grid = [
    ...spread(7, (share) =>
      line(
        [
          [share * WIDTH, 0],
          [share * WIDTH, HEIGHT],
        ],
        palette.ink,
        1,
        0.14,
      ),
    ),
    ...spread(5, (share) =>
      line(
        [
          [0, share * HEIGHT],
          [WIDTH, share * HEIGHT],
        ],
        palette.ink,
        1,
        0.14,
      ),
    ),
  ];
  const points = spread(9, () => {
    const [x, y] = [random.between(120, 1480), random.between(100, 960)];
    return disc(x, y, 12, palette.accent) + ring(x, y, 24, palette.accent, 3, 0.7);
  });
  return (
    box(0, 0, WIDTH, HEIGHT, palette.light) +
    path("M0 0H1600V1067H0Z", palette.haze, 0.3) +
    grid.join("") +
    summit(470, 360, 17, 420) +
    summit(1190, 760, 15, 380) +
    stroke(river, palette.light, 40) +
    stroke(river, mix(palette.skyTop, palette.accent, 0.08), 24) +
    stroke(
      spread(10, (share): Point => [-40 + share * 1720, 900 - share * 640 + Math.sin(share * 9) * 110]),
      palette.light,
      3,
      0.5,
    ) +
    points.join("")
  );
};
