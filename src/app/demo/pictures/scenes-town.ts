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
import { clouds, poplars, ridges, sky, stars, swells } from "./terrain.ts";

export const cityDusk: Scene = (random, palette) => {
  const block = (x: number, wide: number, tall: number, foot: number, fill: string, lit: number): string => {
    const [columns, rows] = [Math.floor(wide / 22), Math.floor(tall / 30)];
    const windows = spread(columns * rows, (_, index) => {
      if (random.next() > lit) return "";
      return box(
        x + 9 + (index % columns) * 22,
        foot - tall + 14 + Math.floor(index / columns) * 30,
        10,
        15,
        random.next() < 0.7 ? palette.accent : palette.light,
        0.9,
      );
    });
    return box(x, foot - tall, wide, tall + 200, fill) + windows.join("");
  };
  const row = (foot: number, least: number, most: number, fill: string, lit: number): string => {
    let drawn = "";
    for (let x = -30; x < WIDTH; ) {
      const wide = random.whole(3, 7) * 22 + 12;
      drawn += block(x, wide, random.between(least, most), foot, fill, lit);
      x += wide + random.between(-4, 26);
    }
    return drawn;
  };
  return (
    sky(palette, 700, { x: 1180, y: 250, radius: 40 }) +
    clouds(random, palette.skyLow, 10, 400) +
    ridges(random, palette, { count: 3, top: 430, low: 590, height: 260 }) +
    row(860, 90, 260, mix(palette.haze, palette.near, 0.72), 0.16) +
    row(960, 110, 330, mix(palette.near, palette.ink, 0.25), 0.3) +
    line(
      [
        [330, 960],
        [330, 300],
      ],
      palette.ink,
      9,
    ) +
    area(
      [
        [300, 560],
        [360, 560],
        [346, 500],
        [314, 500],
      ],
      palette.ink,
    ) +
    disc(330, 300, 6, palette.accent) +
    row(HEIGHT, 60, 200, palette.ink, 0.36)
  );
};

const dome = (x: number, y: number, radius: number, fill: string, shade: string): string =>
  path(
    `M${x - radius} ${y}Q${x - radius * 1.12} ${y - radius * 0.75} ${x} ${y - radius * 1.5}Q${x + radius * 1.12} ${y - radius * 0.75} ${x + radius} ${y}Z`,
    fill,
  ) +
  path(
    `M${x + radius * 0.25} ${y}Q${x + radius * 0.5} ${y - radius * 0.8} ${x} ${y - radius * 1.5}Q${x + radius * 1.12} ${y - radius * 0.75} ${x + radius} ${y}Z`,
    shade,
    0.4,
  ) +
  line(
    [
      [x, y - radius * 1.48],
      [x, y - radius * 1.8],
    ],
    shade,
    5,
  );

const minaret = (x: number, y: number, tall: number, wall: string, shade: string, band: string): string =>
  area(
    [
      [x - tall * 0.085, y],
      [x - tall * 0.05, y - tall],
      [x + tall * 0.05, y - tall],
      [x + tall * 0.085, y],
    ],
    wall,
  ) +
  area(
    [
      [x + tall * 0.02, y],
      [x + tall * 0.012, y - tall],
      [x + tall * 0.05, y - tall],
      [x + tall * 0.085, y],
    ],
    shade,
    0.35,
  ) +
  [0.2, 0.38, 0.56, 0.74, 0.9]
    .map((share) =>
      box(x - tall * (0.078 - share * 0.034), y - tall * share, tall * (0.156 - share * 0.068), tall * 0.035, band),
    )
    .join("") +
  box(x - tall * 0.066, y - tall * 1.05, tall * 0.132, tall * 0.055, shade) +
  dome(x, y - tall * 1.05, tall * 0.045, band, shade);

const portal = (
  x: number,
  y: number,
  wide: number,
  tall: number,
  wall: string,
  shade: string,
  band: string,
): string => {
  const arch = `M${x - wide * 0.3} ${y}V${y - tall * 0.5}Q${x - wide * 0.28} ${y - tall * 0.72} ${x} ${y - tall * 0.84}Q${x + wide * 0.28} ${y - tall * 0.72} ${x + wide * 0.3} ${y - tall * 0.5}V${y}Z`;
  return (
    box(x - wide / 2, y - tall, wide, tall, wall) +
    box(x - wide * 0.44, y - tall * 0.95, wide * 0.88, tall * 0.95, band) +
    box(x - wide * 0.38, y - tall * 0.9, wide * 0.76, tall * 0.9, wall) +
    path(arch, shade) +
    box(x - wide * 0.1, y - tall * 0.3, wide * 0.2, tall * 0.3, band)
  );
};

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

