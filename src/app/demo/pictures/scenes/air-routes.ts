import { disc, fade, HEIGHT, type Point, ring, spread } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { stars } from "../terrain.ts";

export const airRoutes: Scene = (random, palette) => {
  const [x, y, radius] = [800, 1060, 860];
  const parallels = spread(
    8,
    (share) =>
      `<ellipse cx="${x}" cy="${y - share * 620}" rx="${(radius * Math.sqrt(1 - (share * 0.72) ** 2)).toFixed(0)}" ry="${(110 * (1 - share * 0.6)).toFixed(0)}" fill="none" stroke="${palette.haze}" stroke-width="1.6" opacity="0.8"/>`,
  );
  const meridians = spread(
    9,
    (share) =>
      `<ellipse cx="${x}" cy="${y}" rx="${(radius * share).toFixed(0)}" ry="${radius}" fill="none" stroke="${palette.haze}" stroke-width="1.6" opacity="0.8"/>`,
  );
  const cities = spread(
    11,
    (share): Point => [
      260 + share * 1080 + random.between(-40, 40),
      620 + Math.abs(share - 0.5) * 420 + random.between(-110, 150),
    ],
  );
  const arcs = cities.flatMap((from, index) =>
    [2, 5].map((step) => {
      const to = cities[(index + step) % cities.length] ?? from;
      const lift = Math.abs(from[0] - to[0]) * 0.36;
      return `<path d="M${from[0].toFixed(0)} ${from[1].toFixed(0)}Q${((from[0] + to[0]) / 2).toFixed(0)} ${(Math.min(from[1], to[1]) - lift).toFixed(0)} ${to[0].toFixed(0)} ${to[1].toFixed(0)}" fill="none" stroke="${palette.accent}" stroke-width="${step === 2 ? 3.6 : 1.8}" opacity="${step === 2 ? 0.95 : 0.5}"/>`;
    }),
  );
  return (
    fade("space", 0, HEIGHT, palette.skyTop, palette.skyLow) +
    stars(random, palette.light, 150, 520) +
    disc(x, y, radius + 34, palette.skyLow, 0.4) +
    disc(x, y, radius, palette.near) +
    parallels.join("") +
    meridians.join("") +
    arcs.join("") +
    cities.map(([a, b]) => disc(a, b, 10, palette.light) + ring(a, b, 19, palette.light, 2, 0.6)).join("")
  );
};
