import { curve, HEIGHT, line, mix, type Point, path, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { sky } from "../terrain.ts";

export const dunes: Scene = (random, palette) =>
  sky(palette, 600, { x: 380, y: 250, radius: 70 }) +
  spread(6, (share) => {
    const base = 520 + share * 440;
    const crest = spread(
      6,
      (x): Point => [-40 + x * 1680, base + Math.sin(x * 7 + share * 9) * (26 + share * 46) + random.between(-12, 12)],
    );
    const lit = mix(palette.haze, palette.near, share * 0.75);
    const shaded = crest.map(([x, y]): Point => [x + 90 + share * 120, y + 34 + share * 70]);
    return (
      path(`${curve(crest)}L${WIDTH} ${HEIGHT}L0 ${HEIGHT}Z`, lit) +
      path(`${curve(shaded)}L${WIDTH + 300} ${HEIGHT}L0 ${HEIGHT}Z`, mix(lit, palette.ink, 0.14))
    );
  }).join("") +
  spread(16, () => {
    const [x, y] = [random.between(60, 1540), random.between(840, 1040)];
    return spread(6, () =>
      line(
        [
          [x, y],
          [x + random.between(-30, 30), y - random.between(20, 56)],
        ],
        palette.ink,
        2.4,
        0.8,
      ),
    ).join("");
  }).join("");
