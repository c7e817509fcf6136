import { area, box, disc, fade, HEIGHT, mix, type Point, path, spread, WIDTH } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { stars } from "../terrain.ts";

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