export const bazaar: Scene = (random, palette) => {
  const inks = [
    palette.accent,
    palette.near,
    mix(palette.skyTop, palette.ink, 0.2),
    mix(palette.accent, palette.sun, 0.45),
  ];
  const stall = (x: number, y: number, wide: number, colour: string): string => {
    const tall = wide * 0.34;
    const stripes = 8;
    const cloth = spread(stripes, (_, index) => {
      const [a, b] = [index / stripes, (index + 1) / stripes];
      const fill = index % 2 === 0 ? colour : palette.light;
      const [left, right] = [x + wide * a, x + wide * b];
      const [topLeft, topRight] = [x + wide * (0.08 + a * 0.84), x + wide * (0.08 + b * 0.84)];
      return (
        area(
          [
            [topLeft, y - tall],
            [topRight, y - tall],
            [right, y],
            [left, y],
          ],
          fill,
        ) + path(`M${left} ${y - 1}Q${(left + right) / 2} ${y + wide * 0.09} ${right} ${y - 1}Z`, fill)
      );
    });
    const goods = spread(4, (_, index) => {
      const fruit = random.pick([
        palette.accent,
        mix(palette.accent, palette.sun, 0.5),
        palette.near,
        mix(palette.near, palette.sun, 0.35),
      ]);
      const heap = spread(15, () =>
        disc(
          x + wide * (0.06 + index * 0.235 + random.between(0.02, 0.16)),
          y + wide * (0.46 - random.between(0, 0.07)),
          wide * 0.025,
          mix(fruit, palette.ink, random.between(0, 0.25)),
        ),
      );
      return (
        heap.join("") +
        box(
          x + wide * (0.04 + index * 0.235),
          y + wide * 0.46,
          wide * 0.21,
          wide * 0.1,
          mix(palette.haze, palette.near, 0.5),
        )
      );
    });
    return (
      box(x + wide * 0.03, y, wide * 0.94, wide * 0.62, palette.ink, 0.82) +
      goods.join("") +
      box(x + wide * 0.03, y, wide * 0.015, wide * 0.62, palette.haze) +
      box(x + wide * 0.955, y, wide * 0.015, wide * 0.62, palette.haze) +
      cloth.join("")
    );
  };
  const row = (y: number, wide: number, shift: number): string =>
    spread(Math.ceil(1900 / wide) + 1, (_, index) =>
      stall(-shift + index * wide * 1.02, y, wide, inks[(index + Math.round(y)) % inks.length] ?? palette.accent),
    ).join("");
  return (
    sky(palette, 520) +
    dome(1130, 430, 150, mix(palette.accent, palette.skyLow, 0.25), palette.near) +
    box(960, 425, 340, 200, mix(palette.haze, palette.light, 0.3)) +
    minaret(
      560,
      600,
      420,
      mix(palette.haze, palette.light, 0.3),
      palette.near,
      mix(palette.accent, palette.skyLow, 0.3),
    ) +
    box(0, 560, WIDTH, HEIGHT, mix(palette.near, palette.ink, 0.2)) +
    row(570, 250, 60) +
    row(690, 380, 200) +
    row(880, 580, 120)
  );
};

/** Rows of cotton to the horizon, a picker's cart road between. */
export const cottonRows: Scene = (random, palette) => {
  const row = (offset: number): string =>
    spread(26, (share) => {
      const near = 0.015 + share ** 2.4;
      const [x, y] = [800 + offset * (8 + near * 260), 620 + near * 430];
      const size = 3 + near * 58;
      const leaf = disc(
        x + random.between(-0.3, 0.3) * size,
        y,
        size,
        mix(palette.near, palette.ink, random.between(0, 0.4)),
      );
      const bolls = spread(3, () =>
        disc(
          x + random.between(-0.8, 0.8) * size,
          y - random.between(0.1, 0.9) * size,
          size * random.between(0.2, 0.32),
          palette.light,
        ),
      );
      return leaf + bolls.join("");
    }).join("");
  return (
    sky(palette, 600, { x: 420, y: 280, radius: 60 }) +
    clouds(random, palette.light, 8, 330) +
    ridges(random, palette, { count: 2, top: 570, low: 600, height: 70 }) +
    poplars(random, 0, 640, 622, 120, mix(palette.near, palette.ink, 0.3)) +
    poplars(random, 1000, 1600, 622, 90, mix(palette.near, palette.ink, 0.2)) +
    fade("soil", 615, HEIGHT - 615, mix(palette.haze, palette.near, 0.3), mix(palette.near, palette.ink, 0.5)) +
    [-7.5, -6, -4.6, -3.3, -2.1, -1, 1, 2.1, 3.3, 4.6, 6, 7.5].map(row).join("")
  );
};

