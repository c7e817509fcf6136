import { line, mix, type Point, spread, stroke } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, grass, ridges, sky, swells } from "../terrain.ts";

const pylon = (x: number, y: number, tall: number, colour: string): string => {
  const wide = tall * 0.12;
  const arms = [0.62, 0.76, 0.9].map((share, index) => {
    const reach = tall * (0.2 - index * 0.035);
    return line(
      [
        [x - reach, y - tall * share],
        [x, y - tall * (share + 0.05)],
        [x + reach, y - tall * share],
        [x - reach, y - tall * share],
      ],
      colour,
      tall * 0.009,
    );
  });
  const lattice = spread(7, (share, index) => {
    const [low, high] = [share * 0.82, ((share * 6 + 1) / 6) * 0.82];
    const [a, b] = [wide * (1 - low), wide * (1 - high)];
    const sign = index % 2 === 0 ? 1 : -1;
    return line(
      [
        [x - sign * a, y - tall * low],
        [x + sign * b, y - tall * high],
      ],
      colour,
      tall * 0.007,
    );
  });
  return (
    line(
      [
        [x - wide, y],
        [x, y - tall],
        [x + wide, y],
      ],
      colour,
      tall * 0.012,
    ) +
    arms.join("") +
    lattice.join("")
  );
};

export const powerLines: Scene = (random, palette) => {
  const masts = [0, 1, 2, 3, 4].map((index) => {
    const tall = 640 * 0.6 ** index;
    return { x: 300 + (1 - 0.6 ** index) * 1380, y: 940 - (1 - 0.6 ** index) * 250, tall };
  });
  const wires = masts.slice(0, -1).flatMap((from, index) => {
    const to = masts[index + 1] ?? from;
    return [-0.2, 0.2, -0.165, 0.165, -0.13, 0.13].map((reach, wire) => {
      const height = 0.62 + Math.floor(wire / 2) * 0.14;
      const start: Point = [from.x + from.tall * reach, from.y - from.tall * height];
      const end: Point = [to.x + to.tall * reach, to.y - to.tall * height];
      return stroke(
        [start, [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + from.tall * 0.07], end],
        palette.ink,
        1 + from.tall * 0.002,
        0.8,
      );
    });
  });
  const first = masts[0] ?? { x: 0, y: 0, tall: 0 };
  const towards = [-0.2, 0.2, -0.165, 0.165].map((reach, wire) => {
    const start: Point = [first.x + first.tall * reach, first.y - first.tall * (0.62 + Math.floor(wire / 2) * 0.14)];
    return stroke([start, [start[0] - 180, start[1] - 10], [start[0] - 420, start[1] - 90]], palette.ink, 2.4, 0.8);
  });
  return (
    sky(palette, 760, { x: 1240, y: 470, radius: 92 }) +
    clouds(random, palette.light, 12, 520) +
    ridges(random, palette, { count: 3, top: 660, low: 740, height: 120 }) +
    swells(random, {
      count: 3,
      top: 760,
      low: 930,
      height: 12,
      from: mix(palette.haze, palette.near, 0.6),
      to: palette.near,
    }) +
    wires.join("") +
    towards.join("") +
    masts.map((mast) => pylon(mast.x, mast.y, mast.tall, palette.ink)).join("") +
    grass(random, palette.ink, { count: 110, low: 980, height: 54 })
  );
};
