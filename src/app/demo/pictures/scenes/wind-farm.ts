import { area, disc, mix, spread } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, grass, ridges, sky, swells } from "../terrain.ts";

export const windFarm: Scene = (random, palette) => {
  const turbine = (x: number, y: number, tall: number): string => {
    const turn = random.between(0, 2);
    const blades = [0, 1, 2].map((index) => {
      const angle = turn + (index * Math.PI * 2) / 3;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const top = y - tall;
      return area(
        [
          [x - dy * tall * 0.012, top + dx * tall * 0.012],
          [x + dx * tall * 0.16 - dy * tall * 0.034, top + dy * tall * 0.16 + dx * tall * 0.034],
          [x + dx * tall * 0.58, top + dy * tall * 0.58],
          [x + dy * tall * 0.012, top - dx * tall * 0.012],
        ],
        palette.light,
      );
    });
    return (
      area(
        [
          [x - tall * 0.02, y],
          [x - tall * 0.009, y - tall],
          [x + tall * 0.009, y - tall],
          [x + tall * 0.02, y],
        ],
        mix(palette.light, palette.haze, 0.3),
      ) +
      blades.join("") +
      disc(x, y - tall, tall * 0.022, palette.accent)
    );
  };
  return (
    sky(palette, 760, { x: 300, y: 420, radius: 70 }) +
    clouds(random, palette.light, 9, 420) +
    ridges(random, palette, { count: 3, top: 640, low: 760, height: 130 }) +
    spread(6, (share) => turbine(700 + share * 800, 760 + share * 8, 130 + share * 36)).join("") +
    swells(random, {
      count: 2,
      top: 780,
      low: 850,
      height: 14,
      from: mix(palette.near, palette.haze, 0.4),
      to: mix(palette.near, palette.haze, 0.15),
    }) +
    turbine(980, 900, 430) +
    turbine(430, 960, 640) +
    swells(random, { count: 1, top: 960, low: 960, height: 14, from: palette.near, to: palette.near }) +
    grass(random, palette.ink, { count: 150, low: 970, height: 50 })
  );
};
