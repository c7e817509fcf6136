/** Width and height of every drawing, in px. */
export const WIDTH = 1600;
export const HEIGHT = 1067;

export type Point = readonly [x: number, y: number];

const round = (value: number): string => String(Math.round(value * 10) / 10);

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour between two "#rrggbb": 0 is the first, 1 the second. */
export const mix = (from: string, to: string, share: number): string => {
  const end = channels(to);
  const mixed = channels(from).map((value, at) => Math.round(value + ((end[at] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
};

const faint = (opacity: number): string => (opacity === 1 ? "" : ` opacity="${round(opacity * 100)}%"`);

const joined = (points: readonly Point[]): string => points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L");

/** A filled area with straight edges. */
export const area = (points: readonly Point[], fill: string, opacity = 1): string =>
  `<path d="M${joined(points)}Z" fill="${fill}"${faint(opacity)}/>`;

export const line = (points: readonly Point[], stroke: string, width: number, opacity = 1): string =>
  `<path d="M${joined(points)}" fill="none" stroke="${stroke}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"${faint(opacity)}/>`;

/** The path through points as a soft curve (Catmull-Rom), without fill or stroke. */
export const curve = (points: readonly Point[]): string => {
  const at = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0];
  let path = `M${joined([at(0)])}`;
  for (let index = 0; index < points.length - 1; index += 1) {
    const [before, start, end, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const first: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
    const second: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
    path += `C${[first, second, end].map(([x, y]) => `${round(x)} ${round(y)}`).join(" ")}`;
  }
  return path;
};

/** A soft curve as a stroke. */
export const stroke = (points: readonly Point[], colour: string, width: number, opacity = 1): string =>
  `<path d="${curve(points)}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round"${faint(opacity)}/>`;

/** A soft curve closed to the bottom of the drawing. */
export const hill = (points: readonly Point[], fill: string, opacity = 1): string =>
  `<path d="${curve(points)}L${WIDTH} ${HEIGHT}L0 ${HEIGHT}Z" fill="${fill}"${faint(opacity)}/>`;

export const box = (x: number, y: number, width: number, height: number, fill: string, opacity = 1): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${faint(opacity)}/>`;

export const disc = (x: number, y: number, radius: number, fill: string, opacity = 1): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}"${faint(opacity)}/>`;

export const ring = (x: number, y: number, radius: number, colour: string, width: number, opacity = 1): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="none" stroke="${colour}" stroke-width="${round(width)}"${faint(opacity)}/>`;

/** A filled path given as SVG path data, for shapes that need arcs. */
export const path = (data: string, fill: string, opacity = 1): string =>
  `<path d="${data}" fill="${fill}"${faint(opacity)}/>`;

/** A box that fades from one colour above to another below. `id` is unique in the drawing. */
export const fade = (id: string, y: number, height: number, from: string, to: string): string =>
  `<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>` +
  box(0, y, WIDTH, height, `url(#${id})`);

/** A group moved, and scaled from its own origin. */
export const placed = (x: number, y: number, scale: number, content: string): string =>
  `<g transform="translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1000) / 1000})">${content}</g>`;

export const spread = <T>(count: number, make: (share: number, index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(count === 1 ? 0 : index / (count - 1), index));
