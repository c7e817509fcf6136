import {
  area,
  box,
  disc,
  fade,
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
import { clouds, grass, ridges, sky, stars, swells } from "./terrain.ts";

export const railway: Scene = (random, palette) => {
  const horizon = 640;
  const far = 980;
  const at = (near: number, offset: number): Point => [
    far + (offset - (far - 800) * 0.9) * near - near ** 2 * 120,
    horizon + near * (HEIGHT - horizon + 60),
  ];
  const sleepers = spread(34, (share) => {
    const near = 0.02 + share ** 2.6;
    return line([at(near, -330), at(near, 330)], mix(palette.near, palette.ink, 0.6), 2 + near * 26);
  });
  const rail = (offset: number): string => {
    const inner = spread(14, (share) => at(share ** 2, offset - 16));
    const outer = spread(14, (share) => at(share ** 2, offset + 16)).reverse();
    return area([...inner, ...outer], palette.light);
  };
  const masts = spread(7, (share) => {
    const near = 0.03 + share ** 2.4 * 0.8;
    const [x, y] = at(near, 560);
    const tall = 40 + near * 720;
    return (
      line(
        [
          [x, y],
          [x, y - tall],
        ],
        palette.ink,
        2 + near * 12,
      ) +
      line(
        [
          [x, y - tall * 0.92],
          [x - tall * 0.36, y - tall * 0.92],
        ],
        palette.ink,
        1.6 + near * 6,
      ) +
      line(
        [
          [x, y - tall * 0.78],
          [x - tall * 0.34, y - tall * 0.92],
        ],
        palette.ink,
        1.2 + near * 4,
      )
    );
  });
  return (
    sky(palette, horizon, { x: 980, y: 560, radius: 84 }) +
    clouds(random, palette.light, 13, 470) +
    ridges(random, palette, { count: 2, top: 610, low: 640, height: 90 }) +
    fade("field", horizon, HEIGHT - horizon, mix(palette.near, palette.haze, 0.5), palette.near) +
    area([at(0, -20), at(0, 20), at(1.1, 470), at(1.1, -470)], mix(palette.haze, palette.near, 0.3)) +
    sleepers.join("") +
    rail(-230) +
    rail(230) +
    masts.join("") +
    grass(random, palette.ink, { count: 90, low: 990, height: 70 })
  );
};

const pylon = (x: number, y: number, tall: number, colour: string): string => {
  const wide = tall * 0.12;
  const arms = [0.62, 0.76, 0.9].map((share, index) => {
    const reach = tall * (0.2 - index * 0.035);
    return line(
      [
        [x - reach, y - tall * share],
        [x, y - tall * (share + 0.05)],
        [x + reach, y - tall * share],
        [x - reach, y - tall * share],
      ],
      colour,
      tall * 0.009,
    );
  });
  const lattice = spread(7, (share, index) => {
    const [low, high] = [share * 0.82, ((share * 6 + 1) / 6) * 0.82];
    const [a, b] = [wide * (1 - low), wide * (1 - high)];
    const sign = index % 2 === 0 ? 1 : -1;
    return line(
      [
        [x - sign * a, y - tall * low],
        [x + sign * b, y - tall * high],
      ],
      colour,
      tall * 0.007,
    );
  });
  return (
    line(
      [
        [x - wide, y],
        [x, y - tall],
        [x + wide, y],
      ],
      colour,
      tall * 0.012,
    ) +
    arms.join("") +
    lattice.join("")
  );
};

export const powerLines: Scene = (random, palette) => {
  const masts = [0, 1, 2, 3, 4].map((index) => {
    const tall = 640 * 0.6 ** index;
    return { x: 300 + (1 - 0.6 ** index) * 1380, y: 940 - (1 - 0.6 ** index) * 250, tall };
  });
  const wires = masts.slice(0, -1).flatMap((from, index) => {
    const to = masts[index + 1] ?? from;
    return [-0.2, 0.2, -0.165, 0.165, -0.13, 0.13].map((reach, wire) => {
      const height = 0.62 + Math.floor(wire / 2) * 0.14;
      const start: Point = [from.x + from.tall * reach, from.y - from.tall * height];
      const end: Point = [to.x + to.tall * reach, to.y - to.tall * height];
      return stroke(
        [start, [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + from.tall * 0.07], end],
        palette.ink,
        1 + from.tall * 0.002,
        0.8,
      );
    });
  });
  const first = masts[0] ?? { x: 0, y: 0, tall: 0 };
  const towards = [-0.2, 0.2, -0.165, 0.165].map((reach, wire) => {
    const start: Point = [first.x + first.tall * reach, first.y - first.tall * (0.62 + Math.floor(wire / 2) * 0.14)];
    return stroke([start, [start[0] - 180, start[1] - 10], [start[0] - 420, start[1] - 90]], palette.ink, 2.4, 0.8);
  });
  return (
    sky(palette, 760, { x: 1240, y: 470, radius: 92 }) +
    clouds(random, palette.light, 12, 520) +
    ridges(random, palette, { count: 3, top: 660, low: 740, height: 120 }) +
    swells(random, {
      count: 3,
      top: 760,
      low: 930,
      height: 12,
      from: mix(palette.haze, palette.near, 0.6),
      to: palette.near,
    }) +
    wires.join("") +
    towards.join("") +
    masts.map((mast) => pylon(mast.x, mast.y, mast.tall, palette.ink)).join("") +
    grass(random, palette.ink, { count: 110, low: 980, height: 54 })
  );
};

export const pipeline: Scene = (random, palette) => {
  const way = spread(12, (share): Point => [1700 - share ** 0.8 * 1500, 600 + share ** 2.1 * 330]);
  const pipe = way.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = way[index + 1] ?? [x, y];
    const wide = 8 + (index / 11) ** 2 * 110;
    const next = 8 + ((index + 1) / 11) ** 2 * 110;
    const part = (from: number, to: number, fill: string): string =>
      area(
        [
          [x + 2, y - wide * from],
          [nextX - 2, nextY - next * from],
          [nextX - 2, nextY - next * to],
          [x + 2, y - wide * to],
        ],
        fill,
      );
    const leg = box(nextX - next * 0.1, nextY - next * 0.1, next * 0.2, next * 0.75, palette.ink);
    return (
      leg +
      part(0, 1, mix(palette.near, palette.ink, 0.35)) +
      part(0.3, 1, mix(palette.haze, palette.near, 0.35)) +
      part(0.68, 0.9, palette.light) +
      line(
        [
          [nextX, nextY],
          [nextX, nextY - next],
        ],
        palette.accent,
        3 + next * 0.08,
      )
    );
  });
  return (
    sky(palette, 620, { x: 380, y: 330, radius: 80 }) +
    clouds(random, palette.light, 5, 300) +
    swells(random, {
      count: 5,
      top: 590,
      low: 960,
      height: 24,
      from: palette.haze,
      to: mix(palette.haze, palette.near, 0.7),
    }) +
    pipe.join("") +
    grass(random, palette.ink, { count: 50, low: 1000, height: 50 })
  );
};

