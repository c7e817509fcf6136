import { curve, line, mix, type Point, path, spread, stroke } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { ground, jagged, peak, sky } from "../terrain.ts";

/** A tongue of ice between two slopes, striped by its flow lines and cut by crevasses. */
export const glacier: Scene = (random, palette) => {
  const edge = (side: number): Point[] =>
    spread(
      8,
      (share): Point => [800 + Math.sin(share * 4.2 + 0.2) * 110 + side * (36 + share ** 1.4 * 330), 400 + share * 560],
    );
  const [left, right] = [edge(-1), edge(1)];
  const between = (share: number, index: number): Point => {
    const [a, b] = [left[index] ?? [0, 0], right[index] ?? [0, 0]];
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  };
  const flow = spread(9, (share, at) =>
    stroke(
      spread(8, (_, index) => between(0.06 + share * 0.88, index)),
      at % 3 === 0 ? palette.near : palette.haze,
      at % 3 === 0 ? 3.5 : 2,
      0.55,
    ),
  ).join("");
  const cracks = spread(34, () => {
    const [x, y] = between(random.between(0.08, 0.85), random.whole(3, 7));
    const long = random.between(30, 100);
    return line(
      [
        [x, y],
        [x + long * 0.5, y + random.between(6, 14)],
        [x + long, y + random.between(-4, 6)],
      ],
      palette.skyTop,
      2.5,
      0.7,
    );
  }).join("");
  return (
    sky(palette, 600) +
    peak(random, 790, 110, 960, 1300, palette, 0.2) +
    path(`${curve(left)}L${curve([...right].reverse()).slice(1)}Z`, mix(palette.light, palette.haze, 0.08)) +
    flow +
    cracks +
    peak(random, 1420, 200, 990, 900, palette, 0.42) +
    peak(random, 170, 190, 990, 960, palette, 0.5) +
    ground(jagged(random, 1010, 60, 0.6), palette.ink) +
    `<ellipse cx="800" cy="975" rx="430" ry="52" fill="${mix(palette.skyTop, palette.light, 0.25)}"/>` +
    ground(jagged(random, 1050, 34, 0.6), mix(palette.ink, palette.near, 0.25))
  );
};
