import { line, mix, path, placed, spread } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, grass, sky, swells } from "../terrain.ts";

export const saiga: Scene = (random, palette) => {
  const animal = (x: number, y: number, scale: number): string =>
    placed(
      x,
      y,
      scale,
      path(
        "M-62 -58Q-40 -76 10 -72Q40 -74 52 -92L64 -108Q78 -114 92 -100L104 -86Q110 -70 98 -68Q92 -76 84 -76Q80 -50 58 -42Q40 -26 -30 -30Q-60 -30 -62 -58Z",
        palette.ink,
      ) +
        line(
          [
            [70, -110],
            [66, -134],
            [72, -154],
          ],
          palette.ink,
          4,
        ) +
        line(
          [
            [80, -110],
            [80, -134],
            [88, -152],
          ],
          palette.ink,
          4,
        ) +
        line(
          [
            [46, -40],
            [54, -6],
            [50, 30],
          ],
          palette.ink,
          6,
        ) +
        line(
          [
            [34, -36],
            [32, -6],
            [40, 30],
          ],
          palette.ink,
          5,
        ) +
        line(
          [
            [-46, -36],
            [-54, -6],
            [-46, 30],
          ],
          palette.ink,
          6,
        ) +
        line(
          [
            [-36, -34],
            [-30, -6],
            [-36, 30],
          ],
          palette.ink,
          5,
        ),
    );
  const herd = spread(13, (share) =>
    animal(90 + share * 1420 + random.between(-30, 30), 850 + random.between(-26, 46), random.between(0.85, 1.25)),
  );
  const far = spread(22, () => animal(random.between(40, 1560), random.between(748, 768), random.between(0.25, 0.36)));
  return (
    sky(palette, 760, { x: 800, y: 610, radius: 170 }) +
    clouds(random, palette.light, 10, 420) +
    swells(random, {
      count: 2,
      top: 745,
      low: 790,
      height: 8,
      from: palette.haze,
      to: mix(palette.haze, palette.near, 0.5),
    }) +
    far.join("") +
    swells(random, {
      count: 1,
      top: 830,
      low: 830,
      height: 8,
      from: mix(palette.haze, palette.near, 0.75),
      to: palette.near,
    }) +
    herd.join("") +
    swells(random, { count: 1, top: 930, low: 930, height: 12, from: palette.near, to: palette.near }) +
    grass(random, palette.ink, { count: 190, low: 930, height: 70 })
  );
};
