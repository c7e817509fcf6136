import { box, HEIGHT, line, mix, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { poplars, sky } from "../terrain.ts";

export const apartments: Scene = (random, palette) => {
  const front = spread(7 * 12, (_, index) => {
    const [x, y] = [110 + (index % 12) * 118, 190 + Math.floor(index / 12) * 122];
    const lit = random.next() < 0.28;
    const glass = lit ? palette.accent : mix(palette.skyTop, palette.ink, random.between(0.25, 0.6));
    const curtain = random.next() < 0.5 ? box(x, y, random.between(10, 34), 74, palette.light, 0.55) : "";
    const balcony =
      (index % 12) % 3 === 1
        ? box(x - 14, y + 46, 106, 46, mix(palette.near, palette.haze, 0.45)) +
          spread(6, (share) =>
            line(
              [
                [x - 8 + share * 94, y + 48],
                [x - 8 + share * 94, y + 90],
              ],
              palette.ink,
              2,
              0.3,
            ),
          ).join("")
        : "";
    const washing =
      random.next() < 0.1
        ? spread(4, (share) =>
            box(
              x - 6 + share * 80,
              y + 50,
              16,
              random.between(22, 40),
              random.pick([palette.accent, palette.light, palette.skyTop]),
            ),
          ).join("")
        : "";
    return (
      box(x - 5, y - 5, 88, 84, mix(palette.haze, palette.light, 0.6)) +
      box(x, y, 78, 74, glass) +
      curtain +
      line(
        [
          [x + 39, y],
          [x + 39, y + 74],
        ],
        palette.light,
        4,
        0.8,
      ) +
      balcony +
      washing
    );
  });
  const seams = spread(6, (share) =>
    line(
      [
        [60, 172 + (share * 5 + 1) * 122 - 24],
        [1560, 172 + (share * 5 + 1) * 122 - 24],
      ],
      palette.ink,
      3,
      0.16,
    ),
  );
  return (
    sky(palette, 500) +
    box(60, 130, 1500, HEIGHT, mix(palette.haze, palette.near, 0.12)) +
    box(60, 130, 1500, 22, mix(palette.haze, palette.near, 0.5)) +
    seams.join("") +
    front.join("") +
    poplars(random, -20, 250, 1090, 420, mix(palette.near, palette.ink, 0.45)) +
    poplars(random, 1280, 1620, 1090, 330, mix(palette.near, palette.ink, 0.3)) +
    box(0, 1040, WIDTH, 40, palette.ink)
  );
};
