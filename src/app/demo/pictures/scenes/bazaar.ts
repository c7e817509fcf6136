import { area, box, disc, HEIGHT, mix, path, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { sky } from "../terrain.ts";
import { dome, minaret } from "./domes.ts";

export const bazaar: Scene = (random, palette) => {
  const inks = [
    palette.accent,
    palette.near,
    mix(palette.skyTop, palette.ink, 0.2),
    mix(palette.accent, palette.sun, 0.45),
  ];
  const stall = (x: number, y: number, wide: number, colour: string): string => {
    const tall = wide * 0.34;
    const stripes = 8;
    const cloth = spread(stripes, (_, index) => {
      const [a, b] = [index / stripes, (index + 1) / stripes];
      const fill = index % 2 === 0 ? colour : palette.light;
      const [left, right] = [x + wide * a, x + wide * b];
      const [topLeft, topRight] = [x + wide * (0.08 + a * 0.84), x + wide * (0.08 + b * 0.84)];
      return (
        area(
          [
            [topLeft, y - tall],
            [topRight, y - tall],
            [right, y],
            [left, y],
          ],
          fill,
        ) + path(`M${left} ${y - 1}Q${(left + right) / 2} ${y + wide * 0.09} ${right} ${y - 1}Z`, fill)
      );
    });
    const goods = spread(4, (_, index) => {
      const fruit = random.pick([
        palette.accent,
        mix(palette.accent, palette.sun, 0.5),
        palette.near,
        mix(palette.near, palette.sun, 0.35),
      ]);
      const heap = spread(15, () =>
        disc(
          x + wide * (0.06 + index * 0.235 + random.between(0.02, 0.16)),
          y + wide * (0.46 - random.between(0, 0.07)),
          wide * 0.025,
          mix(fruit, palette.ink, random.between(0, 0.25)),
        ),
      );
      return (
        heap.join("") +
        box(
          x + wide * (0.04 + index * 0.235),
          y + wide * 0.46,
          wide * 0.21,
          wide * 0.1,
          mix(palette.haze, palette.near, 0.5),
        )
      );
    });
    return (
      box(x + wide * 0.03, y, wide * 0.94, wide * 0.62, palette.ink, 0.82) +
      goods.join("") +
      box(x + wide * 0.03, y, wide * 0.015, wide * 0.62, palette.haze) +
      box(x + wide * 0.955, y, wide * 0.015, wide * 0.62, palette.haze) +
      cloth.join("")
    );
  };
  const row = (y: number, wide: number, shift: number): string =>
    spread(Math.ceil(1900 / wide) + 1, (_, index) =>
      stall(-shift + index * wide * 1.02, y, wide, inks[(index + Math.round(y)) % inks.length] ?? palette.accent),
    ).join("");
  return (
    sky(palette, 520) +
    dome(1130, 430, 150, mix(palette.accent, palette.skyLow, 0.25), palette.near) +
    box(960, 425, 340, 200, mix(palette.haze, palette.light, 0.3)) +
    minaret(
      560,
      600,
      420,
      mix(palette.haze, palette.light, 0.3),
      palette.near,
      mix(palette.accent, palette.skyLow, 0.3),
    ) +
    box(0, 560, WIDTH, HEIGHT, mix(palette.near, palette.ink, 0.2)) +
    row(570, 250, 60) +
    row(690, 380, 200) +
    row(880, 580, 120)
  );
};