export const dam: Scene = (random, palette) => {
  const wall = mix(palette.light, palette.haze, 0.45);
  const bays = spread(9, (share) => {
    const x = 330 + share * 860;
    return box(x, 470, 26, 380, mix(wall, palette.ink, 0.22)) + box(x + 26, 510, 70, 16, mix(wall, palette.ink, 0.4));
  });
  const falls = spread(3, (share) => {
    const x = 602 + share * 216;
    return (
      area(
        [
          [x, 520],
          [x + 62, 520],
          [x + 92, 880],
          [x - 30, 880],
        ],
        palette.sun,
        0.92,
      ) +
      spread(6, (at) =>
        line(
          [
            [x + 6 + at * 50, 530],
            [x - 20 + at * 100, 880],
          ],
          palette.skyTop,
          2.5,
          0.35,
        ),
      ).join("")
    );
  });
  return (
    sky(palette, 560) +
    clouds(random, palette.light, 7, 240) +
    ridges(random, palette, { count: 3, top: 360, low: 460, height: 230 }) +
    box(0, 440, WIDTH, 60, mix(palette.skyTop, palette.light, 0.2)) +
    area(
      [
        [180, 470],
        [1420, 470],
        [1300, 900],
        [300, 900],
      ],
      wall,
    ) +
    bays.join("") +
    falls.join("") +
    box(170, 448, 1260, 30, mix(wall, palette.light, 0.6)) +
    box(170, 478, 1260, 7, palette.ink, 0.35) +
    area(
      [
        [-10, 380],
        [230, 450],
        [330, 640],
        [420, HEIGHT],
        [-10, HEIGHT],
      ],
      mix(palette.near, palette.ink, 0.25),
    ) +
    area(
      [
        [1610, 350],
        [1390, 450],
        [1300, 650],
        [1170, HEIGHT],
        [1610, HEIGHT],
      ],
      mix(palette.near, palette.ink, 0.4),
    ) +
    area(
      [
        [330, 870],
        [1270, 870],
        [1170, HEIGHT],
        [420, HEIGHT],
      ],
      mix(palette.skyTop, palette.near, 0.4),
    ) +
    spread(30, () =>
      disc(random.between(560, 1060), random.between(858, 905), random.between(14, 40), palette.sun, 0.3),
    ).join("") +
    spread(18, () => {
      const [x, y] = [random.between(470, 1100), random.between(925, 1060)];
      return line(
        [
          [x, y],
          [x + random.between(40, 110), y],
        ],
        palette.light,
        3,
        0.35,
      );
    }).join("")
  );
};

