import {
  area,
  box,
  curve,
  disc,
  HEIGHT,
  line,
  mix,
  type Point,
  path,
  placed,
  ring,
  spread,
  stroke,
  WIDTH,
} from "./paint.ts";
import type { Scene } from "./scene.ts";
import { clouds, grass, ground, jagged, peak, poplars, ridges, sky, stars, swells } from "./terrain.ts";

const yurt = (x: number, y: number, scale: number, felt: string, shade: string, door: string): string =>
  placed(
    x,
    y,
    scale,
    path("M-100 0V-58Q-98 -84 -84 -92Q-40 -150 0 -154Q40 -150 84 -92Q98 -84 100 -58V0Z", felt) +
      path("M22 0V-88Q40 -140 10 -154Q44 -148 84 -92Q98 -84 100 -58V0Z", shade, 0.5) +
      box(-100, -62, 200, 7, door, 0.75) +
      box(-86, -94, 172, 4, door, 0.5) +
      box(-24, -66, 42, 66, door) +
      path("M-14 -152Q0 -168 14 -152Z", door),
  );

export const yurtCamp: Scene = (random, palette) =>
  sky(palette, 700, { x: 1180, y: 300, radius: 62 }) +
  clouds(random, palette.light, 9, 380) +
  ridges(random, palette, { count: 3, top: 560, low: 690, height: 230 }) +
  swells(random, {
    count: 3,
    top: 740,
    low: 900,
    height: 26,
    from: mix(palette.near, palette.haze, 0.45),
    to: palette.near,
  }) +
  yurt(430, 820, 0.8, palette.light, palette.haze, palette.accent) +
  yurt(690, 800, 0.5, palette.light, palette.haze, palette.accent) +
  yurt(980, 880, 1.25, palette.light, palette.haze, palette.accent) +
  grass(random, palette.ink, { count: 150, low: 960, height: 60 });

export const yurtNight: Scene = (random, palette) =>
  sky(palette, 820, { x: 320, y: 230, radius: 46 }) +
  stars(random, palette.light, 190, 640) +
  ridges(random, palette, { count: 3, top: 650, low: 780, height: 260 }) +
  swells(random, { count: 2, top: 850, low: 930, height: 18, from: palette.near, to: palette.ink }) +
  disc(1040, 860, 260, palette.accent, 0.09) +
  disc(1040, 860, 150, palette.accent, 0.12) +
  yurt(1040, 900, 1.1, mix(palette.accent, palette.light, 0.35), palette.near, mix(palette.ink, palette.accent, 0.25)) +
  yurt(700, 880, 0.6, mix(palette.haze, palette.light, 0.25), palette.near, palette.accent);

export const mountainRidges: Scene = (random, palette) =>
  sky(palette, 640, { x: 520, y: 330, radius: 78 }) +
  clouds(random, palette.light, 6, 300) +
  ridges(random, palette, { count: 7, top: 470, low: 960, height: 250, roughness: 0.52 });

export const highPeaks: Scene = (random, palette) =>
  sky(palette, 760) +
  clouds(random, palette.light, 10, 330) +
  peak(random, 250, 330, 900, 900, palette, 0.15) +
  peak(random, 1370, 290, 900, 1000, palette, 0.25) +
  peak(random, 830, 170, 940, 1150, palette, 0.45) +
  ridges(random, palette, { count: 3, top: 850, low: 985, height: 120 });

/** A tongue of ice between two slopes, striped by its flow lines and cut by crevasses. */
export const glacier: Scene = (random, palette) => {
  const edge = (side: number): Point[] =>
    spread(
      8,
      (share): Point => [
        800 + Math.sin(share * 3.1 + 0.4) * 150 * (1 - share * 0.2) + side * (70 + share * share * 340),
        430 + share * 500,
      ],
    );
  const [left, right] = [edge(-1), edge(1)];
  const between = (share: number, index: number): Point => {
    const [a, b] = [left[index] ?? [0, 0], right[index] ?? [0, 0]];
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  };
  const flow = spread(9, (share, at) =>
    stroke(
      spread(8, (_, index) => between(0.06 + share * 0.88, index)),
      at % 3 === 0 ? palette.near : palette.haze,
      at % 3 === 0 ? 3.5 : 2,
      0.55,
    ),
  ).join("");
  const cracks = spread(34, () => {
    const [x, y] = between(random.between(0.08, 0.85), random.whole(3, 7));
    const long = random.between(30, 100);
    return line(
      [
        [x, y],
        [x + long * 0.5, y + random.between(6, 14)],
        [x + long, y + random.between(-4, 6)],
      ],
      palette.skyTop,
      2.5,
      0.7,
    );
  }).join("");
  return (
    sky(palette, 600) +
    peak(random, 760, 120, 760, 1100, palette, 0.2) +
    peak(random, 1250, 210, 900, 1000, palette, 0.42) +
    peak(random, 260, 200, 900, 1000, palette, 0.5) +
    path(`${curve(left)}L${curve([...right].reverse()).slice(1)}Z`, mix(palette.light, palette.haze, 0.08)) +
    flow +
    cracks +
    ground(jagged(random, 1010, 60, 0.6), palette.ink) +
    `<ellipse cx="800" cy="975" rx="430" ry="52" fill="${mix(palette.skyTop, palette.light, 0.25)}"/>` +
    ground(jagged(random, 1050, 34, 0.6), mix(palette.ink, palette.near, 0.25))
  );
};

