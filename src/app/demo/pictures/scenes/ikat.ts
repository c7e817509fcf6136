import { box, HEIGHT, line, mix, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";

/** Ikat: lozenges with feathered edges, as the dye leaves them. */
export const ikat: Scene = (random, palette) => {
  const lozenge = (x: number, y: number, wide: number, tall: number, fill: string): string => {
    const steps = 13;
    return spread(steps, (share, index) => {
      const reach = (1 - Math.abs(share - 0.5) * 2) ** 0.8;
      const blur = random.between(-16, 16);
      return index === 0 || index === steps - 1
        ? ""
        : box(
            x - wide / 2 + (share * wide * (steps - 1)) / steps,
            y - (tall / 2) * reach + blur,
            wide / steps + 1,
            tall * reach + random.between(-10, 22),
            fill,
          );
    }).join("");
  };
  const columns = spread(5, (share, column) => {
    const x = 100 + share * 1400;
    return spread(4, (_, row) => {
      const y = row * 380 - 20 + (column % 2) * 190;
      const inks =
        column % 2 === 0
          ? [palette.accent, palette.light, palette.ink, palette.sun]
          : [palette.near, palette.sun, palette.accent, palette.ink];
      return inks.map((ink, at) => lozenge(x, y, 300 - at * 78, 360 - at * 94, ink)).join("");
    }).join("");
  });
  const threads = spread(100, () => {
    const x = random.between(0, WIDTH);
    return line(
      [
        [x, 0],
        [x, HEIGHT],
      ],
      random.pick([palette.light, palette.ink]),
      1.3,
      random.between(0.06, 0.2),
    );
  });
  return box(0, 0, WIDTH, HEIGHT, mix(palette.haze, palette.light, 0.35)) + columns.join("") + threads.join("");
};
