import { area, box, disc, HEIGHT, line, mix, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, ridges, sky } from "../terrain.ts";

export const dam: Scene = (random, palette) => {
  const wall = mix(palette.light, palette.haze, 0.45);
  const bays = spread(9, (share) => {
    const x = 330 + share * 860;
    return box(x, 470, 26, 380, mix(wall, palette.ink, 0.22)) + box(x + 26, 510, 70, 16, mix(wall, palette.ink, 0.4));
  });
  const falls = spread(3, (share) => {
    const x = 602 + share * 216;
    return (
      area(
        [
          [x, 520],
          [x + 62, 520],
          [x + 92, 880],
          [x - 30, 880],
        ],
        palette.sun,
        0.92,
      ) +
      spread(6, (at) =>
        line(
          [
            [x + 6 + at * 50, 530],
            [x - 20 + at * 100, 880],
          ],
          palette.skyTop,
          2.5,
          0.35,
        ),
      ).join("")
    );
  });
  return (
    sky(palette, 560) +
    clouds(random, palette.light, 7, 240) +
    ridges(random, palette, { count: 3, top: 360, low: 460, height: 230 }) +
    box(0, 440, WIDTH, 60, mix(palette.skyTop, palette.light, 0.2)) +
    area(
      [
        [180, 470],
        [1420, 470],
        [1300, 900],
        [300, 900],
      ],
      wall,
    ) +
    bays.join("") +
    falls.join("") +
    box(170, 448, 1260, 30, mix(wall, palette.light, 0.6)) +
    box(170, 478, 1260, 7, palette.ink, 0.35) +
    area(
      [
        [-10, 380],
        [230, 450],
        [330, 640],
        [420, HEIGHT],
        [-10, HEIGHT],
      ],
      mix(palette.near, palette.ink, 0.25),
    ) +
    area(
      [
        [1610, 350],
        [1390, 450],
        [1300, 650],
        [1170, HEIGHT],
        [1610, HEIGHT],
      ],
      mix(palette.near, palette.ink, 0.4),
    ) +
    area(
      [
        [330, 870],
        [1270, 870],
        [1170, HEIGHT],
        [420, HEIGHT],
      ],
      mix(palette.skyTop, palette.near, 0.4),
    ) +
    spread(30, () =>
      disc(random.between(560, 1060), random.between(858, 905), random.between(14, 40), palette.sun, 0.3),
    ).join("") +
    spread(18, () => {
      const [x, y] = [random.between(470, 1100), random.between(925, 1060)];
      return line(
        [
          [x, y],
          [x + random.between(40, 110), y],
        ],
        palette.light,
        3,
        0.35,
      );
    }).join("")
  );
};
