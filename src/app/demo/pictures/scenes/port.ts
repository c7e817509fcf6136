import { box, fade, HEIGHT, line, mix, path, placed, ring, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, sky } from "../terrain.ts";

export const port: Scene = (random, palette) => {
  const crane = (x: number, y: number, scale: number): string =>
    placed(
      x,
      y,
      scale,
      line(
        [
          [-60, 0],
          [-44, -330],
        ],
        palette.ink,
        12,
      ) +
        line(
          [
            [60, 0],
            [44, -330],
          ],
          palette.ink,
          12,
        ) +
        line(
          [
            [-54, -120],
            [54, -120],
          ],
          palette.ink,
          8,
        ) +
        line(
          [
            [-54, -120],
            [48, -300],
          ],
          palette.ink,
          5,
        ) +
        line(
          [
            [-150, -330],
            [300, -330],
          ],
          palette.accent,
          14,
        ) +
        line(
          [
            [0, -330],
            [0, -440],
          ],
          palette.ink,
          10,
        ) +
        line(
          [
            [0, -440],
            [290, -334],
          ],
          palette.ink,
          4,
        ) +
        line(
          [
            [0, -440],
            [-146, -334],
          ],
          palette.ink,
          4,
        ) +
        line(
          [
            [210, -330],
            [210, -200],
          ],
          palette.ink,
          3,
        ) +
        box(184, -200, 54, 26, palette.accent),
    );
  const stack = (x: number, y: number, columns: number, rows: number): string =>
    spread(columns, (_, column) =>
      spread(random.whole(1, rows), (__, row) =>
        box(
          x + column * 64,
          y - 30 - row * 31,
          61,
          28,
          random.pick([palette.accent, palette.haze, mix(palette.near, palette.skyTop, 0.5), palette.light]),
        ),
      ).join(""),
    ).join("");
  const ship =
    path("M180 800L1010 800L960 890H250Z", mix(palette.near, palette.ink, 0.4)) +
    box(860, 690, 100, 110, palette.light) +
    box(880, 640, 44, 54, palette.accent) +
    stack(270, 802, 9, 3);
  return (
    sky(palette, 760, { x: 640, y: 520, radius: 90 }) +
    clouds(random, palette.light, 10, 420) +
    fade("sea", 740, HEIGHT - 740, mix(palette.skyLow, palette.haze, 0.4), palette.near) +
    spread(40, () => {
      const [x, y] = [random.between(0, WIDTH), random.between(770, 960)];
      return line(
        [
          [x, y],
          [x + random.between(30, 130), y],
        ],
        palette.light,
        2.5,
        0.3,
      );
    }).join("") +
    crane(1330, 880, 0.9) +
    ship +
    crane(1080, 930, 1.3) +
    box(980, 925, 640, HEIGHT, palette.ink) +
    stack(1180, 926, 7, 4) +
    ring(640, 520, 130, palette.sun, 1.5, 0.4)
  );
};
