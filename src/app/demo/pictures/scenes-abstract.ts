import { area, box, disc, fade, HEIGHT, line, mix, type Point, path, ring, spread, stroke, WIDTH } from "./paint.ts";
import type { Scene } from "./scene.ts";
import { stars } from "./terrain.ts";

/** Ikat: lozenges with feathered edges, as the dye leaves them. */
export const ikat: Scene = (random, palette) => {
  const lozenge = (x: number, y: number, wide: number, tall: number, fill: string): string => {
    const steps = 13;
    return spread(steps, (share, index) => {
      const reach = (1 - Math.abs(share - 0.5) * 2) ** 0.8;
      const blur = random.between(-16, 16);
      return index === 0 || index === steps - 1
        ? ""
        : box(
            x - wide / 2 + (share * wide * (steps - 1)) / steps,
            y - (tall / 2) * reach + blur,
            wide / steps + 1,
            tall * reach + random.between(-10, 22),
            fill,
          );
    }).join("");
  };
  const columns = spread(5, (share, column) => {
    const x = 100 + share * 1400;
    return spread(4, (_, row) => {
      const y = row * 380 - 20 + (column % 2) * 190;
      const inks =
        column % 2 === 0
          ? [palette.accent, palette.light, palette.ink, palette.sun]
          : [palette.near, palette.sun, palette.accent, palette.ink];
      return inks.map((ink, at) => lozenge(x, y, 300 - at * 78, 360 - at * 94, ink)).join("");
    }).join("");
  });
  const threads = spread(100, () => {
    const x = random.between(0, WIDTH);
    return line(
      [
        [x, 0],
        [x, HEIGHT],
      ],
      random.pick([palette.light, palette.ink]),
      1.3,
      random.between(0.06, 0.2),
    );
  });
  return box(0, 0, WIDTH, HEIGHT, mix(palette.haze, palette.light, 0.35)) + columns.join("") + threads.join("");
};

/** Felt appliqué: ram's horns mirrored in squares. */
export const felt: Scene = (random, palette) => {
  const horn =
    "M0 0C10 -40 70 -60 90 -20C104 12 64 40 44 16C34 0 56 -14 64 0C60 -26 24 -20 20 14C18 40 40 70 78 70L70 92C20 92 -4 50 0 0Z";
  const square = (x: number, y: number, size: number, back: string, front: string): string => {
    const turned = [0, 90, 180, 270].map(
      (angle) =>
        `<g transform="translate(${x} ${y}) rotate(${angle}) scale(${size / 250})"><path d="${horn}" fill="${front}"/><path d="${horn}" transform="scale(1 -1) rotate(90)" fill="${front}"/></g>`,
    );
    return (
      box(x - size / 2, y - size / 2, size, size, back) +
      turned.join("") +
      area(
        [
          [x, y - 26],
          [x + 26, y],
          [x, y + 26],
          [x - 26, y],
        ],
        palette.sun,
      )
    );
  };
  const squares = spread(24, (_, index) => {
    const [column, row] = [index % 6, Math.floor(index / 6)];
    const odd = (column + row) % 2 === 1;
    return square(
      134 + column * 266,
      134 + row * 266,
      254,
      odd ? palette.accent : palette.light,
      odd ? palette.light : palette.near,
    );
  });
  const tufts = spread(160, () => {
    const [x, y] = [random.between(0, WIDTH), random.between(0, HEIGHT)];
    return line(
      [
        [x, y],
        [x + random.between(-12, 12), y + random.between(-12, 12)],
      ],
      random.pick([palette.ink, palette.light]),
      1.5,
      0.18,
    );
  });
  return box(0, 0, WIDTH, HEIGHT, palette.ink) + squares.join("") + tufts.join("");
};

