import { area, box, HEIGHT, line, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";

/** Felt appliqué: ram’s horns mirrored in squares. */
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
