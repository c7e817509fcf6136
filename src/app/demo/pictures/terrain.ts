import type { Random } from "../random.ts";
import { area, disc, fade, HEIGHT, hill, line, mix, type Point, spread, WIDTH } from "./paint.ts";
import type { Palette } from "./palettes.ts";

/** The sky down to `low`, with a sun or moon when a place is given for it. */
export const sky = (palette: Palette, low: number, sun?: { x: number; y: number; radius: number }): string => {
  const back = fade("sky", 0, low + 40, palette.skyTop, palette.skyLow);
  if (!sun) return back;
  const glow = spread(3, (share) => disc(sun.x, sun.y, sun.radius * (1.5 + share * 1.3), palette.sun, 0.1));
  return back + glow.join("") + disc(sun.x, sun.y, sun.radius, palette.sun);
};

/** Points of a jagged line from left to right, by halving each stretch and moving its middle. */
export const jagged = (random: Random, base: number, height: number, roughness: number, depth = 7): Point[] => {
  let points: Point[] = [
    [-20, base - height * random.next()],
    [WIDTH * random.between(0.3, 0.7), base - height],
    [WIDTH + 20, base - height * random.next()],
  ];
  let swing = height * 0.55;
  for (let level = 0; level < depth; level += 1) {
    points = points.flatMap((point, index): Point[] => {
      const next = points[index + 1];
      if (!next) return [point];
      const middle: Point = [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2 + random.between(-swing, swing)];
      return [point, middle];
    });
    swing *= roughness;
  }
  return points;
};

export const ground = (points: readonly Point[], fill: string): string =>
  area([...points, [WIDTH + 20, HEIGHT], [-20, HEIGHT]], fill);

/** Ridges one behind the other, each darker than the one behind. */
export const ridges = (
  random: Random,
  palette: Palette,
  {
    count,
    top,
    low,
    height,
    roughness = 0.5,
  }: { count: number; top: number; low: number; height: number; roughness?: number },
): string =>
  spread(count, (share) => {
    const points = jagged(random, top + (low - top) * share, height * (1 - share * 0.35), roughness);
    return ground(points, mix(palette.haze, palette.near, share));
  }).join("");

/** Low swells of steppe or dune. */
export const swells = (
  random: Random,
  {
    count,
    top,
    low,
    height,
    from,
    to,
  }: { count: number; top: number; low: number; height: number; from: string; to: string },
): string =>
  spread(count, (share) => {
    const base = top + (low - top) * share;
    const points = spread(7, (x): Point => [x * WIDTH, base + random.between(-height, height)]);
    return hill(points, mix(from, to, share));
  }).join("");

/** A peak with a lit and a shaded face, snow on both above `snowline` (0 at the top, 1 at the foot). */
export const peak = (
  random: Random,
  x: number,
  top: number,
  foot: number,
  width: number,
  palette: Palette,
  tone: number,
): string => {
  const body = mix(palette.haze, palette.near, tone);
  const shade = mix(body, palette.ink, 0.28);
  const edge = (side: number): Point[] =>
    spread(
      9,
      (share): Point => [
        x + side * width * share ** 0.9 + (share === 0 ? 0 : random.between(-14, 14)),
        top + (foot - top) * share + (share === 0 ? 0 : random.between(-16, 16)),
      ],
    );
  const [left, right] = [edge(-0.5), edge(0.5)];
  const spine = spread(
    9,
    (share): Point => [x + width * 0.1 * share + random.between(-22, 22) * share, top + (foot - top) * share],
  );
  const snowEdge = (side: Point[], depth: number): Point[] => {
    const outer = side.slice(0, depth);
    const inner = spine.slice(0, depth);
    const [from, to] = [outer.at(-1) ?? [x, top], inner.at(-1) ?? [x, top]];
    const teeth = spread(
      7,
      (share, index): Point => [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share + (index % 2 === 0 ? -26 : 34) * random.between(0.6, 1.2),
      ],
    );
    return [...outer, ...teeth.slice(1, -1), ...[...inner].reverse()];
  };
  return [
    area([...left, ...[...spine].reverse()], body),
    area([...right, ...[...spine].reverse()], shade),
    area(snowEdge(left, 5), palette.light),
    area(snowEdge(right, 4), mix(palette.light, palette.haze, 0.55)),
  ].join("");
};

/** Grass blades along the lower edge. */
export const grass = (
  random: Random,
  colour: string,
  { count, low, height }: { count: number; low: number; height: number },
): string =>
  spread(count, () => {
    const [x, lean] = [random.between(-10, WIDTH + 10), random.between(-18, 26)];
    const y = low + random.between(0, HEIGHT - low);
    return line(
      [
        [x, y],
        [x + lean * 0.4, y - height * 0.6],
        [x + lean, y - height * random.between(0.7, 1.1)],
      ],
      colour,
      2.4,
      0.75,
    );
  }).join("");

export const stars = (random: Random, colour: string, count: number, low: number): string =>
  spread(count, () =>
    disc(
      random.between(0, WIDTH),
      random.between(0, low) ** 0.98,
      random.between(0.8, 2.6),
      colour,
      random.between(0.35, 0.95),
    ),
  ).join("");

/** Thin level clouds. */
export const clouds = (random: Random, colour: string, count: number, low: number): string =>
  spread(count, () => {
    const [x, y, length] = [random.between(-200, WIDTH), random.between(40, low), random.between(180, 620)];
    return line(
      [
        [x, y],
        [x + length, y],
      ],
      colour,
      random.between(5, 15),
      random.between(0.14, 0.36),
    );
  }).join("");

/** A row of poplars, `y` their foot. */
export const poplars = (
  random: Random,
  from: number,
  to: number,
  y: number,
  height: number,
  colour: string,
): string => {
  const count = Math.max(2, Math.round((to - from) / (height * 0.24)));
  return spread(count, (share) => {
    const [x, tall] = [from + (to - from) * share, height * random.between(0.78, 1.1)];
    const wide = tall * 0.13;
    return `<path d="M${x.toFixed(1)} ${(y - tall).toFixed(1)}q${(wide * 1.3).toFixed(1)} ${(tall * 0.62).toFixed(1)} ${(wide * 0.5).toFixed(1)} ${tall.toFixed(1)}h${(-wide).toFixed(1)}q${(-wide * 0.8).toFixed(1)} ${(-tall * 0.38).toFixed(1)} ${(wide * 0.5).toFixed(1)} ${(-tall).toFixed(1)}Z" fill="${colour}"/>`;
  }).join("");
};