/** Contour lines of two summits, a river and survey points. */
export const contourMap: Scene = (random, palette) => {
  const summit = (x: number, y: number, count: number, reach: number): string =>
    spread(count, (share, index) => {
      const points = spread(25, (turn): Point => {
        const angle = turn * Math.PI * 2;
        const radius =
          reach *
          (0.08 + share * 0.92) *
          (1 + 0.16 * Math.sin(angle * 2 + 1 + share) + 0.1 * Math.sin(angle * 5 + share * 4));
        return [x + Math.cos(angle) * radius * 1.35, y + Math.sin(angle) * radius];
      });
      return stroke(points, mix(palette.near, palette.haze, share * 0.6), index % 4 === 0 ? 4.5 : 2.2, 0.9);
    }).join("");
  const river = spread(10, (share): Point => [-40 + share * 1720, 900 - share * 640 + Math.sin(share * 9) * 110]);
  const grid = [
    ...spread(7, (share) =>
      line(
        [
          [share * WIDTH, 0],
          [share * WIDTH, HEIGHT],
        ],
        palette.ink,
        1,
        0.14,
      ),
    ),
    ...spread(5, (share) =>
      line(
        [
          [0, share * HEIGHT],
          [WIDTH, share * HEIGHT],
        ],
        palette.ink,
        1,
        0.14,
      ),
    ),
  ];
  const points = spread(9, () => {
    const [x, y] = [random.between(120, 1480), random.between(100, 960)];
    return disc(x, y, 12, palette.accent) + ring(x, y, 24, palette.accent, 3, 0.7);
  });
  return (
    box(0, 0, WIDTH, HEIGHT, palette.light) +
    path("M0 0H1600V1067H0Z", palette.haze, 0.3) +
    grid.join("") +
    summit(470, 360, 17, 420) +
    summit(1190, 760, 15, 380) +
    stroke(river, palette.light, 40) +
    stroke(river, mix(palette.skyTop, palette.accent, 0.08), 24) +
    stroke(
      spread(10, (share): Point => [-40 + share * 1720, 900 - share * 640 + Math.sin(share * 9) * 110]),
      palette.light,
      3,
      0.5,
    ) +
    points.join("")
  );
};

/** Columns that grow into a mountain range: prices, loans, budgets. */
export const columns: Scene = (random, palette) => {
  let level = 330;
  const bars = spread(22, (share, index) => {
    level += random.between(-70, 96);
    level = Math.min(Math.max(level, 210), 780);
    const x = 60 + share * 1430;
    const fill = index === 16 ? palette.accent : mix(palette.haze, palette.near, 0.2 + share * 0.75);
    return (
      box(x, 960 - level, 50, level, fill) +
      box(x + 36, 960 - level, 14, level, palette.ink, 0.14) +
      box(x, 960 - level, 50, 7, palette.light, 0.75)
    );
  });
  const rules = spread(6, (share) =>
    line(
      [
        [60, 180 + share * 780],
        [1540, 180 + share * 780],
      ],
      palette.ink,
      2,
      share === 1 ? 0.8 : 0.16,
    ),
  );
  return (
    fade("page", 0, HEIGHT, palette.skyLow, palette.light) +
    rules.join("") +
    disc(1290, 250, 96, palette.sun) +
    ring(1290, 250, 96, palette.accent, 6) +
    bars.join("") +
    box(60, 957, 1480, 8, palette.ink)
  );
};

/** Air routes over the dark globe. */
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

const pawn = "M-46 0H46V-22H34Q16 -60 16 -96H26V-110H14A34 34 0 1 0 -14 -110H-26V-96H-16Q-16 -60 -34 -22H-46Z";
const rook = "M-54 0H54V-26H40L32 -150H48V-204H26V-186H12V-204H-12V-186H-26V-204H-48V-150H-32L-40 -26H-54Z";
const king =
  "M-58 0H58V-26H44Q24 -90 30 -150H50V-166H34L44 -214H8V-240H24V-256H8V-274H-8V-256H-24V-240H-8V-214H-44L-34 -166H-50V-150H-30Q-24 -90 -44 -26H-58Z";
const bishop =
  "M-50 0H50V-24H38Q18 -76 20 -124H34V-138H22Q40 -176 6 -222A9 9 0 1 0 -6 -222Q-40 -176 -22 -138H-34V-124H-20Q-18 -76 -38 -24H-50Z";