export const roadPass: Scene = (random, palette) => {
  const bend = (share: number): number => 860 + Math.sin(share * 5 + 1) * (30 + 220 * share);
  const edge = (sign: number): Point[] =>
    spread(16, (share): Point => [bend(share) + sign * (5 + share ** 1.8 * 330), 600 + share ** 1.3 * 500]);
  const truck = (share: number, colour: string): string => {
    const [x, y] = [bend(share) + 3 + share ** 1.8 * 130, 600 + share ** 1.3 * 500];
    return placed(
      x,
      y,
      0.12 + share * 1.35,
      box(-70, -200, 140, 170, colour) +
        box(-70, -200, 140, 16, palette.ink, 0.25) +
        box(-60, -30, 120, 18, palette.ink) +
        disc(-44, -8, 15, palette.ink) +
        disc(44, -8, 15, palette.ink) +
        box(-64, -44, 20, 10, palette.accent) +
        box(44, -44, 20, 10, palette.accent) +
        box(-4, -186, 8, 150, palette.ink, 0.3),
    );
  };
  const trucks = [0.1, 0.17, 0.25, 0.35, 0.47, 0.62].map((share, index) =>
    truck(share, [palette.light, palette.haze, mix(palette.accent, palette.light, 0.2)][index % 3] ?? palette.light),
  );
  return (
    sky(palette, 620) +
    clouds(random, palette.light, 7, 250) +
    ridges(random, palette, { count: 5, top: 380, low: 640, height: 300 }) +
    swells(random, {
      count: 3,
      top: 650,
      low: 900,
      height: 26,
      from: mix(palette.near, palette.haze, 0.4),
      to: palette.near,
    }) +
    area([...edge(-1), ...edge(1).reverse()], mix(palette.ink, palette.haze, 0.35)) +
    spread(11, (share) =>
      line(
        [
          [bend(share * 0.95) - share ** 1.8 * 30, 604 + (share * 0.95) ** 1.3 * 500],
          [bend(share * 0.95 + 0.02) - share ** 1.8 * 30, 604 + (share * 0.95 + 0.025) ** 1.3 * 500],
        ],
        palette.light,
        1 + share * 10,
        0.85,
      ),
    ).join("") +
    trucks.join("")
  );
};

export const apartments: Scene = (random, palette) => {
  const front = spread(7 * 12, (_, index) => {
    const [x, y] = [110 + (index % 12) * 118, 190 + Math.floor(index / 12) * 122];
    const lit = random.next() < 0.28;
    const glass = lit ? palette.accent : mix(palette.skyTop, palette.ink, random.between(0.25, 0.6));
    const curtain = random.next() < 0.5 ? box(x, y, random.between(10, 34), 74, palette.light, 0.55) : "";
    const balcony =
      (index % 12) % 3 === 1
        ? box(x - 14, y + 46, 106, 46, mix(palette.near, palette.haze, 0.45)) +
          spread(6, (share) =>
            line(
              [
                [x - 8 + share * 94, y + 48],
                [x - 8 + share * 94, y + 90],
              ],
              palette.ink,
              2,
              0.3,
            ),
          ).join("")
        : "";
    const washing =
      random.next() < 0.1
        ? spread(4, (share) =>
            box(
              x - 6 + share * 80,
              y + 50,
              16,
              random.between(22, 40),
              random.pick([palette.accent, palette.light, palette.skyTop]),
            ),
          ).join("")
        : "";
    return (
      box(x - 5, y - 5, 88, 84, mix(palette.haze, palette.light, 0.6)) +
      box(x, y, 78, 74, glass) +
      curtain +
      line(
        [
          [x + 39, y],
          [x + 39, y + 74],
        ],
        palette.light,
        4,
        0.8,
      ) +
      balcony +
      washing
    );
  });
  const seams = spread(6, (share) =>
    line(
      [
        [60, 172 + (share * 5 + 1) * 122 - 24],
        [1560, 172 + (share * 5 + 1) * 122 - 24],
      ],
      palette.ink,
      3,
      0.16,
    ),
  );
  return (
    sky(palette, 500) +
    box(60, 130, 1500, HEIGHT, mix(palette.haze, palette.near, 0.12)) +
    box(60, 130, 1500, 22, mix(palette.haze, palette.near, 0.5)) +
    seams.join("") +
    front.join("") +
    poplars(random, -20, 250, 1090, 420, mix(palette.near, palette.ink, 0.45)) +
    poplars(random, 1280, 1620, 1090, 330, mix(palette.near, palette.ink, 0.3)) +
    box(0, 1040, WIDTH, 40, palette.ink)
  );
};

