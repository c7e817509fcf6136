import { area, box, disc, HEIGHT, line, mix, type Point, path, spread, stroke, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, ridges, sky } from "../terrain.ts";

/** Tailings under their new cap, behind a fence with a sign. */
export const tailings: Scene = (random, palette) => {
  const posts = spread(9, (share) => {
    const x = 40 + share * 1520;
    return (
      line(
        [
          [x, 1040],
          [x, 830],
        ],
        palette.ink,
        12,
      ) +
      line(
        [
          [x, 830],
          [x + 26, 800],
        ],
        palette.ink,
        8,
      )
    );
  });
  const wires = [850, 900, 950, 1000].map((y) =>
    stroke(
      spread(9, (share, index): Point => [40 + share * 1520, y + (index % 2) * 6]),
      palette.ink,
      3,
      0.85,
    ),
  );
  const mound = (x: number, y: number, wide: number, tall: number, fill: string): string =>
    path(
      `M${x} ${y}Q${x + wide * 0.16} ${y - tall} ${x + wide * 0.32} ${y - tall}H${x + wide * 0.7}Q${x + wide * 0.84} ${y - tall} ${x + wide} ${y}Z`,
      fill,
    ) +
    line(
      [
        [x + wide * 0.06, y - tall * 0.42],
        [x + wide * 0.94, y - tall * 0.42],
      ],
      palette.light,
      4,
      0.4,
    );
  return (
    sky(palette, 600) +
    clouds(random, palette.light, 7, 260) +
    ridges(random, palette, { count: 4, top: 390, low: 640, height: 260 }) +
    box(0, 690, WIDTH, HEIGHT, mix(palette.near, palette.haze, 0.45)) +
    mound(80, 760, 700, 120, mix(palette.near, palette.haze, 0.35)) +
    mound(760, 780, 760, 150, mix(palette.near, palette.haze, 0.2)) +
    box(0, 775, WIDTH, HEIGHT, palette.near) +
    posts.join("") +
    wires.join("") +
    area(
      [
        [700, 860],
        [880, 860],
        [880, 985],
        [700, 985],
      ],
      palette.accent,
    ) +
    area(
      [
        [790, 880],
        [838, 962],
        [742, 962],
      ],
      palette.ink,
    ) +
    box(786, 905, 8, 30, palette.accent) +
    disc(790, 948, 5, palette.accent)
  );
};
