import { area, box, disc, HEIGHT, mix, spread, stroke, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { poplars, ridges, sky } from "../terrain.ts";

export const schoolWindow: Scene = (random, palette) => {
  const desk = (x: number, y: number, wide: number): string =>
    area(
      [
        [x, y],
        [x + wide, y],
        [x + wide * 1.08, y + wide * 0.1],
        [x - wide * 0.08, y + wide * 0.1],
      ],
      mix(palette.haze, palette.accent, 0.35),
    ) +
    box(x, y + wide * 0.1, wide * 0.05, 260, palette.ink) +
    box(x + wide * 0.95, y + wide * 0.1, wide * 0.05, 260, palette.ink) +
    area(
      [
        [x + wide * 0.3, y - 6],
        [x + wide * 0.5, y - 6],
        [x + wide * 0.52, y + 8],
        [x + wide * 0.28, y + 8],
      ],
      palette.light,
    ) +
    area(
      [
        [x + wide * 0.5, y - 6],
        [x + wide * 0.7, y - 6],
        [x + wide * 0.72, y + 8],
        [x + wide * 0.52, y + 8],
      ],
      mix(palette.light, palette.haze, 0.3),
    );
  const view =
    sky(palette, 500, { x: 1120, y: 240, radius: 50 }) +
    ridges(random, palette, { count: 4, top: 360, low: 560, height: 230 }) +
    poplars(random, 180, 520, 720, 330, mix(palette.near, palette.ink, 0.1)) +
    poplars(random, 1060, 1440, 720, 260, mix(palette.near, palette.ink, 0.25)) +
    box(0, 690, WIDTH, 60, palette.near);
  const wall = mix(palette.near, palette.ink, 0.55);
  const panes = [130, 585, 1040].map(
    (x) =>
      box(x - 24, 90, 16, 640, palette.light) +
      box(x + 430 - 8, 90, 16, 640, palette.light) +
      box(x + 204, 100, 10, 620, palette.light) +
      box(x, 330, 430, 10, palette.light),
  );
  return (
    view +
    box(0, 0, WIDTH, 96, wall) +
    box(0, 720, WIDTH, HEIGHT, wall) +
    box(0, 0, 110, HEIGHT, wall) +
    box(1490, 0, 110, HEIGHT, wall) +
    box(545, 0, 30, 740, wall) +
    box(1005, 0, 30, 740, wall) +
    panes.join("") +
    box(96, 712, 1408, 22, palette.light) +
    [
      [200, 810, 300],
      [640, 810, 300],
      [1080, 810, 300],
      [60, 930, 420],
      [590, 930, 420],
      [1120, 930, 420],
    ]
      .map(([x = 0, y = 0, wide = 0]) => desk(x, y, wide))
      .join("") +
    stroke(
      [
        [1290, 700],
        [1284, 650],
        [1300, 610],
      ],
      palette.near,
      6,
    ) +
    spread(8, () =>
      disc(1292 + random.between(-34, 34), 626 + random.between(-36, 26), 15, mix(palette.near, palette.accent, 0.3)),
    ).join("") +
    area(
      [
        [1264, 712],
        [1274, 660],
        [1312, 660],
        [1322, 712],
      ],
      palette.accent,
    )
  );
};
