import { line, mix, type Point, ring, spread } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { clouds, sky, swells } from "../terrain.ts";

/** The saxaul on its dune: the outlet’s own tree. */
export const saxaul: Scene = (random, palette) => {
  const branch = (x: number, y: number, angle: number, length: number, width: number): string => {
    const bend = angle + random.between(-0.25, 0.25);
    const tip: Point = [x + Math.cos(bend) * length, y + Math.sin(bend) * length];
    const limb = line([[x, y], tip], palette.ink, width);
    if (width < 2.2)
      return (
        limb +
        spread(3, () =>
          line(
            [tip, [tip[0] + random.between(-26, 26), tip[1] + random.between(6, 44)]],
            mix(palette.near, palette.ink, 0.4),
            1.8,
            0.85,
          ),
        ).join("")
      );
    const forks = spread(width > 14 ? 3 : 2, (share) =>
      branch(
        tip[0],
        tip[1],
        bend + (share - 0.5) * random.between(1, 1.5),
        length * random.between(0.68, 0.84),
        width * 0.62,
      ),
    );
    return limb + forks.join("");
  };
  return (
    sky(palette, 800, { x: 1010, y: 600, radius: 150 }) +
    clouds(random, palette.light, 8, 420) +
    swells(random, { count: 4, top: 760, low: 940, height: 40, from: palette.haze, to: palette.near }) +
    branch(640, 930, -1.35, 150, 32) +
    branch(618, 930, -2.0, 120, 24) +
    swells(random, { count: 1, top: 985, low: 985, height: 22, from: palette.ink, to: palette.ink }) +
    ring(1010, 600, 190, palette.sun, 1.5, 0.5)
  );
};
