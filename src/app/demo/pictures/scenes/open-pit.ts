import { area, box, disc, HEIGHT, mix, type Point, placed, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { ridges, sky } from "../terrain.ts";

export const openPit: Scene = (random, palette) => {
  const level = (index: number): string => {
    const shrink = 1 - index * 0.118;
    const wobble = spread(26, (share): Point => {
      const angle = share * Math.PI * 2;
      const reach = shrink * (1 + 0.05 * Math.sin(angle * 3 + index * 0.4) + random.between(-0.008, 0.008));
      return [820 + Math.cos(angle) * 860 * reach, 690 + index * 26 + Math.sin(angle) * 330 * reach];
    });
    const tone = mix(palette.haze, palette.near, 0.12 + index * 0.11);
    return (
      area(
        wobble.map(([x, y]): Point => [x, y + 30]),
        mix(tone, palette.ink, 0.35),
      ) + area(wobble, tone)
    );
  };
  const truck = (x: number, y: number, scale: number): string =>
    placed(
      x,
      y,
      scale,
      area(
        [
          [-40, -12],
          [-46, -40],
          [24, -34],
          [30, -12],
        ],
        palette.accent,
      ) +
        box(26, -34, 22, 24, palette.light) +
        disc(-22, -4, 11, palette.ink) +
        disc(32, -4, 11, palette.ink),
    );
  return (
    sky(palette, 420) +
    ridges(random, palette, { count: 2, top: 330, low: 380, height: 110 }) +
    box(0, 380, WIDTH, HEIGHT, mix(palette.haze, palette.light, 0.15)) +
    spread(8, (_, index) => level(index)).join("") +
    `<ellipse cx="820" cy="885" rx="120" ry="34" fill="${palette.accent}" opacity="0.55"/>` +
    truck(430, 640, 0.7) +
    truck(1210, 600, 0.62) +
    truck(600, 935, 1.05)
  );
};
