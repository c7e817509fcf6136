import { box, fade, HEIGHT, mix, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";

export const parcels: Scene = (random, palette) => {
  const shelf = (y: number): string => {
    let drawn = "";
    for (let x = 30; x < 1560; ) {
      const [wide, tall] = [random.between(110, 250), random.between(90, 215)];
      const card = mix(palette.haze, palette.near, random.between(0.05, 0.5));
      const label =
        box(x + wide * 0.58, y - tall * 0.42, wide * 0.3, tall * 0.26, palette.light) +
        spread(3, (share) =>
          box(x + wide * 0.61, y - tall * (0.37 - share * 0.13), wide * 0.2, 5, palette.ink, 0.6),
        ).join("");
      drawn +=
        box(x, y - tall, wide, tall, card) +
        box(x + wide * 0.4, y - tall, wide * 0.12, tall * 0.55, mix(card, palette.light, 0.4)) +
        box(x, y - tall, wide * 0.06, tall, palette.light, 0.18) +
        label +
        (random.next() < 0.25 ? box(x, y - tall * 0.6, wide, 16, palette.accent) : "");
      x += wide + random.between(8, 44);
    }
    return (
      drawn + box(0, y, WIDTH, 30, mix(palette.near, palette.ink, 0.45)) + box(0, y + 30, WIDTH, 8, palette.ink, 0.3)
    );
  };
  return (
    fade("store", 0, HEIGHT, mix(palette.skyTop, palette.near, 0.25), mix(palette.skyLow, palette.haze, 0.4)) +
    [270, 540, 810, 1045].map(shelf).join("") +
    [0, 795, 1580].map((x) => box(x, 0, 20, HEIGHT, mix(palette.near, palette.ink, 0.6))).join("")
  );
};