export const cinema: Scene = (random, palette) => {
  const heads = spread(3, (share) =>
    spread(15, (at) => {
      const [x, y, size] = [at * 1640 - 20 + random.between(-20, 20) + share * 40, 905 + share * 85, 30 + share * 10];
      return (
        disc(x, y, size, mix(palette.near, palette.ink, 0.45 + share * 0.5)) +
        path(
          `M${x - size * 1.7} ${y + 130}Q${x - size * 1.5} ${y + size * 1.1} ${x} ${y + size * 1.1}Q${x + size * 1.5} ${y + size * 1.1} ${x + size * 1.7} ${y + 130}Z`,
          mix(palette.near, palette.ink, 0.45 + share * 0.5),
        )
      );
    }).join(""),
  );
  const film = swells(random, {
    count: 4,
    top: 470,
    low: 640,
    height: 36,
    from: palette.haze,
    to: mix(palette.near, palette.accent, 0.25),
  });
  return (
    fade("hall", 0, HEIGHT, palette.ink, palette.near) +
    stars(random, palette.light, 120, 560) +
    `<clipPath id="screen"><rect x="300" y="190" width="1000" height="540"/></clipPath><g clip-path="url(#screen)">` +
    box(300, 190, 1000, 540, palette.skyLow) +
    disc(980, 400, 90, palette.sun) +
    film +
    line(
      [
        [560, 640],
        [575, 560],
        [590, 640],
      ],
      palette.ink,
      16,
    ) +
    disc(575, 545, 15, palette.ink) +
    "</g>" +
    ring(0, 0, 0, palette.ink, 0) +
    area(
      [
        [300, 190],
        [1300, 190],
        [1600, 60],
        [1600, 0],
        [0, 0],
        [0, 60],
      ],
      palette.light,
      0.04,
    ) +
    area(
      [
        [300, 730],
        [1300, 730],
        [1480, HEIGHT],
        [120, HEIGHT],
      ],
      palette.sun,
      0.1,
    ) +
    heads.join("")
  );
};

export const schoolWindow: Scene = (random, palette) => {
  const desk = (x: number, y: number, wide: number): string =>
    area(
      [
        [x, y],
        [x + wide, y],
        [x + wide * 1.08, y + wide * 0.1],
        [x - wide * 0.08, y + wide * 0.1],
      ],
      mix(palette.haze, palette.accent, 0.35),
    ) +
    box(x, y + wide * 0.1, wide * 0.05, 260, palette.ink) +
    box(x + wide * 0.95, y + wide * 0.1, wide * 0.05, 260, palette.ink) +
    area(
      [
        [x + wide * 0.3, y - 6],
        [x + wide * 0.5, y - 6],
        [x + wide * 0.52, y + 8],
        [x + wide * 0.28, y + 8],
      ],
      palette.light,
    ) +
    area(
      [
        [x + wide * 0.5, y - 6],
        [x + wide * 0.7, y - 6],
        [x + wide * 0.72, y + 8],
        [x + wide * 0.52, y + 8],
      ],
      mix(palette.light, palette.haze, 0.3),
    );
  const view =
    sky(palette, 500, { x: 1120, y: 240, radius: 50 }) +
    ridges(random, palette, { count: 4, top: 360, low: 560, height: 230 }) +
    poplars(random, 180, 520, 720, 330, mix(palette.near, palette.ink, 0.1)) +
    poplars(random, 1060, 1440, 720, 260, mix(palette.near, palette.ink, 0.25)) +
    box(0, 690, WIDTH, 60, palette.near);
  const wall = mix(palette.near, palette.ink, 0.55);
  const panes = [130, 585, 1040].map(
    (x) =>
      box(x - 24, 90, 16, 640, palette.light) +
      box(x + 430 - 8, 90, 16, 640, palette.light) +
      box(x + 204, 100, 10, 620, palette.light) +
      box(x, 330, 430, 10, palette.light),
  );
  return (
    view +
    box(0, 0, WIDTH, 96, wall) +
    box(0, 720, WIDTH, HEIGHT, wall) +
    box(0, 0, 110, HEIGHT, wall) +
    box(1490, 0, 110, HEIGHT, wall) +
    box(545, 0, 30, 740, wall) +
    box(1005, 0, 30, 740, wall) +
    panes.join("") +
    box(96, 712, 1408, 22, palette.light) +
    [
      [200, 810, 300],
      [640, 810, 300],
      [1080, 810, 300],
      [60, 930, 420],
      [590, 930, 420],
      [1120, 930, 420],
    ]
      .map(([x = 0, y = 0, wide = 0]) => desk(x, y, wide))
      .join("") +
    stroke(
      [
        [1290, 700],
        [1284, 650],
        [1300, 610],
      ],
      palette.near,
      6,
    ) +
    spread(8, () =>
      disc(1292 + random.between(-34, 34), 626 + random.between(-36, 26), 15, mix(palette.near, palette.accent, 0.3)),
    ).join("") +
    area(
      [
        [1264, 712],
        [1274, 660],
        [1312, 660],
        [1322, 712],
      ],
      palette.accent,
    )
  );
};