export const solarField: Scene = (random, palette) => {
  const rows = spread(7, (share) => {
    const near = share ** 1.7;
    const [y, tall] = [640 + near * 350, 16 + near * 150];
    const count = 13 - Math.round(share * 8);
    const wide = (WIDTH + 260) / count;
    return spread(count, (_, index) => {
      const x = -150 + index * wide + share * 50;
      const panel: Point[] = [
        [x, y],
        [x + wide * 0.86, y],
        [x + wide * 0.98, y - tall],
        [x + wide * 0.12, y - tall],
      ];
      const cells = [0.25, 0.5, 0.75].map((part) =>
        line(
          [
            [x + wide * (0.86 * part), y],
            [x + wide * (0.12 + 0.86 * part), y - tall],
          ],
          palette.haze,
          1 + near * 2,
          0.5,
        ),
      );
      const middle = line(
        [
          [x + wide * 0.06, y - tall / 2],
          [x + wide * 0.92, y - tall / 2],
        ],
        palette.haze,
        1 + near * 2,
        0.5,
      );
      const glint = area(
        [
          [x + wide * 0.5, y],
          [x + wide * 0.66, y],
          [x + wide * 0.78, y - tall],
          [x + wide * 0.62, y - tall],
        ],
        palette.sun,
        0.16,
      );
      return (
        box(x + wide * 0.4, y - 4, 5 + near * 12, 14 + near * 44, palette.ink) +
        area(panel, mix(palette.near, palette.skyTop, 0.22)) +
        cells.join("") +
        middle +
        glint
      );
    }).join("");
  });
  return (
    sky(palette, 600, { x: 1150, y: 250, radius: 88 }) +
    clouds(random, palette.light, 5, 340) +
    ridges(random, palette, { count: 3, top: 520, low: 590, height: 130 }) +
    fade("plain", 590, HEIGHT - 590, mix(palette.haze, palette.light, 0.4), mix(palette.haze, palette.near, 0.35)) +
    rows.join("")
  );
};

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

export const greenhouses: Scene = (random, palette) => {
  const house = (x: number, y: number, wide: number, tall: number): string => {
    const arch = `M${x} ${y}V${y - tall * 0.5}Q${x + wide / 2} ${y - tall * 1.4} ${x + wide} ${y - tall * 0.5}V${y}Z`;
    const ribs = spread(5, (share) =>
      line(
        [
          [x + wide * (0.1 + share * 0.8), y],
          [x + wide * (0.1 + share * 0.8), y - tall * (0.62 + Math.sin(share * Math.PI) * 0.32)],
        ],
        palette.ink,
        2 + wide * 0.004,
        0.45,
      ),
    );
    const plants = spread(12, () =>
      disc(
        x + random.between(0.08, 0.92) * wide,
        y - random.between(0, 0.26) * tall,
        tall * random.between(0.05, 0.12),
        mix(palette.near, palette.ink, 0.2),
        0.85,
      ),
    );
    return (
      path(arch, palette.accent) +
      path(arch, palette.light, 0.45) +
      plants.join("") +
      ribs.join("") +
      line(
        [
          [x, y - tall * 0.42],
          [x + wide, y - tall * 0.42],
        ],
        palette.ink,
        2 + wide * 0.004,
        0.4,
      )
    );
  };
  return (
    sky(palette, 620) +
    stars(random, palette.light, 60, 300) +
    clouds(random, palette.skyLow, 8, 430) +
    ridges(random, palette, { count: 3, top: 500, low: 610, height: 200 }) +
    box(0, 610, WIDTH, HEIGHT, mix(palette.near, palette.ink, 0.35)) +
    spread(4, (share) => {
      const wide = 190 + share * 330;
      return spread(Math.ceil(1900 / wide), (_, index) =>
        house(-120 - share * 60 + index * wide, 690 + share ** 1.5 * 350, wide * 0.93, 90 + share * 190),
      ).join("");
    }).join("")
  );
};

/** An open pit: terraces one inside the other, with haul trucks on the road. */
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

