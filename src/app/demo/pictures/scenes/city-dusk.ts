import { area, box, disc, HEIGHT, line, mix, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, ridges, sky } from "../terrain.ts";

export const cityDusk: Scene = (random, palette) => {
  const block = (x: number, wide: number, tall: number, foot: number, fill: string, lit: number): string => {
    const [columns, rows] = [Math.floor(wide / 22), Math.floor(tall / 30)];
    const windows = spread(columns * rows, (_, index) => {
      if (random.next() > lit) return "";
      return box(
        x + 9 + (index % columns) * 22,
        foot - tall + 14 + Math.floor(index / columns) * 30,
        10,
        15,
        random.next() < 0.7 ? palette.accent : palette.light,
        0.9,
      );
    });
    return box(x, foot - tall, wide, tall + 200, fill) + windows.join("");
  };
  const row = (foot: number, least: number, most: number, fill: string, lit: number): string => {
    let drawn = "";
    for (let x = -30; x < WIDTH; ) {
      const wide = random.whole(3, 7) * 22 + 12;
      drawn += block(x, wide, random.between(least, most), foot, fill, lit);
      x += wide + random.between(-4, 26);
    }
    return drawn;
  };
  return (
    sky(palette, 700, { x: 1180, y: 250, radius: 40 }) +
    clouds(random, palette.skyLow, 10, 400) +
    ridges(random, palette, { count: 3, top: 430, low: 590, height: 260 }) +
    row(860, 90, 260, mix(palette.haze, palette.near, 0.72), 0.16) +
    row(960, 110, 330, mix(palette.near, palette.ink, 0.25), 0.3) +
    line(
      [
        [330, 960],
        [330, 300],
      ],
      palette.ink,
      9,
    ) +
    area(
      [
        [300, 560],
        [360, 560],
        [346, 500],
        [314, 500],
      ],
      palette.ink,
    ) +
    disc(330, 300, 6, palette.accent) +
    row(HEIGHT, 60, 200, palette.ink, 0.36)
  );
};
