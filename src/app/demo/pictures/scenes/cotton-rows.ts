import { disc, fade, HEIGHT, mix, spread } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, poplars, ridges, sky } from "../terrain.ts";

export const cottonRows: Scene = (random, palette) => {
  const row = (offset: number): string =>
    spread(26, (share) => {
      const near = 0.015 + share ** 2.4;
      const [x, y] = [800 + offset * (8 + near * 260), 620 + near * 430];
      const size = 3 + near * 58;
      const leaf = disc(
        x + random.between(-0.3, 0.3) * size,
        y,
        size,
        mix(palette.near, palette.ink, random.between(0, 0.4)),
      );
      const bolls = spread(3, () =>
        disc(
          x + random.between(-0.8, 0.8) * size,
          y - random.between(0.1, 0.9) * size,
          size * random.between(0.2, 0.32),
          palette.light,
        ),
      );
      return leaf + bolls.join("");
    }).join("");
  return (
    sky(palette, 600, { x: 420, y: 280, radius: 60 }) +
    clouds(random, palette.light, 8, 330) +
    ridges(random, palette, { count: 2, top: 570, low: 600, height: 70 }) +
    poplars(random, 0, 640, 622, 120, mix(palette.near, palette.ink, 0.3)) +
    poplars(random, 1000, 1600, 622, 90, mix(palette.near, palette.ink, 0.2)) +
    fade("soil", 615, HEIGHT - 615, mix(palette.haze, palette.near, 0.3), mix(palette.near, palette.ink, 0.5)) +
    [-7.5, -6, -4.6, -3.3, -2.1, -1, 1, 2.1, 3.3, 4.6, 6, 7.5].map(row).join("")
  );
};