export const chess: Scene = (random, palette) => {
  const at = (column: number, row: number): Point => {
    const near = row / 8;
    const wide = 620 + near ** 1.35 * 1250;
    return [800 - wide / 2 + (column / 8) * wide, 560 + near ** 1.5 * 520];
  };
  const board = spread(64, (_, index) => {
    const [column, row] = [index % 8, Math.floor(index / 8)];
    return area(
      [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)],
      (column + row) % 2 === 0 ? palette.light : mix(palette.near, palette.haze, 0.25),
    );
  });
  const piece = (shape: string, column: number, row: number, fill: string): string => {
    const [x, y] = at(column + 0.5, row + 0.62);
    const scale = 0.66 + row * 0.135;
    return `<ellipse cx="${(x + 20 * scale).toFixed(0)}" cy="${y.toFixed(0)}" rx="${(74 * scale).toFixed(0)}" ry="${(16 * scale).toFixed(0)}" fill="${palette.ink}" opacity="0.35"/><g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) scale(${scale.toFixed(2)})">${path(shape, fill)}${path(shape, palette.ink, 0.0)}</g>`;
  };
  const dark = palette.ink;
  const lit = mix(palette.accent, palette.light, 0.12);
  return (
    fade("room", 0, HEIGHT, palette.skyTop, palette.skyLow) +
    disc(1230, 270, 300, palette.sun, 0.16) +
    disc(1230, 270, 190, palette.sun, 0.2) +
    box(0, 556, WIDTH, HEIGHT, mix(palette.near, palette.ink, 0.5)) +
    board.join("") +
    piece(rook, 6, 0, dark) +
    piece(pawn, 2, 1, dark) +
    piece(pawn, 5, 1, dark) +
    piece(king, 4, 2, dark) +
    piece(bishop, 1, 3, lit) +
    piece(pawn, 6, 3, lit) +
    piece(rook, 3, 4, lit) +
    piece(king, 5, 5, lit) +
    stars(random, palette.light, 20, 200)
  );
};

/** Parcels on shelves, each with its tape and label. */
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

/** A reservoir that has drawn down: the rings of its old shores. */
export const drawdown: Scene = (random, palette) => {
  const shore = (share: number): Point[] =>
    spread(25, (turn): Point => {
      const angle = turn * Math.PI * 2;
      const reach = 1 - share * 0.62;
      return [
        800 + Math.cos(angle) * 900 * reach * (1 + 0.14 * Math.sin(angle * 3 + 1) + 0.05 * Math.sin(angle * 7 + share)),
        560 + Math.sin(angle) * 560 * reach * (1 + 0.16 * Math.sin(angle * 2 + 0.6)),
      ];
    });
  const rings = spread(13, (share, index) =>
    area(
      shore(share * 0.85),
      mix(mix(palette.haze, palette.near, 0.3), palette.light, (index % 2) * 0.16 + share * 0.6),
    ),
  );
  const water = [0.88, 0.93, 0.98].map((share, index) =>
    area(shore(share), mix(palette.skyTop, palette.near, index * 0.22)),
  );
  const cracks = spread(60, () => {
    const [x, y] = [random.between(0, WIDTH), random.between(0, HEIGHT)];
    return line(
      [
        [x, y],
        [x + random.between(-30, 30), y + random.between(-20, 20)],
        [x + random.between(-60, 60), y + random.between(-30, 30)],
      ],
      palette.ink,
      1.6,
      0.28,
    );
  });
  const boats = [
    [520, 250],
    [1240, 760],
    [330, 690],
  ].map(
    ([x = 0, y = 0]) =>
      path(
        `M${x - 40} ${y}Q${x} ${y + 34} ${x + 44} ${y - 4}L${x + 34} ${y + 16}Q${x} ${y + 34} ${x - 28} ${y + 18}Z`,
        palette.accent,
      ) +
      line(
        [
          [x, y + 12],
          [x + 6, y - 34],
        ],
        palette.ink,
        4,
      ),
  );
  return (
    box(0, 0, WIDTH, HEIGHT, mix(palette.near, palette.haze, 0.35)) +
    rings.join("") +
    cracks.join("") +
    water.join("") +
    boats.join("")
  );
};