export const port: Scene = (random, palette) => {
  const crane = (x: number, y: number, scale: number): string =>
    placed(
      x,
      y,
      scale,
      line(
        [
          [-60, 0],
          [-44, -330],
        ],
        palette.ink,
        12,
      ) +
        line(
          [
            [60, 0],
            [44, -330],
          ],
          palette.ink,
          12,
        ) +
        line(
          [
            [-54, -120],
            [54, -120],
          ],
          palette.ink,
          8,
        ) +
        line(
          [
            [-54, -120],
            [48, -300],
          ],
          palette.ink,
          5,
        ) +
        line(
          [
            [-150, -330],
            [300, -330],
          ],
          palette.accent,
          14,
        ) +
        line(
          [
            [0, -330],
            [0, -440],
          ],
          palette.ink,
          10,
        ) +
        line(
          [
            [0, -440],
            [290, -334],
          ],
          palette.ink,
          4,
        ) +
        line(
          [
            [0, -440],
            [-146, -334],
          ],
          palette.ink,
          4,
        ) +
        line(
          [
            [210, -330],
            [210, -200],
          ],
          palette.ink,
          3,
        ) +
        box(184, -200, 54, 26, palette.accent),
    );
  const stack = (x: number, y: number, columns: number, rows: number): string =>
    spread(columns, (_, column) =>
      spread(random.whole(1, rows), (__, row) =>
        box(
          x + column * 64,
          y - 30 - row * 31,
          61,
          28,
          random.pick([palette.accent, palette.haze, mix(palette.near, palette.skyTop, 0.5), palette.light]),
        ),
      ).join(""),
    ).join("");
  const ship =
    path("M180 800L1010 800L960 890H250Z", mix(palette.near, palette.ink, 0.4)) +
    box(860, 690, 100, 110, palette.light) +
    box(880, 640, 44, 54, palette.accent) +
    stack(270, 802, 9, 3);
  return (
    sky(palette, 760, { x: 640, y: 520, radius: 90 }) +
    clouds(random, palette.light, 10, 420) +
    fade("sea", 740, HEIGHT - 740, mix(palette.skyLow, palette.haze, 0.4), palette.near) +
    spread(40, () => {
      const [x, y] = [random.between(0, WIDTH), random.between(770, 960)];
      return line(
        [
          [x, y],
          [x + random.between(30, 130), y],
        ],
        palette.light,
        2.5,
        0.3,
      );
    }).join("") +
    crane(1330, 880, 0.9) +
    ship +
    crane(1080, 930, 1.3) +
    box(980, 925, 640, HEIGHT, palette.ink) +
    stack(1180, 926, 7, 4) +
    ring(640, 520, 130, palette.sun, 1.5, 0.4)
  );
};

/** Tailings under their new cap: green mounds in a valley, behind a fence with a sign. */
export const tailings: Scene = (random, palette) => {
  const posts = spread(9, (share) => {
    const x = 40 + share * 1520;
    return (
      line(
        [
          [x, 1040],
          [x, 830],
        ],
        palette.ink,
        12,
      ) +
      line(
        [
          [x, 830],
          [x + 26, 800],
        ],
        palette.ink,
        8,
      )
    );
  });
  const wires = [850, 900, 950, 1000].map((y) =>
    stroke(
      spread(9, (share, index): Point => [40 + share * 1520, y + (index % 2) * 6]),
      palette.ink,
      3,
      0.85,
    ),
  );
  const mound = (x: number, y: number, wide: number, tall: number, fill: string): string =>
    path(
      `M${x} ${y}Q${x + wide * 0.16} ${y - tall} ${x + wide * 0.32} ${y - tall}H${x + wide * 0.7}Q${x + wide * 0.84} ${y - tall} ${x + wide} ${y}Z`,
      fill,
    ) +
    line(
      [
        [x + wide * 0.06, y - tall * 0.42],
        [x + wide * 0.94, y - tall * 0.42],
      ],
      palette.light,
      4,
      0.4,
    );
  return (
    sky(palette, 600) +
    clouds(random, palette.light, 7, 260) +
    ridges(random, palette, { count: 4, top: 390, low: 640, height: 260 }) +
    box(0, 690, WIDTH, HEIGHT, mix(palette.near, palette.haze, 0.45)) +
    mound(80, 760, 700, 120, mix(palette.near, palette.haze, 0.35)) +
    mound(760, 780, 760, 150, mix(palette.near, palette.haze, 0.2)) +
    box(0, 775, WIDTH, HEIGHT, palette.near) +
    posts.join("") +
    wires.join("") +
    area(
      [
        [700, 860],
        [880, 860],
        [880, 985],
        [700, 985],
      ],
      palette.accent,
    ) +
    area(
      [
        [790, 880],
        [838, 962],
        [742, 962],
      ],
      palette.ink,
    ) +
    box(786, 905, 8, 30, palette.accent) +
    disc(790, 948, 5, palette.accent)
  );
};
