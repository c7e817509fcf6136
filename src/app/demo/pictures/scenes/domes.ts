import { area, box, line, path } from "../paint.ts";

export const dome = (x: number, y: number, radius: number, fill: string, shade: string): string =>
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

export const minaret = (x: number, y: number, tall: number, wall: string, shade: string, band: string): string =>
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

export const portal = (
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
