import { box, disc, fade, HEIGHT, line, mix, ring, spread } from "../paint.ts";
import type { Scene } from "../scene.ts";

export const columns: Scene = (random, palette) => {
  let level = 330;
  const bars = spread(22, (share, index) => {
    level += random.between(-70, 96);
    level = Math.min(Math.max(level, 210), 780);
    const x = 60 + share * 1430;
    const fill = index === 16 ? palette.accent : mix(palette.haze, palette.near, 0.2 + share * 0.75);
    return (
      box(x, 960 - level, 50, level, fill) +
      box(x + 36, 960 - level, 14, level, palette.ink, 0.14) +
      box(x, 960 - level, 50, 7, palette.light, 0.75)
    );
  });
  const rules = spread(6, (share) =>
    line(
      [
        [60, 180 + share * 780],
        [1540, 180 + share * 780],
      ],
      palette.ink,
      2,
      share === 1 ? 0.8 : 0.16,
    ),
  );
  return (
    fade("page", 0, HEIGHT, palette.skyLow, palette.light) +
    rules.join("") +
    disc(1290, 250, 96, palette.sun) +
    ring(1290, 250, 96, palette.accent, 6) +
    bars.join("") +
    box(60, 957, 1480, 8, palette.ink)
  );
};
