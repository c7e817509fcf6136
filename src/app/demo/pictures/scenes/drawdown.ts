import { area, box, HEIGHT, line, mix, type Point, path, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";

/** A reservoir that has drawn down: the rings of its old shores. */
export const drawdown: Scene = (random, palette) => {
  const shore = (share: number): Point[] =>
    spread(25, (turn): Point => {
      const angle = turn * Math.PI * 2;
      const reach = 1 - share * 0.62;
      return [
        800 + Math.cos(angle) * 900 * reach * (1 + 0.14 * Math.sin(angle * 3 + 1) + 0.05 * Math.sin(angle * 7 + share)),
        560 + Math.sin(angle) * 560 * reach * (1 + 0.16 * Math.sin(angle * 2 + 0.6)),
      ];
    });
  const rings = spread(13, (share, index) =>
    area(
      shore(share * 0.85),
      mix(mix(palette.haze, palette.near, 0.3), palette.light, (index % 2) * 0.16 + share * 0.6),
    ),
  );
  const water = [0.88, 0.93, 0.98].map((share, index) =>
    area(shore(share), mix(palette.skyTop, palette.near, index * 0.22)),
  );
  const cracks = spread(60, () => {
    const [x, y] = [random.between(0, WIDTH), random.between(0, HEIGHT)];
    return line(
      [
        [x, y],
        [x + random.between(-30, 30), y + random.between(-20, 20)],
        [x + random.between(-60, 60), y + random.between(-30, 30)],
      ],
      palette.ink,
      1.6,
      0.28,
    );
  });
  const boats = [
    [520, 250],
    [1240, 760],
    [330, 690],
  ].map(
    ([x = 0, y = 0]) =>
      path(
        `M${x - 40} ${y}Q${x} ${y + 34} ${x + 44} ${y - 4}L${x + 34} ${y + 16}Q${x} ${y + 34} ${x - 28} ${y + 18}Z`,
        palette.accent,
      ) +
      line(
        [
          [x, y + 12],
          [x + 6, y - 34],
        ],
        palette.ink,
        4,
      ),
  );
  return (
    box(0, 0, WIDTH, HEIGHT, mix(palette.near, palette.haze, 0.35)) +
    rings.join("") +
    cracks.join("") +
    water.join("") +
    boats.join("")
  );
};