/** A river winding from the hills to the reader, wider as it comes. */
export const riverBend: Scene = (random, palette) => {
  const bank = (side: number, extra = 0): Point[] =>
    spread(15, (share): Point => {
      const wide = 5 + share ** 1.9 * 250 + extra * share;
      return [800 + Math.sin(share * 8.4 + 0.5) * (70 + share * 330) + side * wide, 560 + share ** 1.5 * 540];
    });
  const water = (extra: number, fill: string): string =>
    path(`${curve(bank(-1, extra))}L${curve(bank(1, extra).reverse()).slice(1)}Z`, fill);
  return (
    sky(palette, 600, { x: 1130, y: 300, radius: 56 }) +
    clouds(random, palette.light, 7, 330) +
    ridges(random, palette, { count: 4, top: 480, low: 585, height: 170 }) +
    swells(random, {
      count: 4,
      top: 600,
      low: 900,
      height: 12,
      from: mix(palette.near, palette.haze, 0.6),
      to: palette.near,
    }) +
    water(46, mix(palette.haze, palette.light, 0.5)) +
    water(0, mix(palette.skyTop, palette.light, 0.3)) +
    spread(26, (share) => {
      const y = 640 + share * 400;
      const x = random.between(250, 1350);
      return line(
        [
          [x, y],
          [x + 40 + share * 90, y],
        ],
        palette.light,
        2 + share * 2,
        0.25,
      );
    }).join("") +
    spread(70, () => {
      const [x, y] = [
        random.next() < 0.5 ? random.between(0, 330) : random.between(1280, WIDTH),
        random.between(780, HEIGHT),
      ];
      return disc(x, y, random.between(8, 30), mix(palette.near, palette.ink, random.between(0.15, 0.7)));
    }).join("")
  );
};

export const canal: Scene = (random, palette) => {
  const side = (sign: number): string =>
    spread(12, (share) => {
      const near = share ** 2.2;
      return poplars(
        random,
        800 + sign * (60 + near * 760),
        800 + sign * (60 + near * 760) + 12 + near * 60,
        565 + near * 330,
        60 + near * 560,
        mix(palette.near, palette.ink, 0.15 + near * 0.5),
      );
    }).join("");
  return (
    sky(palette, 580, { x: 800, y: 430, radius: 66 }) +
    clouds(random, palette.light, 6, 280) +
    ridges(random, palette, { count: 2, top: 520, low: 555, height: 80 }) +
    box(0, 560, WIDTH, HEIGHT, mix(palette.near, palette.haze, 0.35)) +
    area(
      [
        [776, 560],
        [824, 560],
        [1340, HEIGHT],
        [260, HEIGHT],
      ],
      mix(palette.haze, palette.light, 0.55),
    ) +
    area(
      [
        [782, 560],
        [818, 560],
        [1200, HEIGHT],
        [400, HEIGHT],
      ],
      mix(palette.skyTop, palette.light, 0.25),
    ) +
    area(
      [
        [794, 560],
        [806, 560],
        [940, HEIGHT],
        [660, HEIGHT],
      ],
      palette.sun,
      0.35,
    ) +
    side(-1) +
    side(1)
  );
};

/** The saxaul on its dune: the outlet's own tree. */
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

export const saiga: Scene = (random, palette) => {
  const animal = (x: number, y: number, scale: number): string =>
    placed(
      x,
      y,
      scale,
      path(
        "M-62 -58Q-40 -76 10 -72Q40 -74 52 -92L64 -108Q78 -114 92 -100L104 -86Q110 -70 98 -68Q92 -76 84 -76Q80 -50 58 -42Q40 -26 -30 -30Q-60 -30 -62 -58Z",
        palette.ink,
      ) +
        line(
          [
            [70, -110],
            [66, -134],
            [72, -154],
          ],
          palette.ink,
          4,
        ) +
        line(
          [
            [80, -110],
            [80, -134],
            [88, -152],
          ],
          palette.ink,
          4,
        ) +
        line(
          [
            [46, -40],
            [60, -18],
            [52, 0],
          ],
          palette.ink,
          6,
        ) +
        line(
          [
            [34, -36],
            [28, -16],
            [38, 0],
          ],
          palette.ink,
          5,
        ) +
        line(
          [
            [-46, -36],
            [-56, -18],
            [-44, 0],
          ],
          palette.ink,
          6,
        ) +
        line(
          [
            [-36, -34],
            [-26, -16],
            [-34, 0],
          ],
          palette.ink,
          5,
        ),
    );
  const herd = spread(13, (share) =>
    animal(90 + share * 1420 + random.between(-30, 30), 850 + random.between(-26, 46), random.between(0.85, 1.25)),
  );
  const far = spread(22, () => animal(random.between(40, 1560), random.between(748, 768), random.between(0.25, 0.36)));
  return (
    sky(palette, 760, { x: 800, y: 610, radius: 170 }) +
    clouds(random, palette.light, 10, 420) +
    swells(random, {
      count: 2,
      top: 745,
      low: 790,
      height: 8,
      from: palette.haze,
      to: mix(palette.haze, palette.near, 0.5),
    }) +
    far.join("") +
    swells(random, {
      count: 1,
      top: 830,
      low: 830,
      height: 8,
      from: mix(palette.haze, palette.near, 0.75),
      to: palette.near,
    }) +
    herd.join("") +
    swells(random, { count: 1, top: 930, low: 930, height: 12, from: palette.near, to: palette.near }) +
    grass(random, palette.ink, { count: 190, low: 930, height: 70 })
  );
};

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
