import { randomFrom, seedOf } from "../random.ts";
import { box, HEIGHT, WIDTH } from "./paint.ts";
import { PALETTES, type PaletteName } from "./palettes.ts";
import type { Scene } from "./scene.ts";
import { airRoutes, chess, columns, contourMap, drawdown, felt, ikat, parcels } from "./scenes-abstract.ts";
import {
  canal,
  dunes,
  glacier,
  highPeaks,
  mountainRidges,
  riverBend,
  saiga,
  saxaul,
  yurtCamp,
  yurtNight,
} from "./scenes-land.ts";
import { apartments, bazaar, cinema, cityDusk, cottonRows, oldCity, roadPass, schoolWindow } from "./scenes-town.ts";
import {
  dam,
  greenhouses,
  openPit,
  pipeline,
  port,
  powerLines,
  railway,
  solarField,
  tailings,
  windFarm,
} from "./scenes-works.ts";

const SCENES = {
  "air-routes": airRoutes,
  apartments,
  bazaar,
  canal,
  chess,
  cinema,
  "city-dusk": cityDusk,
  columns,
  "contour-map": contourMap,
  "cotton-rows": cottonRows,
  dam,
  drawdown,
  dunes,
  felt,
  glacier,
  greenhouses,
  "high-peaks": highPeaks,
  ikat,
  "mountain-ridges": mountainRidges,
  "old-city": oldCity,
  "open-pit": openPit,
  parcels,
  pipeline,
  port,
  "power-lines": powerLines,
  railway,
  "river-bend": riverBend,
  "road-pass": roadPass,
  saiga,
  saxaul,
  "school-window": schoolWindow,
  "solar-field": solarField,
  tailings,
  "wind-farm": windFarm,
  "yurt-camp": yurtCamp,
  "yurt-night": yurtNight,
} satisfies Record<string, Scene>;

export type SceneName = keyof typeof SCENES;

/** The SVG of a drawing; the same name gives the same drawing on every machine. */
export const drawPicture = (name: string, scene: SceneName, palette: PaletteName): string => {
  const ink = PALETTES[palette];
  const drawn = SCENES[scene](randomFrom(seedOf(name)), ink);
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${box(0, 0, WIDTH, HEIGHT, ink.near)}${drawn}</svg>`;
};
