import { box, mix, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, sky } from "../terrain.ts";
import { dome, minaret, portal } from "./domes.ts";

export const oldCity: Scene = (random, palette) => {
  const wall = mix(palette.haze, palette.light, 0.25);
  const shade = mix(palette.near, palette.ink, 0.2);
  const houses = spread(22, (share) => {
    const [x, tall] = [-40 + share * 1620, random.between(60, 150)];
    const door = random.next() < 0.6 ? box(x + random.between(20, 60), 960, 22, 60, shade) : "";
    return (
      box(x, 1000 - tall, random.between(90, 150), tall + 80, mix(wall, palette.near, random.between(0.1, 0.4))) + door
    );
  });
  return (
    sky(palette, 820, { x: 1260, y: 360, radius: 84 }) +
    clouds(random, palette.light, 8, 350) +
    spread(16, (share) =>
      box(-30 + share * 1650, 760 - random.between(0, 70), 120, 300, mix(wall, palette.skyLow, 0.45)),
    ).join("") +
    minaret(1340, 900, 420, mix(wall, palette.skyLow, 0.25), shade, mix(palette.accent, palette.skyLow, 0.3)) +
    dome(1080, 790, 120, palette.accent, palette.ink) +
    box(960, 785, 240, 180, wall) +
    portal(720, 930, 400, 420, wall, shade, palette.accent) +
    dome(430, 760, 84, mix(palette.accent, palette.skyTop, 0.3), palette.ink) +
    box(346, 756, 168, 220, mix(wall, palette.near, 0.12)) +
    minaret(220, 960, 620, wall, shade, palette.accent) +
    houses.join("") +
    box(0, 1000, WIDTH, 80, mix(palette.near, palette.haze, 0.2))
  );
};
