import { box, path, placed } from "../paint.ts";

export const yurt = (x: number, y: number, scale: number, felt: string, shade: string, door: string): string =>
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
